import type { RunApproval } from '@portcullis/core/ports/forge'

import type { GitHubClient } from './client.ts'
import { listIn, objectIn, personIn, textIn, unexpected } from './reading.ts'

const states = ['approved', 'rejected', 'pending'] as const

/**
 * What reviewers said on the deployments of a run, over all its attempts. One entry may cover several environments.
 * The list has no pages, and its entries no time, attempt or digest.
 */
export async function readApprovals(client: GitHubClient, runId: number): Promise<readonly RunApproval[]> {
  const { body } = await client.call({
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
    values: { run_id: runId },
    needs: { name: 'actions', access: 'read' },
  })
  return listIn(body, 'approvals').map((value, index): RunApproval => {
    const where = `approvals[${index}]`
    const entry = objectIn(value, where)
    const state = states.find((known) => known === entry['state'])
    // An unknown state might be a new kind of refusal: guessing would be dangerous.
    if (state === undefined) throw unexpected(`${where}.state`, states.join(' or '), entry['state'])
    return {
      environments: listIn(entry['environments'], `${where}.environments`).map((environment) =>
        textIn(objectIn(environment, `${where}.environments`)['name'], `${where}.environments.name`),
      ),
      state,
      person: personIn(entry['user'], `${where}.user`),
      comment: entry['comment'] === null || entry['comment'] === undefined ? '' : textIn(entry['comment'], `${where}.comment`),
    }
  })
}
