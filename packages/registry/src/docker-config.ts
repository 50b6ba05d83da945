import { open } from 'node:fs/promises'
import { isNativeError } from 'node:util/types'
import { decodeBase64 } from '@portcullis/core/model/base64'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import { Failure } from '@portcullis/core/failure'
import type { Credential, CredentialSource } from './credentials.ts'
import { credentialFromHelper } from './credential-helper.ts'
import type { HelperRunner } from './credential-helper.ts'
import { isDockerHub } from './known-registries.ts'

const maxConfigBytes = 1024 * 1024

/**
 * Credentials as `docker login` left them in the config file at `path`: `auths`, else `credHelpers`, else `credsStore`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
export function dockerConfigCredentials(path: string, runHelper: HelperRunner): CredentialSource {
  let config: Promise<JsonObject | undefined> | undefined
  return async (registry) => {
    config ??= readConfig(path)
    const found = await config
    return found === undefined ? undefined : await lookUp(found, registry, runHelper)
  }
}

async function lookUp(config: JsonObject, registry: string, runHelper: HelperRunner): Promise<Credential | undefined> {
  const auths = objectAt(config, 'auths')
  const key = Object.keys(auths).find((candidate) => isFor(candidate, registry))
  const written = key === undefined ? undefined : writtenCredential(auths[key])
  if (written !== undefined) return written

  const helpers = objectAt(config, 'credHelpers')
  const helperKey = Object.keys(helpers).find((candidate) => isFor(candidate, registry))
  const helper = (helperKey === undefined ? undefined : helpers[helperKey]) ?? config['credsStore']
  if (typeof helper !== 'string' || helper === '') return undefined
  return await credentialFromHelper(helper, key ?? helperKey ?? serverName(registry), runHelper)
}

/** Keys are hosts, or addresses as docker wrote them long ago: `https://host/v1/`. */
function isFor(key: string, registry: string): boolean {
  const host = key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? ''
  return host.toLowerCase() === registry || (isDockerHub(host) && isDockerHub(registry))
}

function serverName(registry: string): string {
  return isDockerHub(registry) ? 'https://index.docker.io/v1/' : registry
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

function objectAt(config: JsonObject, key: string): JsonObject {
  const value = config[key]
  return isJsonObject(value) ? value : {}
}

async function readConfig(path: string): Promise<JsonObject | undefined> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > maxConfigBytes) throw unreadable(path, `${size} bytes, expected at most ${maxConfigBytes}`)
    return parseStrictJsonObject(await file.readFile(), { maxBytes: maxConfigBytes, what: path })
  } catch (error) {
    if (error instanceof Failure) throw error
    if (isNativeError(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
    throw unreadable(path, String(error))
  }
}

function unreadable(path: string, found: string): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `Cannot read the docker configuration ${path}: ${found}`,
    remedy: 'Make the file readable, or run docker login again.',
    found,
  })
}
