import { Failure } from '@portcullis/core/failure'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { Author, AuthorReader } from '@portcullis/core/ports/forge'

import { splitRepository, type GitHubClient } from './client.ts'
import { allPages } from './pages.ts'
import { hashIn, idIn, objectIn, personIn } from './reading.ts'

const readContents = { name: 'contents', access: 'read' } as const
const readPulls = { name: 'pull-requests', access: 'read' } as const

/** GitHub lists no more commits of a pull request than these, however many there are. */
const mostListedCommits = 250

/** Reads who is behind a commit: its author and committer, and the authors of the pull requests it came by. */
export function createAuthorReader(client: GitHubClient): AuthorReader {
  return {
    async authors(repository, commit) {
      const [owner, repo] = splitRepository(repository)
      const at = { owner, repo }
      return [...(await peopleOf(client, at, commit)), ...(await peopleOfPulls(client, at, commit))]
    },
  }
}

interface Place {
  readonly owner: string
  readonly repo: string
}

async function peopleOf(client: GitHubClient, place: Place, commit: string): Promise<Author[]> {
  const call = { route: 'GET /repos/{owner}/{repo}/commits/{ref}', values: { ...place, ref: commit }, needs: readContents } as const
  const { body } = await client.call(call).catch((error: unknown) => {
    // GitHub's answer for a commit that the repository does not have; 404 is for the repository itself.
    throw error instanceof Failure && error.found === '422' ? notThere(place, commit, error) : error
  })
  const found = objectIn(body, 'commit')
  if (hashIn(found['sha'], 'commit.sha') !== commit) throw unidentified(commit, 'GitHub answered with another commit')
  return peopleIn(found)
}

function peopleIn(commit: JsonObject): Author[] {
  const sha = hashIn(commit['sha'], 'commit.sha')
  return [
    { person: known(commit['author'], sha, 'author'), as: 'author' },
    { person: known(commit['committer'], sha, 'committer'), as: 'committer' },
  ]
}

/** A merge commit's author is whoever pressed the button; who wrote the change is who opened the pull request, and the authors and committers of its commits. */
async function peopleOfPulls(client: GitHubClient, place: Place, commit: string): Promise<Author[]> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
  const pulls = await allPages(client, { route, values: { ...place, commit_sha: commit }, needs: readPulls }, 'pull requests of the commit')
  const authors: Author[] = []
  for (const value of pulls) {
    const pull = objectIn(value, 'pull request')
    authors.push({ person: personIn(pull['user'], 'pull request.user'), as: 'author' })
    authors.push(...(await peopleOfCommits(client, place, idIn(pull['number'], 'pull request.number'))))
  }
  return distinct(authors)
}

async function peopleOfCommits(client: GitHubClient, place: Place, pull: number): Promise<Author[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
  const commits = await allPages(client, { route, values: { ...place, pull_number: pull }, needs: readPulls }, 'commits of the pull request')
  if (commits.length >= mostListedCommits) throw tooManyCommits(pull)
  return commits.flatMap((value) => peopleIn(objectIn(value, 'commit')))
}

/** GitHub gives null (or an empty object) for an e-mail address that belongs to no account. */
function known(value: Json | undefined, commit: string, as: string): Author['person'] {
  const isNobody = value === null || value === undefined || Object.keys(objectIn(value, `commit.${as}`)).length === 0
  if (isNobody) throw unidentified(commit, `the e-mail address of its ${as} belongs to no account`)
  return personIn(value, `commit.${as}`)
}

function distinct(authors: readonly Author[]): Author[] {
  return [...new Map(authors.map((author) => [`${author.person.id} ${author.as}`, author])).values()]
}

/** Who wrote it cannot be told, so nobody can be told apart from the author. */
function unidentified(commit: string, why: string): Failure {
  return new Failure('author-unknown', {
    blame: 'artifact',
    message: `Commit ${commit} cannot be attributed to an account: ${why}`,
    remedy: 'Have the author add the e-mail address of the commit to their GitHub account, or commit again with one that is there.',
  })
}

function notThere({ owner, repo }: Place, commit: string, cause: Failure): Failure {
  return new Failure('author-unknown', {
    blame: 'artifact',
    message: `The author cannot be told: ${owner}/${repo} has no commit ${commit}, which the provenance names as what the artifact was built from`,
    remedy: 'See whether the commit was taken away by a forced push, or the repository made anew. Push the commit again under a branch or tag, or build the artifact anew from a commit that is there.',
    expected: `a commit of ${owner}/${repo}`,
    found: `none: ${cause.message}`,
    cause,
  })
}

function tooManyCommits(pull: number): Failure {
  return new Failure('too-large', {
    blame: 'artifact',
    message: `Pull request ${pull} has ${mostListedCommits} commits or more: GitHub does not list them all, so its authors are not known`,
    remedy: 'Bring the change in smaller pull requests.',
  })
}
