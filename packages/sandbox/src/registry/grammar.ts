import { createHash } from 'node:crypto'
import { RegistryProblem } from './problem.ts'

const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tagName = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
const digestText = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/
const longestName = 255

export type HashAlgorithm = 'sha256' | 'sha512'

/** A digest as text, `sha256:<64 hex>` or `sha512:<128 hex>`; only {@link isDigest} and {@link digestOf} make one. */
export type DigestText = `${HashAlgorithm}:${string}`

/** Whether `name` is a repository name by the grammar of distribution spec 1.1. */
export function isName(name: string): boolean {
  return name.length <= longestName && repositoryName.test(name)
}

/** Refuses a repository name outside the grammar of distribution spec 1.1 ("Pulling manifests"). */
export function checkName(name: string): void {
  if (!isName(name)) {
    throw new RegistryProblem(400, 'NAME_INVALID', `invalid repository name "${name}"`)
  }
}

/** Whether `text` is a digest this registry knows how to check. */
export function isDigest(text: unknown): text is DigestText {
  return typeof text === 'string' && digestText.test(text)
}

/** Refuses anything that is not a sha256 or sha512 digest in its one spelling. */
export function checkDigest(text: string): DigestText {
  if (!isDigest(text)) throw new RegistryProblem(400, 'DIGEST_INVALID', `invalid or unsupported digest "${text}"`)
  return text
}

/** Refuses a tag outside the grammar of distribution spec 1.1. */
export function checkTag(tag: string): void {
  if (!tagName.test(tag)) throw new RegistryProblem(400, 'TAG_INVALID', `invalid tag "${tag}"`)
}

/** The algorithm a digest names. */
export function algorithmOf(digest: DigestText): HashAlgorithm {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256'
}

/** The digest of `bytes`. */
export function digestOf(bytes: Uint8Array, algorithm: HashAlgorithm = 'sha256'): DigestText {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}
