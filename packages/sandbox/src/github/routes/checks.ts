import { actingLogin, created, integer, ok, text, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { Annotation, CheckRun } from '../model/check-run.ts'
import { page, pageOf } from '../paging.ts'
import { notFound, Refusal, unprocessable } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'
import { renderAnnotation, renderCheckRun } from '../render/check-run.ts'

interface CheckRequest {
  readonly name?: string
  readonly head_sha: string
  readonly status?: 'queued' | 'in_progress' | 'completed'
  readonly conclusion?: string
  readonly external_id?: string
  readonly details_url?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: { title?: string; summary: string; text?: string; annotations?: readonly Annotation[] }
  readonly actions?: readonly unknown[]
}

const longestMessage = 64 * 1024
const write = { permission: 'checks', access: 'write', only: 'apps' } as const
const read = { permission: 'checks', access: 'read' } as const

export const checkRoutes: readonly RepositoryRoute[] = [
  { operation: 'checks/create', demand: write, handle: create },
  { operation: 'checks/update', demand: write, handle: update },
  {
    operation: 'checks/get',
    demand: read,
    handle: (exchange) => ok(renderCheckRun(exchange.world, exchange.repository, find(exchange))),
  },
  {
    operation: 'checks/list-annotations',
    demand: read,
    handle(exchange) {
      const check = find(exchange)
      const address = apiAddress(exchange.world, exchange.repository, `/check-runs/${check.id}/annotations`)
      return pageOf(exchange, address, check.annotations, (annotation) => renderAnnotation(exchange.world, exchange.repository, check, annotation))
    },
  },
  { operation: 'checks/list-for-ref', demand: read, handle: listForRef },
]

function create(exchange: RepositoryExchange): ReturnType<typeof created> {
  const { world, repository, token } = exchange
  const request = exchange.body as CheckRequest
  if (token?.kind !== 'app') throw notFound()
  if (!repository.git.commits.has(request.head_sha)) throw unprocessable(`No commit found for SHA: ${request.head_sha}`)
  const now = world.now()
  const check: CheckRun = {
    id: world.nextId(),
    suiteId: suiteOf(exchange, request.head_sha, token.app.id),
    app: token.app,
    headSha: request.head_sha,
    name: request.name ?? '',
    externalId: '',
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: now,
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
    actions: [],
  }
  apply(exchange, check, request)
  repository.checkRuns.set(check.id, check)
  return created(renderCheckRun(world, repository, check))
}

function update(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const check = find(exchange)
  const app = exchange.token?.kind === 'app' ? exchange.token.app.id : undefined
  if (check.app.id !== app) {
    throw new Refusal(403, `Invalid app_id \`${app ?? actingLogin(exchange)}\` - check run can only be modified by the GitHub App that created it.`)
  }
  apply(exchange, check, exchange.body as CheckRequest)
  return ok(renderCheckRun(exchange.world, exchange.repository, check))
}

/** Annotations are added to those of earlier requests; everything else replaces. A conclusion completes the run. */
function apply(exchange: RepositoryExchange, check: CheckRun, request: CheckRequest): void {
  if (request.status === 'completed' && request.conclusion === undefined) {
    throw unprocessable('Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn\'t supplied.')
  }
  for (const annotation of request.output?.annotations ?? []) checkAnnotation(annotation)
  check.name = request.name ?? check.name
  check.externalId = request.external_id ?? check.externalId
  check.detailsUrl = request.details_url ?? check.detailsUrl
  check.actions = request.actions ?? check.actions
  if (request.started_at !== undefined) check.startedAt = new Date(request.started_at)
  if (request.output !== undefined) {
    check.output.title = request.output.title ?? check.output.title
    check.output.summary = request.output.summary
    check.output.text = request.output.text ?? check.output.text
    check.annotations.push(...(request.output.annotations ?? []))
  }
  check.status = request.conclusion === undefined ? (request.status ?? check.status) : 'completed'
  if (request.conclusion === undefined) return
  check.conclusion = request.conclusion
  check.completedAt = request.completed_at === undefined ? exchange.world.now() : new Date(request.completed_at)
}

function checkAnnotation(annotation: Annotation): void {
  const problem =
    annotation.message.length > longestMessage || (annotation.raw_details ?? '').length > longestMessage
      ? 'message exceeds 64 KB'
      : (annotation.title ?? '').length > 255
        ? 'title is longer than 255 characters'
        : annotation.end_line < annotation.start_line
          ? 'end_line lies before start_line'
          : annotation.start_column !== undefined && annotation.start_line !== annotation.end_line
            ? 'columns only go with a single line'
            : undefined
  if (problem !== undefined) throw unprocessable(`Invalid request.\n\nannotation of ${annotation.path}: ${problem}`)
}

function listForRef(exchange: RepositoryExchange): ReturnType<typeof ok> {
  const { world, repository, query } = exchange
  const commit = repository.git.commitAt(text(exchange, 'ref'))
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${text(exchange, 'ref')}`)
  const found = [...repository.checkRuns.values()]
    .filter((check) => check.headSha === commit.sha)
    .filter((check) => query['check_name'] === undefined || check.name === query['check_name'])
    .filter((check) => query['status'] === undefined || check.status === query['status'])
    .filter((check) => query['app_id'] === undefined || check.app.id === query['app_id'])
    .toReversed()
  const latest = query['filter'] === 'all' ? found : found.filter((check, index) => found.findIndex((other) => sameCheck(other, check)) === index)
  const { items, headers } = page(exchange, apiAddress(world, repository, `/commits/${text(exchange, 'ref')}/check-runs`), latest)
  return { status: 200, headers, body: { total_count: latest.length, check_runs: items.map((check) => renderCheckRun(world, repository, check)) } }
}

function sameCheck(left: CheckRun, right: CheckRun): boolean {
  return left.name === right.name && left.suiteId === right.suiteId
}

/** A check run lands in a suite of its app on that commit; the creator has no say in which. */
function suiteOf({ world, repository }: RepositoryExchange, headSha: string, appId: number): number {
  const sibling = [...repository.checkRuns.values()].find((check) => check.headSha === headSha && check.app.id === appId)
  return sibling?.suiteId ?? world.nextId()
}

function find(exchange: RepositoryExchange): CheckRun {
  const check = exchange.repository.checkRuns.get(integer(exchange, 'check_run_id'))
  if (check === undefined) throw notFound()
  return check
}
