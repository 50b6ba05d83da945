import type { CommonOptions } from './options.ts'
import { surroundingsOf } from './surroundings.ts'

/**
 * A file of --registry-ca that cannot be used is told before anything begins, and not when the first registry with TLS is met.
 * @throws Failure `file-invalid` | `too-large`
 */
export async function requireRegistryCa(options: CommonOptions): Promise<void> {
  if (options.registryCa === undefined) return
  const { readAuthorities } = await import('@portcullis/worlds/registries/registry-authorities')
  await readAuthorities(options.registryCa, surroundingsOf(options).readable)
}
