import type { GitStore, TreeEntry } from './git-store.ts'

export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  /** null removes the path. */
  readonly sha: string | null
}

/** Writes the tree that `base` becomes with `changes`, whose paths may go through directories. */
export function updateTree(git: GitStore, base: string | undefined, changes: readonly TreeChange[]): string {
  const level = new Map<string, TreeEntry>((base === undefined ? [] : (git.trees.get(base) ?? [])).map((entry) => [entry.path, entry]))
  const below = new Map<string, TreeChange[]>()
  for (const change of changes) {
    const slash = change.path.indexOf('/')
    if (slash >= 0) {
      const name = change.path.slice(0, slash)
      below.set(name, [...(below.get(name) ?? []), { ...change, path: change.path.slice(slash + 1) }])
    } else if (change.sha === null) level.delete(change.path)
    else level.set(change.path, { path: change.path, mode: change.mode, type: change.type, sha: change.sha })
  }
  for (const [name, inner] of below) {
    const existing = level.get(name)
    const sha = updateTree(git, existing?.type === 'tree' ? existing.sha : undefined, inner)
    if (git.trees.get(sha)?.length === 0) level.delete(name)
    else level.set(name, { path: name, mode: '040000', type: 'tree', sha })
  }
  return git.writeTree([...level.values()])
}
