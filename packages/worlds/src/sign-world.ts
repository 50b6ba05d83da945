import { basename, dirname, resolve } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { placeOf, requirePlace } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { BundleWriter, DigestSigner, LegacyWriter, StatementSigner } from '@portcullis/core/ports/bundles'
import type { SigningSubject, SignWorld } from '@portcullis/core/use-cases/sign'
import { createAttestationStore } from '@portcullis/github/attestations'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import type { RegistryAttaching } from '@portcullis/registry/registry-attacher'
import { createKeySigner } from '@portcullis/sigstore/keys/key-signer'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { digestOfFileInside } from '@portcullis/workspace/read-file'
import { directoryShelf } from './bundle-shelf.ts'
import { forgeOf } from './forge.ts'
import { isNpm, npmEvidence, requirePackage } from './npm-ends.ts'
import { registryOptions } from './registry-options.ts'
import { isRelease, releaseEvidence, requireRelease } from './release-ends.ts'
import { keylessSigner } from './signer.ts'
import { openSigningKey } from './signing-key.ts'
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
 * Signs in the domain, with the key or the identity that is chosen, artifacts in registries, files, npm packages and releases.
 * @throws Failure of the key, before anything is signed; `place-unsupported` for artifacts elsewhere; `input-invalid` without a token for GitHub, or for what cannot be kept so
 */
export async function signWorld({ subjects, content, domain, push, attestationsApi, cosignTags, dsse, evidence, ...choice }: SignWorldRequest, surroundings: Surroundings): Promise<SignWorld> {
  if (content === 'message-signature' && (attestationsApi || cosignTags || dsse)) throw statementsOnly()
  const places = placesOf(subjects, evidence, surroundings)
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
  return createKeySigner({ domain, key: await openSigningKey({ key, passphrase }, surroundings), clock: surroundings.clock })
}

function statementsOnly(): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: "A message signature says nothing that GitHub's attestations, the tags of cosign 2 or a bare envelope could hold",
    remedy: 'Leave attestations-api, cosign-tags and dsse out, or sign a statement: content dsse-envelope.',
  })
}

type Places = SignWorld['artifacts'] & BundleWriter & LegacyWriter

/** Artifacts where they are; registries share one client, and a given user and password are for the registry of the first. */
function placesOf(subjects: readonly SigningSubject[], evidence: string | undefined, surroundings: Surroundings): Places {
  const [first] = subjects.filter((subject) => subject.isNamedOnly !== true && !['file', 'release', 'npm'].includes(placeOf(subject)))
  const registries: RegistryAttaching | undefined = first === undefined ? undefined : createRegistryAttacher(registryOptions(surroundings, first.registry))
  const at = (subject: PinnedReference): RegistryAttaching => {
    requirePlace(subject, ['registry', 'file'], 'A signature')
    if (registries !== undefined) return registries
    throw new Failure('unexpected', { blame: 'bug', message: 'No registry was opened', remedy: 'Report this.' })
  }
  return {
    manifest: async (subject) => {
      if (placeOf(subject) === 'file') return await requireUnchanged(subject, surroundings)
      if (isRelease(subject)) return await requireRelease(subject, surroundings)
      if (isNpm(subject)) return await requirePackage(subject, surroundings)
      return await at(subject).reader.manifest(subject)
    },
    attach: async (subject, bundle, predicateType) => {
      if (placeOf(subject) === 'file') return await keepBeside(subject, bundle, surroundings)
      if (isRelease(subject)) return await releaseEvidence(subject, surroundings).attach(subject, bundle, predicateType)
      if (isNpm(subject)) return await npmEvidence(subject, { evidence, others: [] }, surroundings).attacher.attach(subject, bundle, predicateType)
      return await at(subject).attacher.attach(subject, bundle, predicateType)
    },
    keep: async (subject, bundle, apart) => await at(subject).cosignTags.keep(subject, bundle, apart),
  }
}

/** What is signed must still be what was named. @throws Failure `digest-mismatch` | `file-invalid` */
async function requireUnchanged({ repository: path, digest: expected }: PinnedReference, { readable }: Surroundings): Promise<void> {
  const found = await digestOfFileInside(path, { roots: readable, what: 'the file to sign' })
  if (found === expected) return
  throw new Failure('digest-mismatch', {
    blame: 'artifact',
    message: `${path} is not the file that was named: expected ${expected}, found ${found}`,
    remedy: 'Sign the file that the build made, and let nothing change it afterwards.',
    expected,
    found,
  })
}

async function keepBeside({ repository: path }: PinnedReference, bundle: Uint8Array, { readable }: Surroundings): ReturnType<BundleWriter['attach']> {
  const absolute = resolve(readable[0], path)
  return await directoryShelf(dirname(absolute)).keep(`${basename(absolute)}.sigstore.jsonl`, bundle)
}
