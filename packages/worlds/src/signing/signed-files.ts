import { Failure } from '@portcullis/core/failure'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { SignedStatement } from '@portcullis/core/use-cases/sign'
import { bundleFileName } from '../statements.ts'

/** A file for whoever wants what was signed as a file. */
export interface SignedFile {
  readonly kind: 'bundle' | 'bundles' | 'envelope'
  readonly name: string
  readonly content: Uint8Array
}

const maxBundleBytes = 24 * 1024 * 1024

/** Each bundle as `.sigstore.json`, all of them as one `.sigstore.jsonl`, and with `dsse` each envelope without its bundle. */
export function signedFiles(signed: readonly SignedStatement[], { dsse }: { readonly dsse: boolean }): readonly SignedFile[] {
  if (signed.length === 0) return []
  const lines = Buffer.concat(signed.flatMap(({ bundle }) => [bundle, Buffer.from('\n')]))
  return [
    ...signed.map(({ predicateType, bundle }, index): SignedFile => ({ kind: 'bundle', name: bundleFileName(predicateType, index), content: bundle })),
    { kind: 'bundles', name: 'bundles.sigstore.jsonl', content: lines },
    ...(dsse ? signed.map(({ predicateType, bundle }, index): SignedFile => ({ kind: 'envelope', name: bundleFileName(predicateType, index).replace(/\.sigstore\.json$/, '.dsse.json'), content: bareEnvelope(bundle) })) : []),
  ]
}

/** The DSSE envelope of a bundle alone: its signature verifies by a key, and nothing in it says when it was made. @throws Failure `bundle-invalid` */
function bareEnvelope(bundle: Uint8Array): Uint8Array {
  const { dsseEnvelope } = parseStrictJsonObject(bundle, { what: 'the bundle', maxBytes: maxBundleBytes })
  if (isJsonObject(dsseEnvelope)) return new TextEncoder().encode(JSON.stringify(dsseEnvelope))
  throw new Failure('bundle-invalid', { blame: 'configuration', message: 'A message signature has no envelope', remedy: 'Ask for dsse only with content dsse-envelope.' })
}
