/**
 * Splits a file of `key: value` lines into paragraphs at empty lines. Continuation lines (a blank first) are no fields.
 * The first of two equal keys counts. `field` captures key and value.
 */
export function* paragraphs(content: Uint8Array, field: RegExp): Generator<ReadonlyMap<string, string>, void, undefined> {
  let fields = new Map<string, string>()
  for (const line of Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8').split('\n')) {
    if (line.trim() === '' && !/^[ \t]+\S/.test(line)) {
      if (fields.size > 0) yield fields
      fields = new Map()
      continue
    }
    const [, key, value] = field.exec(line) ?? []
    if (key !== undefined && value !== undefined && !fields.has(key)) fields.set(key, value.trim())
  }
  if (fields.size > 0) yield fields
}
