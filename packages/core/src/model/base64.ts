import { Failure } from '../failure.ts'

/** A group that repeats would end in a stack overflow at some millions of characters; a set of characters does not. */
const standard = /^[A-Za-z0-9+/]*={0,2}$/

/**
 * Decodes canonical base64 (RFC 4648 §4). With `urlSafe`, the URL alphabet with or without padding is accepted
 * too (DSSE 1.0.2 asks readers for both). @throws Failure `base64-invalid`
 */
export function decodeBase64(text: unknown, options: { urlSafe?: boolean } = {}): Uint8Array {
  if (typeof text !== 'string') throw invalid(`expected base64 text, found ${typeof text}`)
  const plain = options.urlSafe === true ? toStandard(text) : text
  if (plain.length % 4 !== 0 || !standard.test(plain)) throw invalid('expected base64 without blanks, with padding')
  const bytes = Buffer.from(plain, 'base64')
  if (bytes.toString('base64') !== plain) throw invalid('expected canonical base64, found stray bits in the last character')
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function toStandard(text: string): string {
  if (!/[-_]/.test(text) && text.length % 4 === 0) return text
  const replaced = text.replaceAll('-', '+').replaceAll('_', '/')
  return replaced.endsWith('=') ? replaced : replaced.padEnd(Math.ceil(replaced.length / 4) * 4, '=')
}

function invalid(message: string): Failure {
  return new Failure('base64-invalid', { blame: 'artifact', message: `Not base64: ${message}`, remedy: 'Make the file again.' })
}
