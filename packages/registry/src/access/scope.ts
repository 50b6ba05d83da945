/** What a token shall allow in one repository. */
export interface Scope {
  readonly repository: string
  readonly access: 'pull' | 'pull,push'
}

export function pull(repository: string): Scope {
  return { repository, access: 'pull' }
}

export function push(repository: string): Scope {
  return { repository, access: 'pull,push' }
}

/** The repository whose credential serves for a request that needs `scopes`: the first, which is where a mount goes to; empty when there is none. */
export function leadingRepository(scopes: readonly Scope[]): string {
  return scopes[0]?.repository ?? ''
}

/** As token servers read it: `repository:team/app:pull`. */
export function formatScope({ repository, access }: Scope): string {
  return `repository:${repository}:${access}`
}

/** Whether a token for `granted` serves for `wanted`. */
export function covers(granted: readonly Scope[], wanted: readonly Scope[]): boolean {
  return wanted.every(({ repository, access }) =>
    granted.some((scope) => scope.repository === repository && (scope.access === 'pull,push' || access === 'pull')),
  )
}
