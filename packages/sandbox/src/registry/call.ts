import type { IncomingHttpHeaders } from 'node:http'
import type { BlobStore } from './blob-store.ts'
import type { ContentHost } from './content-host.ts'
import type { Rights } from './guard.ts'
import type { RegistryOptions } from './options.ts'
import { RegistryProblem } from './problem.ts'
import type { Repositories, Repository } from './repository.ts'
import type { UploadSessions } from './upload-sessions.ts'

/** What every endpoint works on. */
export interface RegistryState {
  readonly host: string
  readonly options: RegistryOptions
  readonly store: BlobStore
  readonly repositories: Repositories
  readonly sessions: UploadSessions
  /** The other host that content comes from, if there is one. */
  readonly contentHost: ContentHost | undefined
}

/** One admitted request to one repository. */
export interface Call {
  readonly state: RegistryState
  readonly method: string
  /** The repository's name, its grammar checked. */
  readonly name: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: AsyncIterable<Buffer>
  readonly rights: Rights
}

/** The repository as its readers see it. @throws RegistryProblem NAME_UNKNOWN */
export function knownRepository({ state, name }: Call): Repository {
  const repository = state.repositories.get(name)
  if (repository?.known !== true) throw new RegistryProblem(404, 'NAME_UNKNOWN', `repository "${name}" is not known`)
  return repository
}

/** The value of a Location header: absolute, unless the registry was told to send relative ones. */
export function location({ state }: Call, path: string): string {
  return state.options.relativeLocations === true ? path : `http://${state.host}${path}`
}

/** Refuses to delete where deleting is switched off (distribution spec 1.1, "Deleting"). */
export function checkDeletes({ state }: Call): void {
  if (state.options.deletes === false) throw new RegistryProblem(405, 'UNSUPPORTED', 'this registry deletes nothing')
}
