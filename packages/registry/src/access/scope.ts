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
