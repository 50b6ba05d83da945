import type { JsonObject } from '@portcullis/core/model/strict-json'
import { AuthFile, objectAt } from './auth-file.ts'
import type { HelperRunner } from './credential-helper.ts'
import type { CredentialSource } from './credentials.ts'
import { isDockerHub } from './known-registries.ts'

/**
 * Credentials as `podman login`, `skopeo login` and `buildah login` left them in the file at `path`
 * (containers-auth.json(5)): `auths` by registry, namespace or repository, the longest first; else `credHelpers`.
 * A file that is not there means anonymous. The file is read once.
 * @throws Failure `file-invalid` | `json-invalid` | `input-invalid`
 */
export function podmanCredentials(path: string, runHelper: HelperRunner): CredentialSource {
  const file = new AuthFile(path, runHelper)
  return async (registry, wish = {}) => {
    const content = await file.content()
    if (content === undefined) return undefined
    const keys = namesFor(registry, wish.repository)
    const auths = objectAt(content, 'auths')
    const entry = entryFor(auths, keys)
    const written = entry === undefined ? undefined : file.written(auths, entry.key)
    if (written !== undefined) return written
    const helper = entryFor(objectAt(content, 'credHelpers'), keys)
    return typeof helper?.value === 'string' && helper.value !== '' ? await file.helped(helper.value, helper.key, wish) : undefined
  }
}

/** `host/team/app`, `host/team`, `host`: where a credential for the repository may stand, the nearest first. */
function namesFor(registry: string, repository: string | undefined): readonly string[] {
  const hosts = isDockerHub(registry) ? ['docker.io', 'index.docker.io', 'registry-1.docker.io'] : [registry]
  const parts = repository === undefined ? [] : repository.split('/')
  const paths = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`)
  return [...paths, ''].flatMap((path) => hosts.map((host) => `${host}${path}`))
}

function entryFor(entries: JsonObject, keys: readonly string[]): { readonly key: string; readonly value: JsonObject[string] } | undefined {
  const key = keys.find((candidate) => Object.hasOwn(entries, candidate))
  const value = key === undefined ? undefined : entries[key]
  return key === undefined || value === undefined ? undefined : { key, value }
}
