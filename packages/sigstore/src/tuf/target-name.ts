import { Failure } from '@portcullis/core/failure'

/**
 * The name of a target: plain segments, so that it can neither climb out of a directory nor become another address.
 * @throws Failure `trust-config-invalid`
 */
export function readTargetName(name: string): string {
  const segments = name.split('/')
  const isPlain = name.length <= 200 && segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment))
  if (isPlain) return name
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${JSON.stringify(name.slice(0, 80))} is not the name of a TUF target: expected plain names with / between them`,
    remedy: 'Name the target as its repository does, such as trusted_root.json.',
  })
}

/** The path of a target in a repository with consistent snapshots: its hash stands before its last name (TUF 1.0.33, §5.7.3). */
export function consistentPath(name: string, sha256: string): string {
  const cut = name.lastIndexOf('/') + 1
  return `${name.slice(0, cut)}${sha256}.${name.slice(cut)}`
}
