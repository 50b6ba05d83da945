import { Failure } from '@portcullis/core/failure'
import type { Author, AuthorReader, EnvironmentProtection, EnvironmentReader, Person, Run, RunApproval, RunReader } from '@portcullis/core/ports/forge'

/** A forge in memory that answers as it is told to; what it does not know is a Failure, as it is for the real one. */
export class MemoryForge implements RunReader, AuthorReader, EnvironmentReader {
  readonly runs = new Map<number, Run>()
  readonly reviews = new Map<number, RunApproval[]>()
  readonly environments = new Map<string, EnvironmentProtection>()
  /** By `owner/name@commit`. */
  readonly commits = new Map<string, readonly Author[]>()

  async run(id: number): Promise<Run> {
    const run = this.runs.get(id)
    if (run === undefined) throw unknown(`run ${id}`)
    return run
  }

  async approvals(runId: number): Promise<readonly RunApproval[]> {
    return this.reviews.get(runId) ?? []
  }

  async authors(repository: string, commit: string): Promise<readonly Author[]> {
    const authors = this.commits.get(`${repository}@${commit}`)
    if (authors === undefined) throw unknown(`commit ${repository}@${commit}`)
    return authors
  }

  async environment(name: string): Promise<EnvironmentProtection | undefined> {
    return this.environments.get(name)
  }

  review(runId: number, person: Person, state: RunApproval['state'], environment: string, comment = 'Looked at it, fine'): void {
    this.reviews.set(runId, [...(this.reviews.get(runId) ?? []), { person, state, environments: [environment], comment }])
  }
}

function unknown(what: string): Failure {
  return new Failure('github-protocol', { blame: 'service', message: `No ${what}`, remedy: 'Look whether it exists.' })
}
