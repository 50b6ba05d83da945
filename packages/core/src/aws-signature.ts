import { createHash, createHmac } from 'node:crypto'

/** Credentials of AWS; a session token comes with temporary ones. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** A request to AWS that is to be signed. */
export interface AwsRequest {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  /** Without `host` and `x-amz-date`: these are added. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  readonly region: string
  readonly service: string
}

const algorithm = 'AWS4-HMAC-SHA256'

/**
 * The headers that a request to AWS travels with, by Signature Version 4: all that are given, the time, the session
 * token, and `authorization` over all of them. `host` is signed and left to the client to send.
 */
export function signAwsRequest(request: AwsRequest, { accessKeyId, secretAccessKey, sessionToken }: AwsCredentials, now: Date): Record<string, string> {
  const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const headers = { ...lowerCased(request.headers), 'x-amz-date': time, ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }) }
  const signed = Object.entries({ ...headers, host: request.url.host }).toSorted(byName)
  const names = signed.map(([name]) => name).join(';')
  const canonical = [
    request.method,
    canonicalPath(request.url),
    canonicalQuery(request.url),
    ...signed.map(([name, value]) => `${name}:${value.trim().replaceAll(/ +/g, ' ')}`),
    '',
    names,
    sha256(request.body),
  ].join('\n')
  const date = time.slice(0, 8)
  const scope = `${date}/${request.region}/${request.service}/aws4_request`
  const key = [date, request.region, request.service, 'aws4_request'].reduce<string | Buffer>((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`)
  const signature = hmac(key, [algorithm, time, scope, sha256(canonical)].join('\n')).toString('hex')
  return { ...headers, authorization: `${algorithm} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}` }
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Encoded once more than it is in the URL: so does every service but S3. */
function canonicalPath({ pathname }: URL): string {
  return pathname.split('/').map(encode).join('/')
}

function canonicalQuery({ searchParams }: URL): string {
  return [...searchParams].map(([name, value]) => [encode(name), encode(value)] as const).toSorted(byNameThenValue).map(([name, value]) => `${name}=${value}`).join('&')
}

/** RFC 3986: everything but letters, digits and `-._~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function byName([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function byNameThenValue(one: readonly [string, string], other: readonly [string, string]): number {
  return byName(one, other) || (one[1] < other[1] ? -1 : 1)
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
