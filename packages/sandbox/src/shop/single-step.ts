import { join } from 'node:path'
import type { JobPermissions } from '../runner/host.ts'
import { runAction } from '../runner/run-action.ts'
import type { ActionResult } from '../runner/run-action.ts'
import { checkoutRoot } from './lay-out.ts'
import { ReviewingHost } from './reviewing-host.ts'
import type { Reviews } from './reviewing-host.ts'
import type { Shop, ShopCommit } from './shop.ts'

export type PortcullisAction = 'scan' | 'sign' | 'verify' | 'policy-gate' | 'require-approval' | 'promote'

/** One action in a job of its own, as a line of a workflow would run it. */
export interface SingleStep {
  readonly action: PortcullisAction
  readonly commit: ShopCommit
  readonly inputs: Readonly<Record<string, string>>
  /** `.github/workflows/promote.yml` unless given. */
  readonly workflow?: string
  readonly event?: string
  /** `refs/heads/main` unless given. */
  readonly ref?: string
  /** The GitHub Environment of the job. */
  readonly environment?: string
  readonly permissions?: JobPermissions
  readonly startedBy?: string
  readonly reviews?: Reviews
  /** Id of an earlier run: this is a further attempt of it, "Re-run all jobs". */
  readonly again?: { readonly host: ReviewingHost; readonly runId: string }
  /** The Node that runs it, when it is not this process's. */
  readonly node?: string
  readonly variables?: Readonly<Record<string, string>>
  readonly onLine?: (line: string) => void
}

/** What the jobs of examples/shop ask for, taken together; less is asked for by naming it. */
export const allPermissions: JobPermissions = {
  actions: 'read',
  contents: 'write',
  'pull-requests': 'read',
  packages: 'write',
  'id-token': 'write',
  checks: 'write',
}

/** What came of a step, and what it takes to run it again. */
export type SingleStepResult = ActionResult & { readonly runId: string; readonly host: ReviewingHost }

/** Runs the step with the token and the identity that GitHub would give its job. Its files stay as long as the sandbox. */
export async function runSingleStep(shop: Shop, step: SingleStep): Promise<SingleStepResult> {
  const { commit, workflow = '.github/workflows/promote.yml', event = 'workflow_dispatch', ref = 'refs/heads/main', startedBy = 'erin' } = step
  const host = step.again?.host ?? new ReviewingHost(shop.sandbox.github, step.reviews ?? {})
  if (step.again !== undefined) host.rerunNext(step.again.runId, startedBy)
  const place = { repository: 'acme/shop', workflowPath: workflow, workflowName: workflow, eventName: event, ref, sha: commit.sha, actor: startedBy }
  const run = await host.startRun({ ...place, referencedWorkflows: [] })
  const environment = step.environment === undefined ? {} : { environment: step.environment }
  const job = await host.startJob(run, { name: step.action, permissions: step.permissions ?? allPermissions, ...environment })
  try {
    if (step.environment !== undefined && (await host.waitForEnvironment(run, job)) === 'rejected') throw new Error(`Nobody let ${step.action} into ${step.environment}`)
    const { token, idToken } = await host.credentials(run, job)
    const result = await runAction({
      actionDirectory: join(checkoutRoot, 'actions', step.action),
      inputs: step.inputs,
      workspace: commit.directory,
      runnerDirectory: join(shop.sandbox.directory, 'runner'),
      token,
      ...(step.node === undefined ? {} : { node: step.node }),
      ...(step.onLine === undefined ? {} : { onLine: step.onLine }),
      environment: {
        ...shop.settings.machine,
        ...(idToken === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken }),
        ...step.variables,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_REPOSITORY_ID: run.repositoryId,
        GITHUB_RUN_ID: run.id,
        GITHUB_RUN_ATTEMPT: run.attempt,
        GITHUB_ACTOR: startedBy,
        GITHUB_TRIGGERING_ACTOR: run.triggeringActor,
        GITHUB_EVENT_NAME: event,
        GITHUB_REF: ref,
        GITHUB_SHA: commit.sha,
        GITHUB_WORKFLOW_REF: `acme/shop/${workflow}@${ref}`,
        GITHUB_SERVER_URL: run.serverUrl,
        GITHUB_API_URL: run.apiUrl,
      },
    })
    return { ...result, runId: run.id, host }
  } finally {
    await host.finishJob(run, job, 'success')
    await host.finishRun(run, 'success')
  }
}
