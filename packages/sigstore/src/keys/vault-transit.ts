import type { JsonCursor } from '../json-cursor.ts'
import { askKeyService, keyInputInvalid, readPublicKey, requireVariable } from './key-service.ts'
import type { Variables } from './key-service.ts'
import { remoteKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

const service = 'HashiCorp Vault'
const hashNames = { sha256: 'sha2-256', sha384: 'sha2-384', sha512: 'sha2-512' } as const

/**
 * The newest version of a key in HashiCorp Vault's transit engine, named as cosign does: `hashivault://KEY`. Address and
 * token are those of VAULT_ADDR, VAULT_TOKEN and VAULT_NAMESPACE; the engine is at `transit` unless
 * TRANSIT_SECRET_ENGINE_PATH says otherwise. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
export async function openVaultKey(uri: string, environment: Variables): Promise<SigningKey> {
  const name = readName(uri)
  const base = readBase(environment)
  const token = requireVariable(environment, 'VAULT_TOKEN')
  const namespace = environment['VAULT_NAMESPACE']
  const headers = { 'x-vault-token': token, 'x-vault-request': 'true', 'content-type': 'application/json', ...(namespace ? { 'x-vault-namespace': namespace } : {}) }
  const shown = await askKeyService({ service, method: 'GET', url: new URL(`${base}/keys/${name}`), headers, secret: token })
  const version = shown.member('data').member('latest_version').wholeNumber()
  const pem = shown.member('data').member('keys').member(version).member('public_key').text()
  return remoteKey({
    keptBy: service,
    publicKey: readPublicKey(service, pem),
    async signDigest(digest, { hash }) {
      const body = JSON.stringify({
        input: digest.toString('base64'), prehashed: true, marshaling_algorithm: 'asn1', signature_algorithm: 'pkcs1v15', key_version: Number(version),
      })
      const signed = await askKeyService({ service, url: new URL(`${base}/sign/${name}/${hashNames[hash]}`), headers, body, secret: token })
      return readSignature(signed.member('data').member('signature'), version)
    },
  })
}

/** `vault:vVERSION:BASE64`. */
function readSignature(place: JsonCursor, version: string): Buffer {
  const match = /^vault:v([1-9][0-9]*):([A-Za-z0-9+/]+={0,2})$/.exec(place.text())
  if (match === null) throw place.refusal('expected vault:vN: and a signature in base64')
  if (match[1] !== version) throw place.refusal(`expected a signature by version ${version} of the key, found version ${match[1] ?? ''}`)
  return Buffer.from(match[2] ?? '', 'base64')
}

function readName(uri: string): string {
  const name = /^hashivault:\/\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,199})$/.exec(uri)?.[1]
  if (name !== undefined) return name
  throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 200))} does not name a key of ${service}`, 'Write hashivault://KEY.')
}

function readBase(environment: Variables): string {
  const address = URL.parse(requireVariable(environment, 'VAULT_ADDR'))
  const engine = environment['TRANSIT_SECRET_ENGINE_PATH'] ?? 'transit'
  if (address === null || !/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*$/.test(engine)) throw keyInputInvalid('VAULT_ADDR or TRANSIT_SECRET_ENGINE_PATH is malformed', 'Set VAULT_ADDR to the https address of Vault.')
  return `${address.origin}${address.pathname.replace(/\/+$/, '')}/v1/${engine}`
}
