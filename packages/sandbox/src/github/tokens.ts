import { randomBytes } from 'node:crypto'

import type { Account } from './model/account.ts'
import type { Repository } from './model/repository.ts'

/** The permissions a job may ask for in its workflow file, plus `members`, which only an app of its own can have. */
export type PermissionName =
  | 'actions'
  | 'administration'
  | 'artifact-metadata'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'discussions'
  | 'id-token'
  | 'issues'
  | 'members'
  | 'metadata'
  | 'models'
  | 'packages'
  | 'pages'
  | 'pull-requests'
  | 'security-events'
  | 'statuses'

export type Access = 'read' | 'write'
export type Permissions = Readonly<Partial<Record<PermissionName, Access>>>

/** A person's token: may do what the person may. */
export interface UserToken {
  readonly kind: 'user'
  readonly value: string
  readonly account: Account
  readonly limit: number
  used: number
}

/** An app's token, such as a job's `GITHUB_TOKEN`: one repository, and only the permissions listed. */
export interface AppToken {
  readonly kind: 'app'
  readonly value: string
  readonly app: { readonly id: number; readonly slug: string; readonly name: string }
  readonly repository: Repository
  readonly permissions: Permissions
  readonly runId: number | null
  readonly jobId: number | null
  readonly limit: number
  used: number
  revoked: boolean
}

export type Token = UserToken | AppToken

/** Requests per hour, as GitHub counts them for a person and for a job's token in one repository. */
const userLimit = 5000
const workflowLimit = 1000

export class TokenStore {
  readonly #tokens = new Map<string, Token>()

  createUserToken(account: Account): UserToken {
    return this.#keep({ kind: 'user', value: `ghp_${secret(36)}`, account, limit: userLimit, used: 0 })
  }

  createAppToken(token: Pick<AppToken, 'app' | 'repository' | 'permissions' | 'runId' | 'jobId'>): AppToken {
    return this.#keep({ ...token, kind: 'app', value: `ghs_${secret(36)}`, limit: workflowLimit, used: 0, revoked: false })
  }

  /** The token that an Authorization header bears: undefined without a header, null when GitHub would not know it. */
  fromHeader(header: string | undefined): Token | null | undefined {
    if (header === undefined) return undefined
    const value = /^(?:token|bearer) (\S+)$/i.exec(header)?.[1]
    const token = value === undefined ? undefined : this.#tokens.get(value)
    if (token === undefined || (token.kind === 'app' && token.revoked)) return null
    return token
  }

  #keep<Kept extends Token>(token: Kept): Kept {
    this.#tokens.set(token.value, token)
    return token
  }
}

/** What a token of a run from a fork (or of Dependabot) keeps: every write becomes a read, an identity token is not given. */
export function readOnly(permissions: Permissions): Permissions {
  const kept = Object.keys(permissions).filter((name) => name !== 'id-token')
  return Object.fromEntries(kept.map((name) => [name, 'read']))
}

function secret(length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('')
}
