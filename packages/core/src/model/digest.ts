import { createHash } from 'node:crypto'
import { Failure } from '../failure.ts'

declare const digestBrand: unique symbol

/** `sha256:<64 hex>` or `sha512:<128 hex>`, lower case: the only name by which content is trusted. */
export type Digest = string & { readonly [digestBrand]: true }

export type DigestAlgorithm = 'sha256' | 'sha512'

const shape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && shape.test(text)
}

/** @throws Failure `digest-invalid` */
export function parseDigest(text: unknown): Digest {
  if (isDigest(text)) return text
  throw new Failure('digest-invalid', {
    blame: 'configuration',
    message: `Expected a digest such as sha256:<64 lower-case hex digits>, found ${describe(text)}`,
    remedy: 'Give the digest that the build printed, for example from `steps.build.outputs.digest`.',
    expected: 'sha256:<64 hex> or sha512:<128 hex>',
    found: describe(text),
  })
}

/** The digest of `bytes`. */
export function digestOf(bytes: Uint8Array | string, algorithm: DigestAlgorithm = 'sha256'): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}` as Digest
}

export function algorithmOf(digest: Digest): DigestAlgorithm {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256'
}

/** The hex part, as DigestSets of in-toto carry it. */
export function hexOf(digest: Digest): string {
  return digest.slice(digest.indexOf(':') + 1)
}

/** The first twelve hex digits: enough for a person to compare. */
export function shortDigest(digest: Digest): string {
  return hexOf(digest).slice(0, 12)
}

function describe(text: unknown): string {
  return typeof text === 'string' ? JSON.stringify(text.slice(0, 160)) : typeof text
}
