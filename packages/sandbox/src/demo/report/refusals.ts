import { isRefusal } from '../tale.ts'
import type { Scene, Tale } from '../tale.ts'
import { withShortDigests } from './digest-mark.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** All refusals side by side: what was tried, and what stopped it. */
export function refusals({ stages }: Tale): Html {
  const refused = stages.flatMap(({ scenes }) => scenes).filter(isRefusal)
  if (refused.length === 0) return html``
  return html`<section id="refusals"><h2>What was refused, and why</h2><div class="cards">${refused.map(refusalCard)}</div></section>`
}

function refusalCard({ title, who, action, decision, reasonCode, reasons }: Scene): Html {
  const [first] = reasons
  /** What the message says already is not said again. */
  const unsaid = (text: string | undefined) => (text !== undefined && first?.message.includes(text) === true ? undefined : text)
  const row = (label: string, text: string | undefined) => (text === undefined ? '' : html`<dt>${label}</dt><dd>${withShortDigests(text)}</dd>`)
  return html`<div class="card">
    <p class="kicker">${who} · ${action ?? ''}</p>
    <h3>${title}</h3>
    <p><span class="chip deny">${decision ?? ''}</span> <code>${reasonCode ?? ''}</code></p>
    <dl>${row('why', first?.message)}${row('expected', unsaid(first?.expected))}${row('found', unsaid(first?.found))}${row('to do', first?.remedy)}${row('by', first?.owner)}</dl>
  </div>`
}
