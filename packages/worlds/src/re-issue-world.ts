import type { PinnedReference } from '@portcullis/core/model/reference'
import type { ReIssueWorld } from '@portcullis/core/use-cases/re-issue'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { evidenceBeside } from './evidence/evidence-beside.ts'
import { requireShelf } from './ends/npm-ends.ts'
import type { LoadedPolicy } from './policy.ts'
import { signerOf } from './sign-world.ts'
import type { SigningChoice } from './sign-world.ts'
import { domainOf } from './signing/signer.ts'
import type { Surroundings } from './surroundings.ts'
import { withoutRevocations } from './touched-world.ts'

export interface ReIssueChoice extends SigningChoice {
  readonly subject: PinnedReference
  /** The identity of the policy that signs. */
  readonly to: string
  /** Whether bundles are attached to the artifact. */
  readonly push: boolean
  /** Directory where evidence of npm packages is read and kept. */
  readonly evidence?: string | undefined
}

/** Signs in the trust domain of the identity, and judges by the policy with every revocation in force. @throws Failure of the key and of where it is kept, before anything is signed */
export async function reIssueWorld({ subject, to, push, evidence, ...choice }: ReIssueChoice, loaded: LoadedPolicy, surroundings: Surroundings): Promise<ReIssueWorld> {
  const { policy, domains } = loaded
  if (push) requireShelf([subject], evidence)
  const { bundles, attacher } = evidenceBeside(subject, evidence, loaded, surroundings)
  return {
    bundles,
    verifier: createBundleVerifier({ domains }),
    recollection: createBundleVerifier({ domains: domains.map(withoutRevocations) }),
    signer: await signerOf(choice, domainOf(policy, to, domains), surroundings),
    clock: surroundings.clock,
    ...(push ? { writer: attacher } : {}),
  }
}
