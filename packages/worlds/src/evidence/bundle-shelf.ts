import { join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { FoundBundle } from '@portcullis/core/ports/bundles'
import type { BundleShelf } from '@portcullis/npm-registry/bundle-shelf'
import { readFileInside } from '@portcullis/workspace/read-file'
import { writeFileWhole } from '@portcullis/workspace/write-file'
import { linesOf } from './bundle-file.ts'
import { isThere } from '../is-there.ts'

const maxBytes = 24 * 1024 * 1024

/** Keeps evidence as `.sigstore.jsonl` files in a directory, one bundle a line; each is written whole or not at all. */
export function directoryShelf(directory: string): BundleShelf {
  const read = async (file: string): Promise<readonly FoundBundle[]> => {
    // Only a file that does not exist is an empty one.
    if (!(await isThere(join(directory, file)))) return []
    const content = await readFileInside(file, { roots: [directory], maxBytes, what: 'the evidence kept beside the package' })
    return linesOf(content).map((bytes) => ({ bytes, digest: digestOf(bytes), source: file }))
  }
  return {
    read,
    async keep(file, bundle) {
      if (bundle.includes(0x0a)) throw severalLines(file)
      const kept = await read(file)
      const digest = digestOf(bundle)
      if (!kept.some((known) => known.digest === digest)) await writeFileWhole(join(directory, file), Buffer.concat([...kept.map(({ bytes }) => bytes), bundle].flatMap((bytes) => [bytes, Buffer.from('\n')])))
      return digest
    },
  }
}

/** Written in one line it would be other bytes, with another digest. */
function severalLines(file: string): Failure {
  return new Failure('bundle-invalid', {
    blame: 'artifact',
    message: `A bundle is written over several lines, and ${file} keeps one a line: bytes are never rewritten`,
    remedy: 'Give the bundle as one line of JSON, as cosign and actions/attest write it.',
  })
}
