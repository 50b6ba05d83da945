/** The first lines of an answer. */
export interface ResponseHead {
  readonly statusCode: number
  /** Names in lower case; several of the same name joined by commas, but for what comes once by its nature. */
  readonly headers: Readonly<Record<string, string>>
  /** Whether the server will take another request on the same connection. */
  readonly keepsAlive: boolean
  /** Bytes of the body; undefined when they are told in another way than Content-Length. */
  readonly length: number | undefined
}

const statusLine = /^HTTP\/1\.([01]) ([2-5][0-9]{2})(?: [\t\x20-\x7e\x80-\xff]*)?$/
const headerLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*?)[ \t]*$/
/** Where a second one that says otherwise would make two readers see two bodies. */
const single = new Set(['content-length', 'location', 'content-range', 'content-type'])

/**
 * Parses status line and headers (RFC 9112 §4, §5), strictly: no folded lines, no bare line feeds, no doubt about
 * where the body ends. @returns undefined for a head that is not understood
 */
export function parseResponseHead(text: string): ResponseHead | undefined {
  const [first = '', ...lines] = text.split('\r\n')
  const status = statusLine.exec(first)
  if (status === null) return undefined
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = headerLine.exec(line) ?? []
    if (name === undefined || value === undefined) return undefined
    const known = headers.get(name.toLowerCase())
    if (known !== undefined && single.has(name.toLowerCase()) && known !== value) return undefined
    headers.set(name.toLowerCase(), known === undefined || single.has(name.toLowerCase()) ? value : `${known}, ${value}`)
  }
  const length = headers.get('content-length')
  if (length !== undefined && !/^[0-9]{1,15}$/.test(length)) return undefined
  const statusCode = Number(status[2])
  const connection = headers.get('connection')?.toLowerCase()
  return {
    statusCode,
    headers: Object.fromEntries(headers),
    keepsAlive: status[1] === '1' && connection !== 'close',
    length: headers.has('transfer-encoding') ? undefined : statusCode === 204 || statusCode === 304 ? 0 : length === undefined ? undefined : Number(length),
  }
}
