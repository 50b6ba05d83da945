import { BadRequest } from './refusal.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** The JSON object that a request's body is. @throws BadRequest */
export function parseObject(body: Uint8Array): JsonObject {
  const value = parse(body)
  if (!isObject(value)) throw new BadRequest('the request is not a JSON object')
  return value
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'))
  } catch (cause) {
    throw new BadRequest('the request is not JSON', { cause })
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field that must be an object. @throws BadRequest */
export function objectField(from: JsonObject, name: string): JsonObject {
  const value = from[name]
  if (!isObject(value)) throw new BadRequest(`${name} is missing or not an object`)
  return value
}

/** A field that must be a non-empty string. @throws BadRequest */
export function textField(from: JsonObject, name: string): string {
  const value = from[name]
  if (typeof value !== 'string' || value === '') throw new BadRequest(`${name} is missing or not a string`)
  return value
}

/** A field that must be non-empty bytes in base64, standard or URL-safe as protobuf's JSON allows. @throws BadRequest */
export function bytesField(from: JsonObject, name: string): Buffer {
  const text = textField(from, name)
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) throw new BadRequest(`${name} is not base64`)
  return Buffer.from(text, 'base64')
}
