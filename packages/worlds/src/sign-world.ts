import type { PinnedReference } from '@portcullis/core/model/reference'
import type { StatementSigner } from '@portcullis/core/ports/bundles'
import type { SignWorld } from '@portcullis/core/use-cases/sign'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import { createKeySigner } from '@portcullis/sigstore/keys/key-signer'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { registryOptions } from './registry-options.ts'
import { keylessSigner } from './signer.ts'
import { openSigningKey } from './signing-key.ts'
import type { Surroundings } from './surroundings.ts'

/** Who signs: the holder of a key where one is named, else whoever the identity token names. */
export interface SigningChoice {
  readonly key: string | undefined
  readonly keyPassphrase: string | undefined
  /** Path of a file with an identity token; else the job's own. */
  readonly identityTokenFile: string | undefined
  /** Whether a public log may show a repository that is not public. */
  readonly allowPublicLog: boolean
}

export interface SignWorldRequest extends SigningChoice {
  readonly subject: PinnedReference
  readonly domain: TrustDomain
  /** Whether bundles are attached to the artifact. */
  readonly push: boolean
}

/** Signs in the domain, with the key or the identity that is chosen. @throws Failure of the key, before anything is signed */
export async function signWorld({ subject, domain, push, ...choice }: SignWorldRequest, surroundings: Surroundings): Promise<SignWorld> {
  const { reader, attacher } = createRegistryAttacher(registryOptions(surroundings, subject.registry))
  return { artifacts: reader, signer: await signerOf(choice, domain, surroundings), clock: surroundings.clock, ...(push ? { writer: attacher } : {}) }
}

/** The holder of the key, or whoever the identity token names. @throws Failure of the key */
export async function signerOf({ key, keyPassphrase: passphrase, identityTokenFile, allowPublicLog }: SigningChoice, domain: TrustDomain, surroundings: Surroundings): Promise<StatementSigner> {
  if (key === undefined) return keylessSigner(domain, surroundings, { identityTokenFile, keepPrivate: !allowPublicLog })
  return createKeySigner({ domain, key: await openSigningKey({ key, passphrase }, surroundings), clock: surroundings.clock })
}
