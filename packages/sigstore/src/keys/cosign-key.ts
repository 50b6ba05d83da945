import { scryptSync } from 'node:crypto'
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { JsonCursor } from '../json-cursor.ts'
import { keyFileInvalid } from './key-file-invalid.ts'

const keyBytes = 32
const nonceBytes = 24
/** cosign writes N 65536 (32768 before 2.0), r 8, p 1. A file may not ask for more memory than 256 MiB, nor for less work than cosign's. */
const blockSize = 8
const leastCost = 32_768
const mostCost = 262_144
const remedy = 'Check the passphrase (COSIGN_PASSWORD when the key was made), and that the file is whole.'

/**
 * Opens the JSON inside a key made by `cosign generate-key-pair`: a key derived by scrypt opens a NaCl secretbox
 * (XSalsa20-Poly1305). @returns the private key as PKCS#8 in DER @throws Failure `file-invalid`
 */
export function decryptCosignKey(json: Uint8Array, passphrase: string): Buffer {
  const { cost, salt, nonce, ciphertext } = readBox(json)
  const key = scryptSync(passphrase, salt, keyBytes, { N: cost, r: blockSize, p: 1, maxmem: 2 * 128 * cost * blockSize })
  try {
    return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext))
  } catch {
    // The box does not tell a wrong passphrase from changed bytes.
    throw keyFileInvalid('it does not open with this passphrase', remedy)
  } finally {
    key.fill(0)
  }
}

function readBox(json: Uint8Array) {
  const refuse = (why: string) => keyFileInvalid(why, remedy)
  const box = new JsonCursor(parse(json), 'key', refuse)
  const derivation = box.member('kdf')
  const cipher = box.member('cipher')
  const parameters = derivation.member('params')
  const cost = Number(parameters.member('N').wholeNumber())
  const powerOfTwo = Number.isInteger(Math.log2(cost))
  const plain = derivation.member('name').text() === 'scrypt' && parameters.member('r').json === blockSize && parameters.member('p').json === 1
  if (!plain || !powerOfTwo || cost < leastCost || cost > mostCost) throw derivation.refusal(`expected scrypt with N ${leastCost} to ${mostCost}, r ${blockSize}, p 1`)
  if (cipher.member('name').text() !== 'nacl/secretbox') throw cipher.refusal('expected nacl/secretbox')
  const nonce = cipher.member('nonce').bytes()
  if (nonce.byteLength !== nonceBytes) throw cipher.refusal(`expected a nonce of ${nonceBytes} bytes`)
  return { cost, salt: derivation.member('salt').bytes(), nonce, ciphertext: box.member('ciphertext').bytes() }
}

function parse(json: Uint8Array) {
  try {
    return parseStrictJsonObject(json, { what: 'the key file' })
  } catch {
    throw keyFileInvalid('its inside is not the JSON that cosign writes', remedy)
  }
}
