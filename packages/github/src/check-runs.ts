import type { Annotation } from '@portcullis/core/report/annotations'
import type { CheckRun, CheckRunWriter } from '@portcullis/core/ports/check-runs'
import type { JsonObject } from '@portcullis/core/model/strict-json'

import type { GitHubClient } from './client.ts'
import { cutLines, cutText } from './cut-text.ts'
import { idIn, objectIn, textIn } from './reading.ts'

const needs = { name: 'checks', access: 'write' } as const

/** GitHub's limits (REST API, "Create a check run"). */
const annotationsPerRequest = 50
const longestSummary = 65_535
const longestTitle = 255
const longestMessage = 64 * 1024 - 1

/** Writes check runs of the client's repository. They display; nothing is ever concluded from one. */
export function createCheckRunWriter(client: GitHubClient): CheckRunWriter {
  return { create: (run) => create(client, run) }
}

/** One completed check run. The verdict goes first, with the first annotations; the others follow in batches. */
async function create(client: GitHubClient, run: CheckRun): Promise<{ readonly url: string }> {
  const [first = [], ...others] = batches(run.annotations)
  const output = { title: cutText(run.title, longestTitle), summary: cutLines(run.summary, longestSummary) }
  const { body } = await client.call({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    needs,
    values: {
      name: run.name,
      head_sha: run.commit,
      status: 'completed',
      conclusion: run.conclusion,
      external_id: run.externalId,
      details_url: run.detailsUrl,
      output: { ...output, annotations: first.map(render) },
    },
  })
  const created = objectIn(body, 'check run')
  const id = idIn(created['id'], 'check run.id')
  for (const batch of others) {
    await client.call({
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      needs,
      // Annotations add up: repeated after an answer that was lost, they would show twice.
      repeatable: false,
      values: { check_run_id: id, output: { ...output, annotations: batch.map(render) } },
    })
  }
  return { url: urlOf(created) }
}

function batches(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / annotationsPerRequest)
  return Array.from({ length: count }, (_, index) => annotations.slice(index * annotationsPerRequest, (index + 1) * annotationsPerRequest))
}

function render({ path, line, level, title, message }: Annotation): Record<string, unknown> {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cutText(title, longestTitle),
    message: cutText(message, longestMessage, 'bytes'),
  }
}

function urlOf(created: JsonObject): string {
  return created['html_url'] === null ? textIn(created['url'], 'check run.url') : textIn(created['html_url'], 'check run.html_url')
}
