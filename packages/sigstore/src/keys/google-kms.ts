import type { JsonCursor } from '../json-cursor.ts'
import { crc32c } from './crc32c.ts'
import { answerRefused, askKeyService, keyInputInvalid, readPublicKey, requireVariable } from './key-service.ts'
import type { Variables } from './key-service.ts'
import { remoteKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

const service = 'Google Cloud KMS'

/** CryptoKeyVersionAlgorithm by our names; the size of an RSA key is part of Google's. */
const algorithmNames: Readonly<Record<string, RegExp>> = {
  'ecdsa-p256-sha256': /^EC_SIGN_P256_SHA256$/,
  'ecdsa-p384-sha384': /^EC_SIGN_P384_SHA384$/,
  'rsa-pkcs1v15-sha256': /^RSA_SIGN_PKCS1_(?:3072|4096)_SHA256$/,
}

/**
 * A version of a key in Google Cloud KMS, named as cosign does:
 * `gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/N`. The version is part of the name, so that rotation
 * changes who signs only when a person says so. The access token is that of google-github-actions/auth.
 * @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
export async function openGoogleKey(uri: string, environment: Variables): Promise<SigningKey> {
  const name = readName(uri)
  const token = requireVariable(environment, 'GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN')
  const base = readBase(environment)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const shown = await askKeyService({ service, method: 'GET', url: new URL(`${base}/v1/${name}/publicKey`), headers, secret: token })
  const pem = shown.member('pem').text()
  requireName(shown, name)
  requireChecksum(shown.member('pemCrc32c'), Buffer.from(pem))
  const key = remoteKey({
    keptBy: service,
    publicKey: readPublicKey(service, pem),
    async signDigest(digest, { hash }) {
      const body = JSON.stringify({ digest: { [hash]: digest.toString('base64') }, digestCrc32c: String(crc32c(digest)) })
      const signed = await askKeyService({ service, url: new URL(`${base}/v1/${name}:asymmetricSign`), headers, body, secret: token })
      requireName(signed, name)
      if (signed.member('verifiedDigestCrc32c').json !== true) throw answerRefused(service, 'the digest did not arrive as it was sent')
      const signature = signed.member('signature').bytes()
      requireChecksum(signed.member('signatureCrc32c'), signature)
      return signature
    },
  })
  const algorithm = shown.member('algorithm').text()
  if (!algorithmNames[key.algorithm.name]?.test(algorithm)) throw answerRefused(service, `the key signs by ${JSON.stringify(algorithm.slice(0, 80))}, which is not how a key of its kind signs here`)
  return key
}

function readName(uri: string): string {
  const match = /^gcpkms:\/\/(projects\/[a-z0-9:.-]+\/locations\/[a-z0-9-]+\/keyRings\/[A-Za-z0-9_-]+\/cryptoKeys\/[A-Za-z0-9_-]+)\/(?:cryptoKeyVersions|versions)\/([1-9][0-9]*)$/.exec(uri)
  if (match === null) throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 300))} does not name a version of a key of ${service}`, 'Write gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K/versions/N.')
  return `${match[1] ?? ''}/cryptoKeyVersions/${match[2] ?? ''}`
}

function readBase(environment: Variables): string {
  return (environment['CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS'] ?? 'https://cloudkms.googleapis.com').replace(/\/+$/, '')
}

function requireName(answer: JsonCursor, expected: string): void {
  const name = answer.member('name').text()
  if (name !== expected) throw answer.refusal(`expected the key ${expected}, found ${JSON.stringify(name.slice(0, 300))}`)
}

function requireChecksum(place: JsonCursor, bytes: Uint8Array): void {
  if (place.isAbsent || place.wholeNumber() !== String(crc32c(bytes))) throw place.refusal(`expected the checksum ${crc32c(bytes)} of what came with it`)
}
