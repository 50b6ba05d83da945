import type { Tale, ToldApproval, ToldRecord } from '../tale.ts'
import { digestMark } from './digest-mark.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** The ledger as a chain, newest last, and whose word let each promotion through. */
export function records({ ledger, approvals }: Tale): Html {
  return html`<section id="ledger"><h2>The ledger</h2>
    <p class="quiet">Signed records on the branch <code>portcullis-ledger</code>; each names the one before by its digest. An intent stands before each of them, hence the numbers.</p>
    <ol class="chain">${ledger.map(recordLink)}</ol></section>
  <section id="approvals"><h2>Who approved</h2><div class="cards">${approvals.map(approvalCard)}</div></section>`
}

function recordLink({ sequence, kind, release, subject, replaced, previous, actor, promotedAt }: ToldRecord): Html {
  return html`<li><p><span class="number">${sequence}</span> <b>${kind} ${release}</b> ${digestMark(subject)}</p>
    <p class="quiet">by ${actor}, ${promotedAt.slice(11, 19)} UTC · replaced ${digestMark(replaced)} · record before ${digestMark(previous)}</p></li>`
}

function approvalCard({ release, login, role, rationale, approvedAt, expiresAt }: ToldApproval): Html {
  return html`<div class="card"><p class="kicker">${role} · ${release}</p><h3>${login}</h3><p>“${rationale}”</p><p class="quiet">${approvedAt.slice(0, 16).replace('T', ' ')}, good until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC</p></div>`
}
