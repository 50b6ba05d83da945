import { open } from 'node:fs/promises'
import { isNativeError } from 'node:util/types'
import { Failure } from '@portcullis/core/failure'
import { decodeBase64 } from '@portcullis/core/model/base64'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { credentialFromHelper } from './credential-helper.ts'
import type { HelperRunner } from './credential-helper.ts'
import type { Credential, CredentialWish } from './credentials.ts'

const maxFileBytes = 1024 * 1024
const loginAgain = 'Correct the file, or run docker login (podman login) again.'

/** A file with `auths`, as docker and podman keep them: read once, its helpers asked once. */
export class AuthFile {
  readonly #path: string
  readonly #runHelper: HelperRunner
  #content: Promise<JsonObject | undefined> | undefined
  readonly #helped = new Map<string, Promise<Credential | undefined>>()

  constructor(path: string, runHelper: HelperRunner) {
    this.#path = path
    this.#runHelper = runHelper
  }

  /** `undefined` for a file that is not there. @throws Failure `file-invalid` | `json-invalid` */
  async content(): Promise<JsonObject | undefined> {
    this.#content ??= readAuthFile(this.#path)
    return await this.#content
  }

  /** The credential under `key` of `auths`; `undefined` when it holds none. @throws Failure `file-invalid` */
  written(auths: JsonObject, key: string): Credential | undefined {
    try {
      const found = writtenCredential(auths[key])
      return found === undefined ? undefined : { ...found, from: `the auths of ${this.#path}` }
    } catch (error) {
      // What stands there may be half a secret: it is not shown.
      throw error instanceof Failure ? unreadable(this.#path, `what stands under ${JSON.stringify(key.slice(0, 200))} is not base64`) : error
    }
  }

  /** What the helper knows of `server`. @throws Failure `input-invalid` */
  async helped(helper: string, server: string, { again = false }: CredentialWish): Promise<Credential | undefined> {
    const key = `${helper} ${server}`
    if (again) this.#helped.delete(key)
    const asked = this.#helped.get(key) ?? this.#ask(helper, server)
    this.#helped.set(key, asked)
    return await asked
  }

  async #ask(helper: string, server: string): Promise<Credential | undefined> {
    const found = await credentialFromHelper(helper, server, this.#runHelper)
    return found === undefined ? undefined : { ...found, from: `docker-credential-${helper}, which ${this.#path} names` }
  }
}

function writtenCredential(entry: Json | undefined): Credential | undefined {
  if (!isJsonObject(entry)) return undefined
  const { identitytoken, auth, username, password } = entry
  if (typeof identitytoken === 'string' && identitytoken !== '') return { kind: 'identity-token', token: identitytoken }
  if (typeof auth === 'string' && auth !== '') {
    const text = Buffer.from(decodeBase64(auth)).toString('utf8')
    const colon = text.indexOf(':')
    // Old dockers padded the password with NUL.
    if (colon > 0) return { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') }
  }
  if (typeof username === 'string' && username !== '' && typeof password === 'string') return { kind: 'password', username, password }
  return undefined
}

export function objectAt(content: JsonObject, key: string): JsonObject {
  const value = content[key]
  return isJsonObject(value) ? value : {}
}

async function readAuthFile(path: string): Promise<JsonObject | undefined> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > maxFileBytes) throw unreadable(path, `${size} bytes, expected at most ${maxFileBytes}`)
    return parseStrictJsonObject(await file.readFile(), { maxBytes: maxFileBytes, what: path })
  } catch (error) {
    if (error instanceof Failure && error.code === 'json-invalid') throw new Failure('json-invalid', { blame: 'configuration', message: error.message, remedy: loginAgain })
    if (error instanceof Failure) throw error
    if (isNativeError(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw unreadable(path, String(error))
  }
}

function unreadable(path: string, found: string): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `Cannot read the credentials in ${path}: ${found}`,
    remedy: loginAgain,
    found,
  })
}
