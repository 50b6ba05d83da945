import type { Clock } from '@portcullis/core/ports/clock'
import { createAuthorReader } from '@portcullis/github/authors'
import { createGitHubClient } from '@portcullis/github/client'
import { createEnvironmentReader } from '@portcullis/github/environments'
import { createRunReader } from '@portcullis/github/runs'

/** How long a hasty client waits for GitHub, in milliseconds. */
const hastyMilliseconds = 300

/** GitHub at an address, with no pause between tries; and with `isHasty`, given up in a moment when it says nothing. */
export function forgeThrough(apiUrl: string, token: string, clock: Clock, isHasty: boolean) {
  const hasty: typeof fetch = async (input, init) => await fetch(input, { ...init, signal: AbortSignal.any([AbortSignal.timeout(hastyMilliseconds), ...(init?.signal ? [init.signal] : [])]) })
  const client = createGitHubClient({ token, apiUrl, repository: 'acme/shop', clock, chance: () => 0, wait: () => Promise.resolve(), ...(isHasty ? { fetch: hasty } : {}) })
  return { client, runs: createRunReader(client), environments: createEnvironmentReader(client), authors: createAuthorReader(client) }
}
