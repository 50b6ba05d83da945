import { asValueMap, toText, type ValueMap } from './expression/value.ts'
import type { HostedRun } from './host.ts'

export interface WorkflowEvent {
  /** `push`, `workflow_dispatch`, `pull_request` … */
  readonly name: string
  /** The webhook's payload, as it will stand in GITHUB_EVENT_PATH. */
  readonly payload: ValueMap
}

export interface RunFacts {
  readonly run: HostedRun
  readonly event: WorkflowEvent
  readonly repository: string
  readonly sha: string
  readonly ref: string
  readonly actor: string
  readonly workflowName: string
  readonly workflowPath: string
}

/** The part of the github context that all jobs of a run share (GitHub's "Contexts" reference). */
export function githubContext({ run, event, repository, sha, ref, actor, workflowName, workflowPath }: RunFacts): ValueMap {
  return {
    actor,
    actor_id: run.actorId,
    triggering_actor: run.triggeringActor,
    api_url: run.apiUrl,
    graphql_url: run.graphqlUrl,
    server_url: run.serverUrl,
    event: event.payload,
    event_name: event.name,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: run.refProtected ?? false,
    head_ref: branchOf(event, 'head'),
    base_ref: branchOf(event, 'base'),
    repository,
    repository_id: run.repositoryId,
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: run.repositoryOwnerId,
    retention_days: '90',
    run_id: run.id,
    run_number: run.number,
    run_attempt: run.attempt,
    sha,
    workflow: workflowName,
    workflow_ref: `${repository}/${workflowPath}@${ref}`,
    workflow_sha: sha,
  }
}

/** The branch names of a pull request; empty for every other event. */
function branchOf({ payload }: WorkflowEvent, side: 'head' | 'base'): string {
  return toText(asValueMap(asValueMap(payload['pull_request'])[side])['ref'])
}
