import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Clock } from '../clock.ts'
import { parseScopes, scopeText, signToken } from './access-token.ts'
import { allActions, basicCredentials, knows, rightsOf } from './accounts.ts'
import { jsonAnswer, type Answer } from './answer.ts'
import type { Guard, Scope } from './guard.ts'
import type { RegistryOptions } from './options.ts'
import { RegistryProblem } from './problem.ts'

interface TokenEndpoint {
  readonly auth: NonNullable<RegistryOptions['auth']>
  readonly service: string
  readonly key: Buffer
  readonly clock: Clock
}

const formByteLimit = 16 * 1024
const defaultSeconds = 300

/** `/token`: GET with Basic (Docker token spec) and POST with a form (its OAuth2 variant). */
export function tokenEndpoint(endpoint: TokenEndpoint): Guard['serve'] {
  const refreshTokens = new Map<string, string>()

  return async (request, path, query) => {
    if (path !== (endpoint.auth.tokenPath ?? '/token')) return undefined
    if (request.method === 'GET') return tokenForBasic(endpoint, request.headers.authorization, query)
    if (request.method === 'POST' && endpoint.auth.post !== false) return tokenForForm(endpoint, await readForm(request), refreshTokens)
    return { status: 405, headers: { allow: 'GET, POST' } }
  }
}

function tokenForBasic(endpoint: TokenEndpoint, authorization: string | undefined, query: URLSearchParams): Answer {
  const { auth, service } = endpoint
  const challenge = { 'www-authenticate': `Basic realm="${service}"` }
  if (query.get('service') !== service) throw new RegistryProblem(400, 'UNSUPPORTED', `this endpoint serves "${service}" only`)
  const credentials = basicCredentials(authorization)
  const anonymous = authorization === undefined && auth.anonymousPull === true
  if (!anonymous && (credentials === undefined || !knows(auth, credentials.user, credentials.password))) {
    throw new RegistryProblem(401, 'UNAUTHORIZED', 'incorrect username or password', challenge)
  }
  const { token, granted, seconds, issuedAt } = issue(endpoint, credentials?.user, query.getAll('scope').join(' '))
  return jsonAnswer(200, { token, access_token: token, scope: granted, expires_in: seconds, issued_at: issuedAt })
}

function tokenForForm(endpoint: TokenEndpoint, form: URLSearchParams, refreshTokens: Map<string, string>): Answer {
  if (form.get('service') !== endpoint.service || !form.has('client_id')) return oauthError(400, 'invalid_request')
  const user = userOfForm(endpoint, form, refreshTokens)
  if (typeof user !== 'string') return user

  const { token, granted, seconds, issuedAt } = issue(endpoint, user, form.getAll('scope').join(' '))
  const refreshToken = form.get('access_type') === 'offline' ? randomBytes(32).toString('base64url') : form.get('refresh_token')
  if (refreshToken !== null) refreshTokens.set(refreshToken, user)
  return jsonAnswer(200, {
    access_token: token,
    scope: granted,
    expires_in: seconds,
    issued_at: issuedAt,
    ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
  })
}

function userOfForm({ auth }: TokenEndpoint, form: URLSearchParams, refreshTokens: Map<string, string>): string | Answer {
  if (form.get('grant_type') === 'password') {
    const user = form.get('username') ?? ''
    return knows(auth, user, form.get('password') ?? '') ? user : oauthError(401, 'invalid_grant')
  }
  if (form.get('grant_type') === 'refresh_token') {
    return refreshTokens.get(form.get('refresh_token') ?? '') ?? oauthError(401, 'invalid_grant')
  }
  return oauthError(400, 'unsupported_grant_type')
}

/** A token for as much of what was asked as the user may have; less than asked is no error (Docker token spec). */
function issue({ auth, service, key, clock }: TokenEndpoint, user: string | undefined, asked: string) {
  const rights = rightsOf(auth, user)
  const scopes = parseScopes(asked)
    .map(({ repository, actions }): Scope => {
      const wanted = allActions.filter((action) => actions.includes(action) || actions.includes('*'))
      return { repository, actions: wanted.filter((action) => rights.may(repository, action)) }
    })
    .filter(({ actions }) => actions.length > 0)

  const seconds = auth.tokenSeconds ?? defaultSeconds
  const now = clock.now()
  const issued = Math.floor(now.getTime() / 1000)
  const access = scopes.map(({ repository, actions }) => ({ type: 'repository' as const, name: repository, actions }))
  const token = signToken({ sub: user ?? '', aud: service, nbf: issued, exp: issued + seconds, access }, key)
  return { token, granted: scopes.map(scopeText).join(' '), seconds, issuedAt: now.toISOString() }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (request.headers['content-type']?.split(';')[0] !== 'application/x-www-form-urlencoded') return new URLSearchParams()
  let text = ''
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (text.length <= formByteLimit) text += String(chunk)
  }
  return text.length > formByteLimit ? new URLSearchParams() : new URLSearchParams(text)
}

const oauthError = (status: number, error: string) => jsonAnswer(status, { error })
