import type { Scene, Stage, Tale, ToldReason } from '../tale.ts'
import { seconds, withShortDigests } from './digest-mark.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** Every stage with its steps: who, what, how it ended, how long it took. */
export function stageList({ stages }: Tale): Html {
  const longest = Math.max(1, ...stages.map(({ milliseconds }) => milliseconds))
  return html`<section id="story"><h2>The story</h2>${stages.map((stage) => stageBlock(stage, longest))}</section>`
}

function stageBlock({ number, title, scenes, milliseconds }: Stage, longest: number): Html {
  const share = Math.round((milliseconds / longest) * 100)
  return html`<article class="stage">
    <h3><span class="number">${number}</span> ${title}</h3>
    <p class="time"><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${share}" height="4" rx="1"/></svg> ${seconds(milliseconds)}</p>
    <ol>${scenes.map(sceneItem)}</ol>
  </article>`
}

function sceneItem(scene: Scene): Html {
  const { title, who, action, decision, reasonCode, sentence, facts, reasons, milliseconds, asTold } = scene
  const ending = decision === undefined ? '' : html`<span class="chip ${decision}">${decision}</span> <code>${reasonCode ?? ''}</code>`
  const spoken = action === undefined ? html`<p class="quiet mono">${withShortDigests(sentence)}</p>` : html`<p>${withShortDigests(sentence)}</p>`
  return html`<li class="${asTold ? 'scene' : 'scene broken'}">
    <div class="line"><b>${title}</b> ${ending}<span class="quiet meta">${who}${action === undefined ? '' : ` · ${action}`}${milliseconds < 50 ? '' : ` · ${seconds(milliseconds)}`}</span></div>
    ${spoken}
    ${facts.map((fact) => html`<p class="quiet">${withShortDigests(fact)}</p>`)}
    ${reasons.map(reasonBlock)}
    ${asTold ? '' : html`<p class="problem">The story says: ${scene.expected}. What came: ${scene.found}.</p>`}
  </li>`
}

/** Expected, found and what to do, of one reason. */
function reasonBlock({ code, rule, message, expected, found, remedy, owner }: ToldReason): Html {
  const rows: [string, string | undefined][] = [['expected', expected], ['found', found], ['to do', remedy], ['by', owner]]
  const told = rows.flatMap(([label, text]) => (text === undefined ? [] : [html`<dt>${label}</dt><dd>${withShortDigests(text)}</dd>`]))
  return html`<div class="reason"><p><code>${code}</code>${rule === undefined ? '' : html` <span class="quiet">rule ${rule}</span>`}</p><p>${withShortDigests(message)}</p><dl>${told}</dl></div>`
}
