import { decodeBase64 } from '@portcullis/core/model/base64'
import { parseDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'

/**
 * The sha512 of a `dist.integrity` (Subresource Integrity: hashes separated by blanks), or undefined when it has none
 * or more than one: two would be two names for the content. @throws Failure `base64-invalid` | `digest-invalid`
 */
export function digestOfIntegrity(integrity: string): Digest | undefined {
  const [hash, ...others] = integrity.split(/\s+/).filter((word) => word.startsWith('sha512-'))
  if (hash === undefined || others.length > 0) return undefined
  const [encoded = ''] = hash.slice('sha512-'.length).split('?')
  return parseDigest(`sha512:${Buffer.from(decodeBase64(encoded)).toString('hex')}`)
}

/** The inverse, for a sha512 digest. */
export function integrityOf(digest: Digest): string {
  return `sha512-${Buffer.from(digest.slice('sha512:'.length), 'hex').toString('base64')}`
}
