import type { PinnedReference } from '@portcullis/core/model/reference'
import type { SignWorld } from '@portcullis/core/use-cases/sign'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { registryOptions } from './registry-options.ts'
import { keylessSigner } from './signer.ts'
import type { Surroundings } from './surroundings.ts'

/** Signs in `domain`; attaches bundles to the artifact when `push` says so. */
export function signWorld(subject: PinnedReference, domain: TrustDomain, push: boolean, surroundings: Surroundings): SignWorld {
  const { reader, attacher } = createRegistryAttacher(registryOptions(surroundings, subject.registry))
  return { artifacts: reader, signer: keylessSigner(domain, surroundings), clock: surroundings.clock, ...(push ? { writer: attacher } : {}) }
}
