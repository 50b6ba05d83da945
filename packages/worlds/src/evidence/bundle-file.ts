import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from '../surroundings.ts'

const maxBundleBytes = 24 * 1024 * 1024
/** As many as an artifact may have referrers. */
const maxBundles = 1_000

/** Bundles from a file: one as `.sigstore.json`, or one a line as `.sigstore.jsonl`. */
export function bundleFile(path: string, surroundings: Pick<Surroundings, 'readable'>): BundleReader {
  return { bundles: async () => await readBundleFile(path, surroundings) }
}

/** All bundles of a file, whatever they are about. @throws Failure `file-invalid` | `too-large` */
export async function readBundleFile(path: string, { readable }: Pick<Surroundings, 'readable'>): Promise<readonly FoundBundle[]> {
  const content = await readFileInside(path, { roots: readable, maxBytes: maxBundleBytes, what: 'the bundle' })
  const pieces = path.endsWith('.jsonl') ? linesOf(content) : [content]
  return pieces.map((bytes) => ({ bytes, digest: digestOf(bytes), source: path }))
}

/** Split as bytes: what a line holds is for the verifier to judge. */
export function linesOf(content: Uint8Array): Uint8Array[] {
  // One piece more than there are lines: what is behind the last line break.
  const lines = Buffer.from(content).toString('latin1').split('\n', maxBundles + 2)
  if (lines.length > maxBundles + 1) throw tooMany()
  return lines.filter((line) => line.trim() !== '').map((line) => Buffer.from(line, 'latin1'))
}

function tooMany(): Failure {
  return new Failure('too-large', {
    blame: 'artifact',
    message: `The file holds more than ${maxBundles} bundles`,
    remedy: 'Give the bundles of this artifact only.',
    expected: `at most ${maxBundles} lines`,
  })
}
