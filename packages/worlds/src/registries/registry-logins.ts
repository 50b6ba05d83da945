import { setTimeout as pauseFor } from 'node:timers/promises'
import { Failure } from '@portcullis/core/failure'
import type { CredentialSource } from '@portcullis/registry/access/credentials'
import { exchangedCredentials } from '@portcullis/registry/access/exchange/exchanged-credentials'
import { parseRegistryLogin } from '@portcullis/registry/access/exchange/registry-login'
import type { RegistryLogin } from '@portcullis/registry/access/exchange/registry-login'
import { serviceCalls } from '@portcullis/registry/access/exchange/service-call'
import type { ServiceCall } from '@portcullis/registry/access/exchange/service-call'
import { proxiesOf } from '@portcullis/registry/http/proxy'
import { Transport } from '@portcullis/registry/http/transport'
import { fetchIdentityToken } from '@portcullis/sigstore/oidc'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from '../surroundings.ts'

const maxTokenBytes = 64 * 1024

/**
 * Short-lived credentials for the identity of this job, by the logins that the user asked for.
 * @throws Failure `input-invalid` for a line that is none; `oidc-unavailable` | `registry-denied` when they are used
 */
export function loginCredentials(surroundings: Surroundings): CredentialSource {
  const logins = (surroundings.registryLogin ?? []).map(parseRegistryLogin)
  const { clock, onSecret } = surroundings
  const identityToken = async (wish: Pick<RegistryLogin, 'audience' | 'tokenFile'>): Promise<string> =>
    wish.tokenFile === undefined ? await tokenOfRunner(wish.audience, surroundings) : await tokenInFile(wish.tokenFile, surroundings)
  return exchangedCredentials(logins, { call: callsOf(surroundings), clock, onSecret, identityToken })
}

/** Connections of their own, closed after each call: an exchange is rare, and a registry's are counted. */
function callsOf({ clock, chance, environment }: Surroundings): ServiceCall {
  const proxyFor = proxiesOf(environment)
  return async (request) => {
    const transport = new Transport({ clock, chance, proxyFor, pause: async (milliseconds) => await pauseFor(milliseconds) })
    try {
      return await serviceCalls(transport)(request)
    } finally {
      transport.close()
    }
  }
}

async function tokenOfRunner(audience: string | undefined, { environment }: Surroundings): Promise<string> {
  return await fetchIdentityToken({
    url: environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
    token: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    audience: audience ?? ownAudience(environment),
  })
}

/** What GitHub itself puts into a token when nothing is asked for: the address of the owner of the repository. */
function ownAudience({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: owner }: Surroundings['environment']): string {
  if (server !== undefined && owner !== undefined) return `${server}/${owner}`
  throw new Failure('input-invalid', { blame: 'configuration', message: 'registry-login: expected audience=, since this job does not say whose it is', remedy: 'Add audience= as the provider expects it.' })
}

async function tokenInFile(path: string, { readable }: Surroundings): Promise<string> {
  const content = await readFileInside(path, { roots: readable, maxBytes: maxTokenBytes, what: 'the identity token' })
  const token = Buffer.from(content).toString('utf8').trim()
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return token
  throw new Failure('oidc-unavailable', { blame: 'configuration', message: `The file ${path} holds no identity token`, remedy: 'Name a file with one JSON Web Token.' })
}
