import type { JsonObject } from '@portcullis/core/model/strict-json'
import { AuthFile, objectAt } from './auth-file.ts'
import type { HelperRunner } from './credential-helper.ts'
import type { Credential, CredentialSource, CredentialWish } from './credentials.ts'
import { isDockerHub } from './known-registries.ts'

/**
 * Credentials as `docker login` left them in the config file at `path`: `auths`, else `credHelpers`, else `credsStore`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
export function dockerConfigCredentials(path: string, runHelper: HelperRunner): CredentialSource {
  const file = new AuthFile(path, runHelper)
  return async (registry, wish = {}) => {
    const found = await file.content()
    return found === undefined ? undefined : await lookUp(file, found, registry, wish)
  }
}

async function lookUp(file: AuthFile, config: JsonObject, registry: string, wish: CredentialWish): Promise<Credential | undefined> {
  const auths = objectAt(config, 'auths')
  const key = keyFor(auths, registry)
  const written = key === undefined ? undefined : file.written(auths, key)
  if (written !== undefined) return written

  const helpers = objectAt(config, 'credHelpers')
  const helperKey = keyFor(helpers, registry)
  const helper = (helperKey === undefined ? undefined : helpers[helperKey]) ?? config['credsStore']
  if (typeof helper !== 'string' || helper === '') return undefined
  return await file.helped(helper, key ?? helperKey ?? serverName(registry), wish)
}

/** The registry's own name comes before other ways to write it. */
function keyFor(entries: JsonObject, registry: string): string | undefined {
  return Object.hasOwn(entries, registry) ? registry : Object.keys(entries).find((key) => isFor(key, registry))
}

/**
 * Keys are hosts, or addresses as docker wrote them long ago: `https://host/v1/`. Any other path is somebody's own
 * part of a registry, and its credential is not for the whole.
 */
function isFor(key: string, registry: string): boolean {
  const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1]?.toLowerCase()
  return host !== undefined && (host === registry || (isDockerHub(host) && isDockerHub(registry)))
}

function serverName(registry: string): string {
  return isDockerHub(registry) ? 'https://index.docker.io/v1/' : registry
}
