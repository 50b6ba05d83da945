/**
 * Cuts GitHub's official description of its REST API down to what the sandbox serves.
 *
 * Run by hand after a change of operations.ts or a new @octokit/openapi, from the root of the checkout:
 *   node packages/sandbox/src/github/description/cut.ts
 * and commit the description.json it writes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { servedOperations } from './operations.ts'
import { plainSchema } from './plain-schema.ts'

type Json = Record<string, unknown>

const packageFile = createRequire(import.meta.url).resolve('@octokit/openapi/package.json')
const source = JSON.parse(readFileSync(new URL('generated/api.github.com.json', `file://${packageFile}`), 'utf8')) as Json
const { version, license } = JSON.parse(readFileSync(packageFile, 'utf8')) as Json

const neededSchemas = new Set<string>()
const operations: Json = {}
for (const [path, methods] of Object.entries(source['paths'] as Json)) {
  for (const [method, operation] of Object.entries(methods as Json)) {
    const id = String((operation as Json)['operationId'])
    if ((servedOperations as readonly string[]).includes(id)) operations[id] = cutOperation(method, path, operation as Json)
  }
}
const absent = servedOperations.filter((id) => !(id in operations))
if (absent.length > 0) throw new Error(`The description does not know ${absent.join(', ')}`)

const components: Json = {}
for (const name of neededSchemas) components[name] = cutSchema(resolve(`#/components/schemas/${name}`))

const origin = `Cut from npm @octokit/openapi ${version}, generated/api.github.com.json, licence ${license}, Copyright (c) 2020 Octokit contributors; the description itself is by GitHub (github/rest-api-description, MIT)`
const sorted = Object.fromEntries(servedOperations.map((id) => [id, operations[id]]))
const target = new URL('description.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ origin, operations: sorted, components })}\n`)
process.stdout.write(`${Object.keys(sorted).length} operations, ${neededSchemas.size} schemas\n`)

function cutOperation(method: string, path: string, operation: Json): Json {
  const parameters = ((operation['parameters'] ?? []) as Json[]).map(follow).map((parameter) => ({
    name: parameter['name'],
    in: parameter['in'],
    ...(parameter['required'] === true ? { required: true } : {}),
    schema: cutSchema(parameter['schema']),
  }))
  const body = jsonSchemaOf(operation['requestBody'] as Json | undefined)
  const answers: Json = {}
  for (const [status, answer] of Object.entries(operation['responses'] as Json)) {
    answers[status] = cutSchema(jsonSchemaOf(follow(answer as Json))) ?? null
  }
  return { method: method.toUpperCase(), path, parameters, ...(body === undefined ? {} : { body: cutSchema(body) }), answers }
}

function jsonSchemaOf(message: Json | undefined): unknown {
  const content = message?.['content'] as Json | undefined
  return (content?.['application/json'] as Json | undefined)?.['schema']
}

function cutSchema(schema: unknown): unknown {
  return plainSchema(schema, (name) => neededSchemas.add(name))
}

function follow(value: Json): Json {
  return typeof value['$ref'] === 'string' ? resolve(value['$ref']) : value
}

function resolve(pointer: string): Json {
  return pointer.slice(2).split('/').reduce<unknown>((at, key) => (at as Json)[key], source) as Json
}
