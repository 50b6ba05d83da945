import { createHash } from 'node:crypto'

export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: Date
}

export interface GitCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

/** Git's objects and refs in memory, named by the hashes that git itself would give them. */
export class GitStore {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, readonly TreeEntry[]>()
  readonly commits = new Map<string, GitCommit>()
  /** Without the leading `refs/`: `heads/main`. */
  readonly refs = new Map<string, string>()

  constructor() {
    this.writeTree([])
  }

  writeBlob(bytes: Buffer): string {
    const sha = hashOf('blob', bytes)
    this.blobs.set(sha, bytes)
    return sha
  }

  /** Writes the entries of one directory level. */
  writeTree(entries: readonly TreeEntry[]): string {
    const sorted = entries.toSorted((left, right) => Buffer.compare(sortKey(left), sortKey(right)))
    const bytes = sorted.flatMap(({ mode, path, sha }) => [Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')])
    const sha = hashOf('tree', Buffer.concat(bytes))
    this.trees.set(sha, sorted)
    return sha
  }

  writeCommit(commit: Omit<GitCommit, 'sha'>): GitCommit {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${stamp(commit.author)}`,
      `committer ${stamp(commit.committer)}`,
      '',
      commit.message,
    ]
    const written = { ...commit, sha: hashOf('commit', Buffer.from(lines.join('\n'))) }
    this.commits.set(written.sha, written)
    return written
  }

  /** The commit that a sha, branch, tag or full ref names. */
  commitAt(name: string): GitCommit | undefined {
    const short = name.replace(/^refs\//, '')
    const sha = this.refs.get(short) ?? this.refs.get(`heads/${short}`) ?? this.refs.get(`tags/${short}`) ?? name
    return this.commits.get(sha)
  }

  /** Whether `ancestor` can be reached from `descendant` through parents (or is it). */
  isAncestor(ancestor: string, descendant: string): boolean {
    const seen = new Set<string>()
    const open = [descendant]
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
      if (sha === ancestor) return true
      if (seen.has(sha)) continue
      seen.add(sha)
      open.push(...(this.commits.get(sha)?.parents ?? []))
    }
    return false
  }

  /** The entry at `path` under a tree; the tree itself for the empty path. */
  entryAt(tree: string, path: string): TreeEntry | undefined {
    let entry: TreeEntry | undefined = { path: '', mode: '040000', type: 'tree', sha: tree }
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (entry === undefined || entry.type !== 'tree') return undefined
      entry = this.trees.get(entry.sha)?.find((candidate) => candidate.path === name)
    }
    return entry
  }

  has(sha: string): boolean {
    return this.blobs.has(sha) || this.trees.has(sha) || this.commits.has(sha)
  }
}

function hashOf(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Git compares a directory's name as if it ended with a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path)
}

function stamp(signature: Signature): string {
  return `${signature.name} <${signature.email}> ${Math.floor(signature.date.getTime() / 1000)} +0000`
}
