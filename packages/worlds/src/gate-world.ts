import type { PinnedReference } from '@portcullis/core/model/reference'
import type { GateWorld } from '@portcullis/core/use-cases/gate'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { evidenceBeside } from './evidence-beside.ts'
import { forgeOf } from './forge.ts'
import type { LoadedPolicy } from './policy.ts'
import { domainOf, keylessSigner } from './signer.ts'
import type { Surroundings } from './surroundings.ts'

/** Signs as the policy's `decision.by` where `sign` says so, and attaches what it signed when `push` does. */
export function gateWorld(
  subject: PinnedReference,
  { policy, domains }: LoadedPolicy,
  { environment, sign, push, evidence }: { readonly environment: string; readonly sign: boolean; readonly push: boolean; readonly evidence?: string },
  surroundings: Surroundings,
): GateWorld {
  const { bundles, attacher } = evidenceBeside(subject, evidence, { policy, domains }, surroundings)
  const signingIdentity = policy.environments.get(environment)?.decision?.by
  return {
    bundles,
    verifier: createBundleVerifier({ domains }),
    environments: forgeOf(surroundings).environments,
    clock: surroundings.clock,
    ...(sign && signingIdentity !== undefined ? { signer: keylessSigner(domainOf(policy, signingIdentity, domains), surroundings) } : {}),
    ...(push ? { writer: attacher } : {}),
  }
}
