export type AccountType = 'User' | 'Bot' | 'Organization'

export interface Account {
  readonly id: number
  readonly login: string
  readonly type: AccountType
  readonly name?: string
  readonly email?: string
}

export interface Team {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly members: Map<string, { readonly role: 'member' | 'maintainer'; readonly state: 'active' | 'pending' }>
}

export type RepositoryRole = 'read' | 'write' | 'admin'

/** The app in whose name workflow tokens act, with the ids GitHub gave it. */
export const actionsApp = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' } as const
export const actionsBot: Account = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' }
