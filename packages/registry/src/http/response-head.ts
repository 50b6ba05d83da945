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
const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const notInValues = /[^\t\x20-\x7e\x80-\xff]/
/** Names that need no second look. */
const usual = new Set(['content-length', 'content-type', 'date', 'docker-content-digest', 'docker-distribution-api-version', 'docker-upload-uuid', 'etag', 'location', 'range', 'x-content-type-options', 'accept-ranges', 'cache-control'])
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
  // Without a prototype: any name may come.
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    if (colon < 0 || !(usual.has(name) || headerName.test(name)) || notInValues.test(line)) return undefined
    const value = withoutBlanks(line, colon + 1)
    const known = headers[name]
    if (known !== undefined && single.has(name) && known !== value) return undefined
    headers[name] = known === undefined || single.has(name) ? value : `${known}, ${value}`
  }
  const length = headers['content-length']
  if (length !== undefined && !/^[0-9]{1,15}$/.test(length)) return undefined
  const statusCode = Number(status[2])
  const connection = headers['connection']?.toLowerCase().split(/[ \t]*,[ \t]*/) ?? []
  return {
    statusCode,
    headers,
    keepsAlive: status[1] === '1' && !connection.includes('close'),
    length: 'transfer-encoding' in headers ? undefined : statusCode === 204 || statusCode === 304 ? 0 : length === undefined ? undefined : Number(length),
  }
}

/** By hand: a pattern that looks for blanks at the end of a line looks at each run of blanks in it anew. */
function withoutBlanks(line: string, from: number): string {
  let [start, end] = [from, line.length]
  while (start < end && isBlank(line.charCodeAt(start))) start += 1
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1
  return line.slice(start, end)
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
