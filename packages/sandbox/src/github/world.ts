import type { Clock } from '../clock.ts'
import type { Account, AccountType } from './model/account.ts'
import { actionsBot } from './model/account.ts'
import type { Organisation, Repository } from './model/repository.ts'
import { TokenStore } from './tokens.ts'

/** Ways in which GitHub is known to differ from call to call. Tests turn them on. */
export interface Switches {
  /** Where an attestation's bundle is found: inside the list, or only behind `bundle_url`. */
  attestationBundles: 'inline' | 'url'
  /** The most entries a page holds whatever `per_page` asks for. */
  largestPage: number
  /** Bytes up to which `contents` carries a file; larger ones are had as blobs. */
  largestInlineFile: number
  /** Whether `/approvals` keeps the reviewers' comments. */
  approvalComments: boolean
  /** Whether release files tell their digests: those from before June 2025 do not. */
  assetDigests: boolean
  /** How the bytes of release files are had: at another address, or at once. */
  assetDownloads: 'redirect' | 'direct'
}

/** Everything this GitHub knows. */
export class World {
  readonly clock: Clock
  readonly serverUrl: string
  apiUrl = ''
  /** Another origin, as uploads.github.com is. */
  uploadUrl = ''
  readonly accounts = new Map<string, Account>([[actionsBot.login, actionsBot]])
  readonly organisations = new Map<string, Organisation>()
  readonly repositories = new Map<string, Repository>()
  readonly tokens = new TokenStore()
  readonly switches: Switches = { attestationBundles: 'inline', largestPage: 100, largestInlineFile: 1024 * 1024, approvalComments: true, assetDigests: true, assetDownloads: 'redirect' }
  #lastId = 7_100_000

  constructor(clock: Clock, serverUrl: string) {
    this.clock = clock
    this.serverUrl = serverUrl
  }

  nextId(): number {
    this.#lastId += 17
    return this.#lastId
  }

  now(): Date {
    return this.clock.now()
  }

  addAccount(account: { login: string; type: AccountType; id?: number; name?: string; email?: string }): Account {
    const added = { ...account, id: account.id ?? this.nextId() }
    this.accounts.set(added.login, added)
    return added
  }

  account(login: string): Account {
    return known(this.accounts.get(login), `account ${login}`)
  }

  accountByEmail(email: string): Account | undefined {
    return [...this.accounts.values()].find((account) => account.email === email)
  }

  repository(fullName: string): Repository {
    return known(this.repositories.get(fullName.toLowerCase()), `repository ${fullName}`)
  }
}

/** For the sandbox's own callers, who name things that they seeded. */
export function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The sandbox's GitHub knows no ${what}`)
  return value
}
