import { readPublicKey, requireVariable } from './key-service.ts'
import type { Variables } from './key-service.ts'
import { findListed } from './pkcs11-listing.ts'
import { runPkcs11Tool } from './pkcs11-tool.ts'
import { readPkcs11Uri } from './pkcs11-uri.ts'
import { remoteKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

const keptBy = 'The PKCS#11 token'
/** DER of DigestInfo up to a SHA-256 digest (RFC 8017 §9.2): tokens pad it and do not make it. */
const sha256DigestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/**
 * A key in a PKCS#11 token, by its URI (RFC 7512) and through OpenSC's pkcs11-tool. The PIN is that of
 * PORTCULLIS_PKCS11_PIN, or of cosign's COSIGN_PKCS11_PIN; so is the library's path unless the URI names it.
 * @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
export async function openPkcs11Key(uri: string, environment: Variables, onSecret: (secret: string) => void): Promise<SigningKey> {
  const { token, key, module } = readPkcs11Uri(uri, environment['PORTCULLIS_PKCS11_MODULE_PATH'] ?? environment['COSIGN_PKCS11_MODULE_PATH'])
  const pin = requireVariable(environment, 'PORTCULLIS_PKCS11_PIN', 'COSIGN_PKCS11_PIN')
  onSecret(pin)
  const inToken = ['--module', module, '--token-label', token]
  const listing = await runPkcs11Tool({ parameters: [...inToken, '--list-objects', '--type', 'pubkey'] }, environment)
  const listed = findListed(listing.toString('utf8'), key)
  const byId = [...inToken, '--id', listed.id]
  const readKey = async () => readPublicKey(keptBy, { key: await runPkcs11Tool({ parameters: [...byId, '--read-object', '--type', 'pubkey'] }, environment), format: 'der', type: 'spki' })
  return remoteKey({
    keptBy,
    publicKey: listed.publicKey ?? (await readKey()),
    signDigest: (digest, { name }) => {
      const how = name.startsWith('ecdsa') ? { mechanism: ['ECDSA', '--signature-format', 'openssl'], input: digest } : { mechanism: ['RSA-PKCS'], input: Buffer.concat([sha256DigestInfo, digest]) }
      return runPkcs11Tool({ parameters: [...byId, '--sign', '--mechanism', ...how.mechanism], input: how.input, pin }, environment)
    },
  })
}
