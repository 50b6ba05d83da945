import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { decryptCosignKey } from './cosign-key.ts'
import { keyFileInvalid } from './key-file-invalid.ts'
import { localKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

const cosignLabels = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY']
const maxKeyFileBytes = 64 * 1024

/**
 * Opens an encrypted private key: PKCS#8 (`ENCRYPTED PRIVATE KEY`, RFC 5958) or the format of cosign. A key in clear is
 * refused: whoever reads the disk would be the signer. @throws Failure `file-invalid` | `algorithm-refused`, never showing key or passphrase
 */
export function openKeyFile(file: Uint8Array, passphrase: string | undefined): SigningKey {
  const { label, pem, body } = readPem(file)
  if (passphrase === undefined || passphrase === '') throw keyFileInvalid('it needs its passphrase, and none is given', 'Give the passphrase by an environment variable or a file.')
  const privateKey = cosignLabels.includes(label) ? parse({ key: decryptCosignKey(body, passphrase), format: 'der', type: 'pkcs8' }) : parse({ key: pem, format: 'pem', passphrase })
  return localKey(privateKey, createPublicKey(privateKey))
}

function readPem(file: Uint8Array) {
  if (file.byteLength > maxKeyFileBytes) throw keyFileInvalid('it is too large for a key', 'Name the file that holds the private key alone.')
  const pem = Buffer.from(file).toString('latin1').trim()
  const match = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)\r?\n-----END \1-----$/.exec(pem)
  const [, label = '', base64 = ''] = match ?? []
  if (label === 'ENCRYPTED PRIVATE KEY' || cosignLabels.includes(label)) return { label, pem, body: Buffer.from(base64, 'base64') }
  // Old OpenSSL encryption (Proc-Type) derives its key by one round of MD5: it counts as clear.
  if (pem.includes('PRIVATE KEY-----')) throw keyFileInvalid('the private key in it is not encrypted, or too weakly', 'Encrypt it: openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -in KEY -out KEY.encrypted; then delete the one in clear, or better, make a new key.')
  throw keyFileInvalid('it is not a private key in PEM', 'Name a PEM file with an encrypted PKCS#8 key, or a key made by cosign generate-key-pair.')
}

function parse(input: Parameters<typeof createPrivateKey>[0]): KeyObject {
  try {
    return createPrivateKey(input)
  } catch {
    // OpenSSL's error is left out: it tells whether the passphrase or the padding was wrong, and helps nobody else.
    throw keyFileInvalid('it does not open with this passphrase', 'Check the passphrase, and that the file is whole.')
  }
}
