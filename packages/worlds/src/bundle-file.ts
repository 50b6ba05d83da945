import { digestOf } from '@portcullis/core/model/digest'
import type { BundleReader } from '@portcullis/core/ports/bundles'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from './surroundings.ts'

const maxBundleBytes = 24 * 1024 * 1024

/** Bundles from a file: one as `.sigstore.json`, or one a line as `.sigstore.jsonl`. */
export function bundleFile(path: string, { workspace, temporary }: Surroundings): BundleReader {
  const roots = temporary === undefined ? [workspace] : [workspace, temporary]
  return {
    async bundles() {
      const content = await readFileInside(path, { roots, maxBytes: maxBundleBytes, what: 'the bundle' })
      const pieces = path.endsWith('.jsonl') ? linesOf(content) : [content]
      return pieces.map((bytes) => ({ bytes, digest: digestOf(bytes), source: path }))
    },
  }
}

function linesOf(content: Uint8Array): Uint8Array[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => new TextEncoder().encode(line))
}
