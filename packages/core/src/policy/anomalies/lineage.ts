import type { Signer } from '../../model/signer.ts'

/**
 * Who signs, whatever the version: a key, or a workflow file of a repository without the ref it was run at. So a tag
 * for each release is one and the same signer, and another file or repository is another.
 */
export function lineageOf({ issuer, subject, key, extensions }: Signer): string {
  if (key !== undefined) return JSON.stringify(['key', key.fingerprint])
  return JSON.stringify([issuer, withoutRef(subject), extensions.sourceRepositoryIdentifier ?? ''])
}

/** `…/build.yml@refs/heads/main` without what is behind the `@`; a mail address stays whole. */
export function withoutRef(uri: string): string {
  const at = uri.indexOf('@')
  return at < 0 || !uri.startsWith('https://') ? uri : uri.slice(0, at)
}

/** A branch by its name; all tags are alike, as each release has its own. */
export function kindOfRef(uri: string): string {
  const ref = uri.startsWith('https://') && uri.includes('@') ? uri.slice(uri.indexOf('@') + 1) : ''
  return ref.startsWith('refs/tags/') ? 'refs/tags/*' : ref
}
