import { Failure } from '../failure.ts'
import type { Digest } from '../model/digest.ts'
import type { ReasonCode } from '../reason-code.ts'
import { formatPath } from './reading.ts'
import type { Issue, Path } from './reading.ts'

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
}

/** A policy as it was read from its file, before anything is understood: what {@link parsePolicy} takes. */
export interface PolicyDocument {
  /** The file as people name it, relative to the repository; `inline` for text of an input. */
  readonly source: string
  /** Digest of the bytes. */
  readonly digest: Digest
  /** Plain maps, lists and scalars. */
  readonly tree: unknown
  /** Where the value at `path` is written, or, when it is not there, the nearest part above it that is. */
  locate(path: Path): Position | undefined
}

/** One thing that is wrong with a policy, and where. */
export interface PolicyProblem extends Partial<Position> {
  readonly source: string
  /** The key it is about, as `environments.staging.require`. */
  readonly key: string
  readonly message: string
}

/** What a `policy-error` carries as its cause, for annotations. */
export class PolicyProblems {
  readonly problems: readonly PolicyProblem[]

  constructor(problems: readonly PolicyProblem[]) {
    this.problems = problems
  }
}

const mostListed = 50

/** All that is wrong with a policy as the one Failure `policy-error`: each as `file:line:column: key: what`. */
export function policyError(source: string, problems: readonly PolicyProblem[]): Failure {
  return documentError('policy-error', 'docs/policy-reference.md', source, problems)
}

/** As {@link policyError}, for another kind of document: `reference` is the page that tells its keys. */
export function documentError(code: ReasonCode, reference: string, source: string, problems: readonly PolicyProblem[]): Failure {
  const lines = problems.slice(0, mostListed).map(formatProblem)
  const more = problems.length > mostListed ? [`and ${problems.length - mostListed} more`] : []
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  return new Failure(code, {
    blame: 'configuration',
    message: [`${source} has ${count}:`, ...lines, ...more].join('\n'),
    remedy: `Correct the lines named; ${reference} lists every key.`,
    cause: new PolicyProblems(problems),
  })
}

/** The problem at the place of `issue` in `document`. */
export function problemAt(document: PolicyDocument, issue: Issue): PolicyProblem {
  return {
    source: document.source,
    ...document.locate(issue.at),
    key: formatPath(issue.at),
    message: issue.message,
  }
}

function formatProblem({ source, line, column, key, message }: PolicyProblem): string {
  const place = line === undefined ? source : `${source}:${line}:${column ?? 1}`
  return `${place}: ${key}: ${message}`
}
