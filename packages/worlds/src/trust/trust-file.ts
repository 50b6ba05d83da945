import { readFileInside } from '@portcullis/workspace/read-file'

const maxTrustConfigBytes = 4 * 1024 * 1024

/** A trusted root or ClientTrustConfig, or the root of a TUF repository. @throws Failure `file-invalid` | `too-large` */
export function readTrustFile(path: string, what: string, roots: readonly string[]): Promise<Uint8Array> {
  return readFileInside(path, { roots, maxBytes: maxTrustConfigBytes, what })
}
