import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ApproveWorld } from '@portcullis/core/use-cases/approve'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { evidenceFrom } from './evidence/evidence-of-set.ts'
import { forgeOf } from './forge.ts'
import { requireShelf } from './ends/npm-ends.ts'
import type { LoadedPolicy } from './policy.ts'
import { domainOf, keylessSigner } from './signing/signer.ts'
import type { Surroundings } from './surroundings.ts'

/** Signs as the policy's `approvals.slow.by` when a `role` is to be granted; only counts otherwise. */
export function approveWorld(
  subjects: readonly PinnedReference[],
  { policy, domains }: LoadedPolicy,
  { environment, role, push, from, evidence }: { readonly environment: string; readonly role: string | undefined; readonly push: boolean; readonly evidence?: string; readonly from?: string | undefined },
  surroundings: Surroundings,
): ApproveWorld {
  const { bundles, attacher } = evidenceFrom(from, subjects, evidence, { policy, domains }, surroundings)
  const { runs, environments, authors } = forgeOf(surroundings)
  const signingIdentity = policy.environments.get(environment)?.approvals?.by
  const grants = role !== undefined && signingIdentity !== undefined
  if (grants && push && from === undefined) requireShelf(subjects, evidence)
  return {
    bundles,
    verifier: createBundleVerifier({ domains }),
    runs,
    environments,
    authors,
    clock: surroundings.clock,
    ...(grants ? { signer: keylessSigner(domainOf(policy, signingIdentity, domains), surroundings) } : {}),
    ...(grants && push ? { writer: attacher } : {}),
  }
}
