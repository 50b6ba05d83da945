import type { Annotation, CheckRun } from '../model/check-run.ts'
import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'
import { apiAddress, instant, instantOrNull, nodeId, pageAddress } from './address.ts'
import { renderApp } from './app.ts'
import { renderMinimalPull } from './pull.ts'

/** `check-run`. */
export function renderCheckRun(world: World, repository: Repository, check: CheckRun): Record<string, unknown> {
  const api = apiAddress(world, repository, `/check-runs/${check.id}`)
  const pulls = [...repository.pullRequests.values()].filter((pull) => pull.headSha === check.headSha && pull.mergedAt === null)
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.headSha,
    name: check.name,
    external_id: check.externalId,
    url: api,
    html_url: pageAddress(world, repository, `/runs/${check.id}`),
    details_url: check.detailsUrl ?? pageAddress(world, repository, `/runs/${check.id}`),
    status: check.status,
    conclusion: check.conclusion,
    started_at: instant(check.startedAt),
    completed_at: instantOrNull(check.completedAt),
    output: { ...check.output, annotations_count: check.annotations.length, annotations_url: `${api}/annotations` },
    check_suite: { id: check.suiteId },
    app: renderApp(world, check.app),
    pull_requests: pulls.map((pull) => renderMinimalPull(world, repository, pull.number)),
  }
}

/** `check-annotation`. */
export function renderAnnotation(world: World, repository: Repository, check: CheckRun, annotation: Annotation): Record<string, unknown> {
  return {
    path: annotation.path,
    blob_href: pageAddress(world, repository, `/blob/${check.headSha}/${annotation.path}`),
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  }
}
