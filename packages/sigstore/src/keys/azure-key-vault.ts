import type { JsonCursor } from '../json-cursor.ts'
import { azureToken } from './azure-token.ts'
import { ecdsaDer } from './ecdsa-der.ts'
import { answerRefused, askKeyService, keyInputInvalid, readPublicKey } from './key-service.ts'
import type { Variables } from './key-service.ts'
import { remoteKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

const service = 'Azure Key Vault'
const apiVersion = '7.4'

/** JsonWebKeySignatureAlgorithm, and the bytes of r and s together where they come raw. */
const algorithms: Readonly<Record<string, { readonly jws: string; readonly rawBytes?: number }>> = {
  'ecdsa-p256-sha256': { jws: 'ES256', rawBytes: 64 },
  'ecdsa-p384-sha384': { jws: 'ES384', rawBytes: 96 },
  'ecdsa-p521-sha512': { jws: 'ES512', rawBytes: 132 },
  'rsa-pkcs1v15-sha256': { jws: 'RS256' },
}

/** Where vaults are, in each cloud of Microsoft. An access token is sent nowhere else. */
const domains = ['vault.azure.net', 'vault.azure.cn', 'vault.usgovcloudapi.net', 'managedhsm.azure.net']

/**
 * A key in Azure Key Vault or a managed HSM, named as cosign does: `azurekms://VAULT.vault.azure.net/KEY`, or with a version
 * `…/KEY/VERSION`. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
export async function openAzureKey(uri: string, environment: Variables, onSecret: (secret: string) => void): Promise<SigningKey> {
  const { vault, domain, path } = readPlace(uri)
  const token = await azureToken(domain, environment, onSecret)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const shown = await askKeyService({ service, method: 'GET', url: versioned(`${vault.origin}/keys/${path}`), headers, secret: token })
  const kid = readKid(shown.member('key').member('kid'), vault, path)
  return remoteKey({
    keptBy: service,
    publicKey: readPublicKey(service, { key: readJsonWebKey(shown.member('key')), format: 'jwk' }),
    async signDigest(digest, { name }) {
      const algorithm = algorithms[name]
      if (algorithm === undefined) throw answerRefused(service, `it does not sign with ${name}`)
      const body = JSON.stringify({ alg: algorithm.jws, value: digest.toString('base64url') })
      const signed = await askKeyService({ service, url: versioned(`${vault.origin}${new URL(kid).pathname}/sign`), headers, body, secret: token })
      if (signed.member('kid').text() !== kid) throw answerRefused(service, 'another key has signed')
      return readSignature(signed.member('value'), algorithm.rawBytes)
    },
  })
}

function readSignature(place: JsonCursor, rawBytes: number | undefined): Buffer {
  const text = place.text()
  if (!/^[A-Za-z0-9_-]+$/.test(text)) throw place.refusal('expected base64url')
  const signature = Buffer.from(text, 'base64url')
  if (rawBytes === undefined) return signature
  if (signature.byteLength !== rawBytes) throw place.refusal(`expected r and s in ${rawBytes} bytes, found ${signature.byteLength}`)
  return ecdsaDer(signature)
}

/** Keys inside a hardware module have the types EC-HSM and RSA-HSM; the key is the same. */
function readJsonWebKey(key: JsonCursor): Record<string, string> {
  const kty = key.member('kty').text().replace(/-HSM$/, '')
  const names = kty === 'EC' ? ['crv', 'x', 'y'] : kty === 'RSA' ? ['n', 'e'] : []
  return { kty, ...Object.fromEntries(names.map((name) => [name, key.member(name).text()])) }
}

/** The key's own address names the vault, the key and the very version. */
function readKid(place: JsonCursor, vault: URL, path: string): string {
  const kid = place.text()
  const url = URL.parse(kid)
  const inside = url !== null && url.host === vault.host && `${url.pathname}/`.startsWith(`/keys/${path}/`) && /^\/keys\/[A-Za-z0-9-]+\/[A-Za-z0-9]+$/.test(url.pathname)
  if (!inside) throw place.refusal(`expected a version of ${vault.host}/keys/${path}, found ${JSON.stringify(kid.slice(0, 200))}`)
  return kid
}

function readPlace(uri: string) {
  const match = /^azurekms:\/\/([A-Za-z0-9.:-]+)\/([A-Za-z0-9-]{1,127}(?:\/[A-Za-z0-9]{1,64})?)$/.exec(uri)
  const [, host = '', path = ''] = match ?? []
  const domain = domains.find((known) => host.endsWith(`.${known}`))
  const loopback = /^(?:localhost|127\.0\.0\.1):\d+$/.test(host)
  if (match === null || (domain === undefined && !loopback)) throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 200))} does not name a key of ${service}`, 'Write azurekms://VAULT.vault.azure.net/KEY, with /VERSION behind it if you like.')
  return { vault: new URL(`${loopback ? 'http' : 'https'}://${host}`), domain: domain ?? 'vault.azure.net', path }
}

function versioned(address: string): URL {
  return new URL(`${address}?api-version=${apiVersion}`)
}
