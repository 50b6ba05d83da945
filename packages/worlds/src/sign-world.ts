import { Failure } from '@portcullis/core/failure'
import { requirePlace } from '@portcullis/core/model/reference'
import type { DigestSigner, StatementSigner } from '@portcullis/core/ports/bundles'
import type { SigningSubject, SignWorld } from '@portcullis/core/use-cases/sign'
import { createAttestationStore } from '@portcullis/github/attestations'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { forgeOf } from './forge.ts'
import { requireShelf } from './ends/npm-ends.ts'
import { keylessSigner } from './signing/signer.ts'
import { signingPlaces } from './signing/signing-places.ts'
import type { StatementSources } from './statements.ts'
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

/** Where bundles go, beside the files of this run. */
export interface KeepingChoice {
  /** To the artifact: as a referrer in its registry, beside a file as `<name>.sigstore.jsonl`. */
  readonly push: boolean
  /** To GitHub's attestations of the repository of this run. */
  readonly attestationsApi: boolean
  /** To cosign 2's tags, too. */
  readonly cosignTags: boolean
  /** Beside the files of the bundles as bare envelopes. */
  readonly dsse: boolean
}

export interface SignWorldRequest extends SigningChoice, KeepingChoice {
  readonly subjects: readonly SigningSubject[]
  readonly content: StatementSources['content']
  readonly domain: TrustDomain
  /** Directory where evidence of npm packages is kept. */
  readonly evidence?: string | undefined
}

/**
 * Signs in the domain, with the key or the identity that is chosen, wherever the artifacts are.
 * @throws Failure of the key, before anything is signed; `place-unsupported` for cosign 2's tags of what is in no registry; `input-invalid` without a token for GitHub, or for what cannot be kept so
 */
export async function signWorld({ subjects, content, domain, push, attestationsApi, cosignTags, dsse, evidence, ...choice }: SignWorldRequest, surroundings: Surroundings): Promise<SignWorld> {
  if (content === 'message-signature' && (attestationsApi || cosignTags || dsse)) throw statementsOnly()
  if (push) requireShelf(subjects, evidence)
  const places = signingPlaces(subjects, evidence, surroundings)
  if (cosignTags) for (const subject of subjects) requirePlace(subject, ['registry'], 'A signature under a tag of cosign 2')
  const attestations = attestationsApi ? createAttestationStore(forgeOf(surroundings).client) : undefined
  const signer = await signerOf(choice, domain, surroundings)
  return {
    artifacts: places,
    signer,
    digests: signer,
    clock: surroundings.clock,
    ...(push ? { writer: places } : {}),
    ...(cosignTags ? { cosignTags: places } : {}),
    ...(attestations === undefined ? {} : { attestations }),
  }
}

/** The holder of the key, or whoever the identity token names. @throws Failure of the key */
export async function signerOf({ key, keyPassphrase: passphrase, identityTokenFile, allowPublicLog }: SigningChoice, domain: TrustDomain, surroundings: Surroundings): Promise<StatementSigner & DigestSigner> {
  if (key === undefined) return keylessSigner(domain, surroundings, { identityTokenFile, allowPublicLog })
  // What opens keys, their ciphers and the services that keep them, is loaded for who has one.
  const [{ createKeySigner }, { openSigningKey }] = await Promise.all([import('@portcullis/sigstore/keys/key-signer'), import('./signing/signing-key.ts')])
  return createKeySigner({ domain, key: await openSigningKey({ key, passphrase }, surroundings), clock: surroundings.clock })
}

function statementsOnly(): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: "A message signature says nothing that GitHub's attestations, the tags of cosign 2 or a bare envelope could hold",
    remedy: 'Leave attestations-api, cosign-tags and dsse out, or sign a statement: content dsse-envelope.',
  })
}
