import { isRefusal } from '../tale.ts'
import type { Place, Tale } from '../tale.ts'
import { digestMark, seconds } from './digest-mark.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** The verdict, and what is where. */
export function overview(tale: Tale): Html {
  const scenes = tale.stages.flatMap((stage) => stage.scenes)
  const refused = scenes.filter(isRefusal).length
  const good = tale.verdict === 'as-told'
  return html`<header class="${good ? 'verdict good' : 'verdict bad'}">
    <p class="kicker">Portcullis demo · ${tale.startedAt.slice(0, 16).replace('T', ' ')} UTC</p>
    <h1>${good ? 'Everything ended as told' : 'The story broke'}</h1>
    <p>${good ? html`One vulnerable release kept out, one mended release promoted by two people, ${refused} refusals, each for its own reason, and one way back.` : html`${tale.problem ?? ''}`}</p>
    <ul class="figures">
      ${figure(String(scenes.length), 'steps')}${figure(String(refused), 'refusals')}${figure(String(tale.ledger.length), 'ledger records')}${figure(seconds(tale.milliseconds), 'in all')}
    </ul>
  </header>
  <section>
    <h2>What is where now</h2>
    <div class="places">${tale.places.map((place, index) => [index === 0 ? '' : gate(), placeCard(place)])}</div>
  </section>`
}

function figure(value: string, label: string): Html {
  return html`<li><b>${value}</b> ${label}</li>`
}

function placeCard({ name, repository, tag, digest, release }: Place): Html {
  return html`<div class="place"><p class="kicker">${name}</p><p class="release">${release}</p><p>${repository}:<b>${tag}</b></p><p>${digestMark(digest)}</p></div>`
}

/** A portcullis between two places. */
function gate(): Html {
  return html`<svg class="gate" viewBox="0 0 48 48" role="img" aria-label="through the gate"><path d="M6 44V20a18 18 0 0 1 36 0v24M14 10v30M24 4v38M34 10v30M8 20h32M8 31h32"/></svg>`
}
