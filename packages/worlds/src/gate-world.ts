import type { PinnedReference } from '@portcullis/core/model/reference'
import type { GateWorld } from '@portcullis/core/use-cases/gate'
import { createGitLedger } from '@portcullis/github/ledger/ledger'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { evidenceBeside } from './evidence/evidence-beside.ts'
import { evidenceFrom } from './evidence/evidence-of-set.ts'
import { forgeOf } from './forge.ts'
import { requireShelf } from './ends/npm-ends.ts'
import type { LoadedPolicy } from './policy.ts'
import { domainOf, keylessSigner } from './signing/signer.ts'
import type { Surroundings } from './surroundings.ts'

/** Signs as the policy's `decision.by` where `sign` says so, and attaches what it signed when `push` does. */
export function gateWorld(
  subjects: readonly PinnedReference[],
  { policy, domains }: LoadedPolicy,
  { environment, sign, push, from, evidence, ledger = 'portcullis-ledger' }: { readonly environment: string; readonly sign: boolean; readonly push: boolean; readonly evidence?: string; readonly from?: string | undefined; readonly ledger?: string },
  surroundings: Surroundings,
): GateWorld {
  if (sign && push && from === undefined) requireShelf(subjects, evidence)
  const { bundles, attacher } = evidenceFrom(from, subjects, evidence, { policy, domains }, surroundings)
  const forge = forgeOf(surroundings)
  const target = { bundles: async (at: PinnedReference) => await evidenceBeside(at, undefined, { policy, domains }, surroundings).bundles.bundles(at) }
  const signingIdentity = policy.environments.get(environment)?.decision?.by
  return {
    bundles,
    verifier: createBundleVerifier({ domains }),
    environments: forge.environments,
    clock: surroundings.clock,
    ...(policy.environments.get(environment)?.anomalies === undefined ? {} : { history: { ledger: createGitLedger(forge.client, ledger), target } }),
    ...(sign && signingIdentity !== undefined ? { signer: keylessSigner(domainOf(policy, signingIdentity, domains), surroundings) } : {}),
    ...(push ? { writer: attacher } : {}),
  }
}
