import type { GitCommit, Signature } from '../model/git-store.ts'
import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'
import { renderAccount } from './account.ts'
import { apiAddress, instant, nodeId, pageAddress } from './address.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null } as const

/** `commit`: with the accounts that GitHub found by the e-mail addresses, null where it found none. */
export function renderCommit(world: World, repository: Repository, commit: GitCommit): Record<string, unknown> {
  const api = apiAddress(world, repository, `/commits/${commit.sha}`)
  const account = (signature: Signature): unknown => {
    const found = world.accountByEmail(signature.email)
    return found === undefined ? null : renderAccount(world, found)
  }
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: api,
    html_url: pageAddress(world, repository, `/commit/${commit.sha}`),
    comments_url: `${api}/comments`,
    commit: {
      author: renderSignature(commit.author),
      committer: renderSignature(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: apiAddress(world, repository, `/git/trees/${commit.tree}`) },
      url: apiAddress(world, repository, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: unsigned,
    },
    author: account(commit.author),
    committer: account(commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiAddress(world, repository, `/commits/${sha}`),
      html_url: pageAddress(world, repository, `/commit/${sha}`),
    })),
  }
}

/** `git-commit`: the bare object. */
export function renderGitCommit(world: World, repository: Repository, commit: GitCommit): Record<string, unknown> {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: apiAddress(world, repository, `/git/commits/${commit.sha}`),
    html_url: pageAddress(world, repository, `/commit/${commit.sha}`),
    author: renderSignature(commit.author),
    committer: renderSignature(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: apiAddress(world, repository, `/git/trees/${commit.tree}`) },
    parents: commit.parents.map((sha) => ({
      sha,
      url: apiAddress(world, repository, `/git/commits/${sha}`),
      html_url: pageAddress(world, repository, `/commit/${sha}`),
    })),
    verification: unsigned,
  }
}

function renderSignature(signature: Signature): Record<string, unknown> {
  return { name: signature.name, email: signature.email, date: instant(signature.date) }
}
