import { readFileSync } from 'node:fs'

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'

import type { OperationId } from './operations.ts'

interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Record<string, unknown>
}

interface OperationDescription {
  readonly method: string
  readonly path: string
  readonly parameters: readonly ParameterDescription[]
  readonly body?: Record<string, unknown>
  readonly answers: Readonly<Record<string, Record<string, unknown> | null>>
}

interface Description {
  readonly operations: Readonly<Record<OperationId, OperationDescription>>
  readonly components: Readonly<Record<string, Record<string, unknown>>>
}

/** A place where a message breaks the description, and how. */
export interface Breach {
  readonly pointer: string
  readonly message: string
}

type Values = Record<string, unknown>
type Part = 'path' | 'query' | 'body' | `answer ${number}`

/** GitHub's official description of the operations we serve. Every schema is compiled at its first use. */
export class Contract {
  readonly #description: Description
  readonly #compiled = new Map<string, ValidateFunction>()
  #exact: Ajv | undefined
  #coercing: Ajv | undefined

  constructor() {
    // The build leaves JSON where it is; both src/ and build/ are two levels above this file's folder.
    const file = new URL('./description.json', import.meta.url)
    this.#description = JSON.parse(readFileSync(file, 'utf8')) as Description
  }

  operation(id: OperationId): OperationDescription {
    return this.#description.operations[id]
  }

  /** Checks path or query values and turns their texts into numbers and booleans where the description has those. */
  breachOfParameters(id: OperationId, part: 'path' | 'query', values: Values): Breach | undefined {
    return firstBreach(this.#validator(id, part, () => this.#parameterSchema(id, part)), values)
  }

  breachOfBody(id: OperationId, body: unknown): Breach | undefined {
    const schema = this.operation(id).body
    return schema === undefined ? undefined : firstBreach(this.#validator(id, 'body', () => schema), body)
  }

  /** Checks an answer of our own. A status that the description leaves out must look like GitHub's basic error. */
  breachOfAnswer(id: OperationId, status: number, body: unknown): Breach | undefined {
    const described = this.operation(id).answers[String(status)]
    if (described === undefined && status < 400) return { pointer: '', message: `has no answer ${status}` }
    if (described === null) return undefined
    const schema = described ?? { $ref: 'component:basic-error' }
    return firstBreach(this.#validator(id, `answer ${status}`, () => schema), body)
  }

  #parameterSchema(id: OperationId, part: 'path' | 'query'): Values {
    const described = this.operation(id).parameters.filter((parameter) => parameter.in === part)
    return {
      type: 'object',
      properties: Object.fromEntries(described.map(({ name, schema }) => [name, schema])),
      required: described.filter(({ required }) => required === true).map(({ name }) => name),
    }
  }

  #validator(id: OperationId, part: Part, schema: () => Values): ValidateFunction {
    const key = `${id} ${part}`
    const known = this.#compiled.get(key)
    if (known !== undefined) return known
    const coerces = part === 'path' || part === 'query'
    const ajv = coerces ? (this.#coercing ??= this.#newAjv(true)) : (this.#exact ??= this.#newAjv(false))
    const compiled = ajv.compile(schema())
    this.#compiled.set(key, compiled)
    return compiled
  }

  #newAjv(coerceTypes: boolean): Ajv {
    const ajv = new Ajv({ strict: false, coerceTypes, validateSchema: false, logger: false, inlineRefs: false })
    ajvFormats.default(ajv)
    // Where the description says "format: uri, default: ''" GitHub answers with the empty text.
    ajv.addFormat('uri', (text) => text === '' || URL.canParse(text))
    for (const [name, schema] of Object.entries(this.#description.components)) ajv.addSchema(schema, `component:${name}`)
    return ajv
  }
}

function firstBreach(validate: ValidateFunction, value: unknown): Breach | undefined {
  if (validate(value)) return undefined
  const error: ErrorObject | undefined = validate.errors?.[0]
  return { pointer: error?.instancePath ?? '', message: `${error?.message ?? 'is not as described'} ${JSON.stringify(error?.params ?? {})}` }
}
