type Json = Record<string, unknown>

/** What stays of a schema: the keywords that judge a value. Prose, examples and hints go. */
const judging = ['type', 'format', 'enum', 'required', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength', 'uniqueItems', 'maxProperties', 'minProperties']

/**
 * An OpenAPI 3.0 schema as plain JSON Schema: without prose, and with `nullable` written as a union with null.
 * References become `component:<name>`; `onReference` hears every name.
 */
export function plainSchema(schema: unknown, onReference: (name: string) => void): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  const source = schema as Json
  const again = (inner: unknown): unknown => plainSchema(inner, onReference)
  if (typeof source['$ref'] === 'string') {
    const name = source['$ref'].split('/').at(-1) ?? ''
    onReference(name)
    return { $ref: `component:${name}` }
  }
  const plain: Json = {}
  for (const keyword of judging) if (source[keyword] !== undefined) plain[keyword] = source[keyword]
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    if (Array.isArray(source[keyword])) plain[keyword] = source[keyword].map(again)
  }
  for (const keyword of ['items', 'additionalProperties', 'not']) {
    if (source[keyword] !== undefined) plain[keyword] = again(source[keyword])
  }
  if (source['properties'] !== undefined) {
    plain['properties'] = Object.fromEntries(Object.entries(source['properties'] as Json).map(([name, inner]) => [name, again(inner)]))
  }
  return source['nullable'] === true ? orNull(plain) : plain
}

function orNull(schema: Json): Json {
  const isComposed = ['allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in schema)
  if (isComposed) return { anyOf: [schema, { type: 'null' }] }
  const withNull: Json = { ...schema }
  if (schema['type'] !== undefined) withNull['type'] = [schema['type'], 'null']
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null)) withNull['enum'] = [...(schema['enum'] as unknown[]), null]
  return withNull
}
