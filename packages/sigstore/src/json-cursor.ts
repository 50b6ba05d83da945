import { decodeBase64 } from '@portcullis/core/model/base64'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { Json } from '@portcullis/core/model/strict-json'
import type { Failure } from '@portcullis/core/failure'

/** Turns "what is wrong, and where" into the Failure of the document that is being read. */
export type Refuse = (message: string, cause?: unknown) => Failure

/**
 * A place in a JSON document of protobuf's mapping (protobuf.dev, ProtoJSON): absent and null mean the default,
 * bytes are base64, 64-bit integers are text. Each reader names the place when it refuses.
 */
export class JsonCursor {
  readonly #value: Json | undefined
  readonly #refuse: Refuse
  readonly path: string

  constructor(value: Json | undefined, path: string, refuse: Refuse) {
    this.#value = value
    this.path = path
    this.#refuse = refuse
  }

  get isAbsent(): boolean {
    return this.#value === undefined || this.#value === null
  }

  get json(): Json | undefined {
    return this.#value
  }

  /** The object's member; an object with members beside `known` is refused by {@link only}. */
  member(name: string): JsonCursor {
    if (this.isAbsent) return new JsonCursor(undefined, `${this.path}.${name}`, this.#refuse)
    if (!isJsonObject(this.#value)) throw this.refusal('expected an object')
    const value = Object.hasOwn(this.#value, name) ? this.#value[name] : undefined
    return new JsonCursor(value, `${this.path}.${name}`, this.#refuse)
  }

  /** Refuses members that this reader does not know: another reader might, and see something else. */
  only(...known: readonly string[]): this {
    if (!isJsonObject(this.#value)) throw this.refusal('expected an object')
    const unknown = Object.keys(this.#value).find((name) => !known.includes(name))
    if (unknown !== undefined) throw this.refusal(`unknown member ${JSON.stringify(unknown.slice(0, 80))}`)
    return this
  }

  list(maxItems: number): readonly JsonCursor[] {
    if (this.isAbsent) return []
    if (!Array.isArray(this.#value)) throw this.refusal('expected a list')
    const items = this.#value as readonly Json[]
    if (items.length > maxItems) throw this.refusal(`expected at most ${maxItems} items, found ${items.length}`)
    return items.map((item, index) => new JsonCursor(item, `${this.path}[${index}]`, this.#refuse))
  }

  text(): string {
    if (typeof this.#value !== 'string') throw this.refusal('expected text')
    return this.#value
  }

  optionalText(): string | undefined {
    return this.isAbsent ? undefined : this.text()
  }

  /** Bytes in base64, not empty. */
  bytes(): Buffer<ArrayBuffer> {
    try {
      const bytes = Buffer.from(decodeBase64(this.#value))
      if (bytes.byteLength > 0) return bytes
    } catch (cause) {
      throw this.refusal('expected base64', cause)
    }
    throw this.refusal('expected some bytes, found none')
  }

  /** A whole number from zero, as decimal text; absent means "0". */
  wholeNumber(): string {
    if (this.isAbsent) return '0'
    const text = typeof this.#value === 'number' ? String(this.#value) : this.text()
    if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text)) throw this.refusal('expected a whole number from zero')
    return text
  }

  refusal(message: string, cause?: unknown): Failure {
    return this.#refuse(`${this.path}: ${message}`, cause)
  }
}
