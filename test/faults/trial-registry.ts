import type { Contents } from '@portcullis/sandbox/registry/contents'
import type { RegistryUser } from '@portcullis/sandbox/registry/options'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'

/** The passwords of ann at both ends. They differ, so that it is seen when one is shown at the other end. */
export const passwords = { source: 'source-canary-password', target: 'target-canary-password' } as const
export type End = keyof typeof passwords
export const username = 'ann'

/** A registry of which a trial knows all that it holds, and can put it back. */
export interface TrialRegistry {
  readonly host: string
  readonly url: string
  /** Answers a request in this process, where it runs here. */
  readonly serve?: SandboxRegistry['serve']
  contents(): Promise<Contents>
  manifest(repository: string, digest: string): Promise<Buffer | undefined>
  /** @returns what puts everything back as it is now, while nobody asks for anything */
  mark(): Promise<() => Promise<void>>
  close(): Promise<void>
}

export type StartRegistry = (end: End) => Promise<TrialRegistry>

/** The sandbox's registry: the source has the referrers endpoint, the target knows its fallback tag alone. */
export const startSandboxRegistry: StartRegistry = async (end) => {
  const ann: RegistryUser = { password: passwords[end], access: [{ repository: '**', actions: ['pull', 'push'] }] }
  const registry = await startRegistry({ auth: { users: { [username]: ann }, service: end }, referrersApi: end === 'source' })
  return {
    host: registry.host,
    url: registry.url,
    serve: registry.serve,
    contents: async () => await registry.contents(),
    manifest: (repository, digest) => Promise.resolve(registry.manifest(repository, digest)),
    mark: () => {
      const putBack = registry.mark()
      const restore = (): void => {
        putBack()
        registry.requests.length = 0
      }
      return Promise.resolve(() => Promise.resolve(restore()))
    },
    close: async () => await registry.close(),
  }
}
