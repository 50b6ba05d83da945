import { X509Certificate } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { readFileInside } from '@portcullis/workspace/read-file'

const maxBytes = 1024 * 1024
const pemCertificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g

/**
 * Reads certificate authorities that a person named for their registries. What is no authority is refused: a server's
 * own certificate in this place would be believed for nothing else than itself, and fail when it is renewed.
 * @throws Failure `file-invalid` | `too-large`
 */
export async function readAuthorities(path: string, roots: readonly string[]): Promise<readonly string[]> {
  const text = Buffer.from(await readFileInside(path, { roots, maxBytes, what: 'the certificate authorities of registry-ca (--registry-ca)' })).toString('latin1')
  const found = text.match(pemCertificate) ?? []
  if (found.length === 0) throw invalid(path, 'no certificate in PEM')
  for (const pem of found) if (!read(path, pem).ca) throw invalid(path, 'a certificate that is no authority')
  return found
}

function read(path: string, pem: string): X509Certificate {
  try {
    return new X509Certificate(pem)
  } catch (error) {
    throw invalid(path, 'a certificate that cannot be read', error)
  }
}

function invalid(path: string, found: string, cause?: unknown): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `registry-ca (--registry-ca): expected a PEM file of certificate authorities, found ${found} in ${path}`,
    remedy: 'Name the certificate of the authority that signed the certificate of your registry.',
    expected: 'certificates of authorities (CA:TRUE)',
    found,
    cause,
  })
}
