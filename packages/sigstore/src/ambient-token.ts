import { Failure } from '@portcullis/core/failure'
import type { Clock } from '@portcullis/core/ports/clock'
import { claimsOf } from './signing/identity-token.ts'
import { fetchIdentityToken } from './oidc.ts'
import { runProgram } from './run-program.ts'

export interface TokenPlace {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Reads the file that a person named; undefined when none is named. */
  readonly tokenFile?: () => Promise<string>
}

/** The only audience for which Fulcio takes a token: any other token is somebody else's credential and is not sent there. */
const audience = 'sigstore'
const buildkiteDeadlineMilliseconds = 30_000
const maxTokenBytes = 64 * 1024
/** What buildkite-agent needs of the environment to find and authenticate itself. */
const buildkiteVariables = /^(?:PATH|HOME|BUILDKITE_(?:AGENT_(?:ACCESS_TOKEN|ENDPOINT|JOB_API_(?:SOCKET|TOKEN))|JOB_ID))$/

/**
 * The identity token of the job that this process runs in: the file that was named; SIGSTORE_ID_TOKEN, which GitLab sets by
 * `id_tokens` and people elsewhere; GitHub's token service; Buildkite's agent. The first that is there is used, and when it
 * does not serve, no other is tried: it would be another identity. @throws Failure `oidc-unavailable` | `signing-unavailable`
 */
export async function ambientIdentityToken({ environment, clock, tokenFile }: TokenPlace): Promise<string> {
  if (tokenFile !== undefined) return requireForSigning((await tokenFile()).trim(), 'the token file', clock)
  const given = environment['SIGSTORE_ID_TOKEN']
  if (given) return requireForSigning(given.trim(), 'SIGSTORE_ID_TOKEN', clock)
  if (environment['BUILDKITE'] === 'true' && !environment['ACTIONS_ID_TOKEN_REQUEST_URL']) return requireForSigning(await askBuildkite(environment), "Buildkite's agent", clock)
  return fetchIdentityToken({ url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'], token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] })
}

function requireForSigning(token: string, source: string, clock: Clock): string {
  const { aud, exp } = claimsOf(token)
  const meant = Array.isArray(aud) ? aud.length === 1 && aud[0] === audience : aud === audience
  if (!meant) throw unusable(`the one of ${source} is not meant for ${audience}`, `Ask for it with the audience ${audience}.`)
  const ended = typeof exp !== 'number' || exp * 1000 <= clock.now().getTime()
  if (ended) throw unusable(`the one of ${source} has expired, or does not tell when it does`, 'Ask for a new one shortly before signing, then run the job again; nothing was signed.')
  return token
}

/** Runs `buildkite-agent oidc request-token`. Nothing secret is in its arguments; the agent's own token is in its environment. */
async function askBuildkite(environment: TokenPlace['environment']): Promise<string> {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => buildkiteVariables.test(name)))
  const parameters = ['oidc', 'request-token', '--audience', audience]
  const ending = await runProgram({ program: 'buildkite-agent', parameters, env, limitMilliseconds: buildkiteDeadlineMilliseconds, maxOutputBytes: maxTokenBytes })
  if (ending.code === 0) return ending.output.toString('utf8').trim()
  const found = ending.code === undefined ? `buildkite-agent gave none: ${ending.why}` : `buildkite-agent ended with ${ending.code}`
  throw unusable(found, 'Check that the agent may request OIDC tokens (buildkite-agent oidc request-token); nothing was signed.')
}

function unusable(why: string, remedy: string): Failure {
  return new Failure('oidc-unavailable', { blame: 'configuration', message: `No identity token: ${why}`, remedy })
}
