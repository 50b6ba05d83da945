import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Claims } from './claims.ts'
import { BadRequest } from './refusal.ts'
import { createTokenKey, jsonWebKeySet, signToken, verifyToken, type TokenKey } from './token.ts'

/** Seconds that GitHub's tokens live, and by how much their `nbf` lies before `iat`. */
const LIFETIME_SECONDS = 300
const NOT_BEFORE_SECONDS = 600

export interface MintOptions {
  readonly audience?: string
  /** Seconds from now to `exp`; negative for a token that has expired already. */
  readonly expiresIn?: number
}

/** What a job with `id-token: write` finds in its environment. */
export interface RequestGrant {
  /** ACTIONS_ID_TOKEN_REQUEST_URL: has a query already, so that the client appends `&audience=`. */
  readonly requestUrl: string
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN */
  readonly requestToken: string
  /** Ends the grant, as GitHub does when the job is over. */
  revoke(): void
}

/** An OpenID Connect issuer shaped like GitHub's. */
export class TokenIssuer {
  readonly issuer: string
  readonly #clock: Clock
  readonly #origin: string
  readonly #key: TokenKey
  readonly #grants = new Map<string, { claims: Claims; token: Buffer }>()

  static async create(settings: { issuer: string; origin: string; clock: Clock }): Promise<TokenIssuer> {
    return new TokenIssuer(settings, await createTokenKey())
  }

  private constructor(settings: { issuer: string; origin: string; clock: Clock }, key: TokenKey) {
    this.issuer = settings.issuer
    this.#origin = settings.origin
    this.#clock = settings.clock
    this.#key = key
  }

  /** A signed token with `claims`; audience `sigstore` and five minutes unless told otherwise. */
  mint(claims: Claims, { audience = 'sigstore', expiresIn = LIFETIME_SECONDS }: MintOptions = {}): string {
    const now = this.#now()
    const dates = { iat: now, nbf: now - NOT_BEFORE_SECONDS, exp: now + expiresIn }
    return signToken({ ...claims, jti: randomUUID(), aud: audience, iss: this.issuer, ...dates }, this.#key)
  }

  /** Lets whoever holds the request token ask for tokens with `claims`. */
  grantRequestToken(claims: Claims): RequestGrant {
    const job = randomUUID()
    const requestToken = randomBytes(32).toString('base64url')
    this.#grants.set(job, { claims, token: Buffer.from(requestToken) })
    const requestUrl = `${this.#origin}${REQUEST_PATH}${job}/idtoken?api-version=2.0`
    return { requestUrl, requestToken, revoke: () => this.#grants.delete(job) }
  }

  /** Answers a job's request: a token, or undefined when the request token is not the one of this job. */
  answerRequest(job: string, requestToken: string, audience: string | undefined): string | undefined {
    const grant = this.#grants.get(job)
    const offered = Buffer.from(requestToken)
    if (grant === undefined || offered.length !== grant.token.length || !timingSafeEqual(offered, grant.token)) return undefined
    return this.mint(grant.claims, { audience: audience ?? `https://github.com/${grant.claims['repository_owner'] ?? ''}` })
  }

  /** The claims of a token that this issuer signed, for `audience`, and that is valid now. @throws BadRequest */
  authenticate(token: string, audience: string): Record<string, unknown> {
    const payload = this.#verified(token)
    const now = this.#now()
    if (payload['iss'] !== this.issuer) throw new BadRequest('the identity token comes from another issuer')
    if (payload['aud'] !== audience) throw new BadRequest(`the identity token is for another audience than ${audience}`)
    if (typeof payload['exp'] !== 'number' || payload['exp'] <= now) throw new BadRequest('the identity token has expired')
    if (typeof payload['nbf'] !== 'number' || payload['nbf'] > now) throw new BadRequest('the identity token is not valid yet')
    return payload
  }

  discovery(): object {
    return {
      issuer: this.issuer,
      jwks_uri: `${this.#origin}${JWKS_PATH}`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: CLAIMS_SUPPORTED,
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }
  }

  keySet(): object {
    return jsonWebKeySet(this.#key)
  }

  #now(): number {
    return Math.floor(this.#clock.now().getTime() / 1000)
  }

  #verified(token: string): Record<string, unknown> {
    try {
      return verifyToken(token, this.#key)
    } catch (cause) {
      throw new BadRequest('There was an error processing the identity token', { cause })
    }
  }
}

export const JWKS_PATH = '/.well-known/jwks'

/** Where jobs ask for tokens; the job's id and `/idtoken` follow. */
export const REQUEST_PATH = '/_apis/distributedtask/hubs/Actions/plans/sandbox/jobs/'

const CLAIMS_SUPPORTED = [
  'sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'actor', 'actor_id', 'base_ref', 'check_run_id', 'enterprise', 'enterprise_id',
  'environment', 'event_name', 'head_ref', 'job_workflow_ref', 'job_workflow_sha', 'ref', 'ref_protected', 'ref_type', 'repository',
  'repository_id', 'repository_owner', 'repository_owner_id', 'repository_visibility', 'run_attempt', 'run_id', 'run_number',
  'runner_environment', 'sha', 'workflow', 'workflow_ref', 'workflow_sha',
]
