import type { Tale, TravelledEvidence } from '../tale.ts'
import { digestMark } from './digest-mark.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'

/** The artifact and everything that hangs on it in production, by who signed it. */
export function evidenceTree({ artifact, evidence }: Tale): Html {
  if (evidence.length === 0) return html``
  const signers = [...new Set(evidence.map(({ signer }) => signer))]
  return html`<section id="evidence">
    <h2>The evidence that travelled</h2>
    <p class="quiet">Everything that hangs on ${artifact.release} in production, as OCI referrers in the layout of cosign 3. <code>promote</code> verified each signature at the source and again at the target.</p>
    <ul class="tree"><li><div class="node artifact"><b>${artifact.repository}</b> ${artifact.release} ${digestMark(artifact.digest)}</div>
      <ul>${signers.map((signer) => signerBranch(signer, evidence.filter((one) => one.signer === signer)))}</ul>
    </li></ul>
  </section>`
}

function signerBranch(signer: string, signed: readonly TravelledEvidence[]): Html {
  return html`<li><div class="node signer"><span class="kicker">signed by</span> <code>${signer}</code></div><ul>${signed.map(bundleLeaf)}</ul></li>`
}

function bundleLeaf({ predicateType, says, referrer }: TravelledEvidence): Html {
  return html`<li><div class="node"><b>${says}</b><br><span class="quiet mono">${predicateType}</span> ${digestMark(referrer)}</div></li>`
}
