import type { ArtifactStore } from './artifact-store.ts'
import type { ConcurrencyGroups } from './concurrency.ts'
import type { ValueMap } from './expression/value.ts'
import type { HostedRun, JobPermissions, RunnerHost } from './host.ts'
import type { WorkflowFile } from './workflow-file.ts'

/** What a workflow runs in: GitHub, a tree to check out, and everything that no file of the tree says. */
export interface RunnerWorld {
  readonly host: RunnerHost
  /** The repository's tree at the commit; checkout copies it. */
  readonly repositoryDirectory: string
  /** Where the action behind `OWNER/REPO/PATH@REF` is; `undefined` for one that is not to be had. */
  readonly actions?: (uses: string) => string | undefined
  /** Where the reusable workflow behind `OWNER/REPO/.github/workflows/FILE@REF` is. */
  readonly workflows?: (uses: string) => string | undefined
  /** Secrets and variables of the repository. */
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  /** Secrets that only a job inside the environment gets. */
  readonly environmentSecrets?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Variables of the machine, that every step finds: addresses of the sandbox, for one. */
  readonly machine?: Readonly<Record<string, string>>
  /** Shared by runs that shall wait for each other. */
  readonly concurrency?: ConcurrencyGroups
  /** The Node that actions run on; this process's own when absent. */
  readonly node?: string
  /** Work directories go here and stay; a temporary one, removed afterwards, when absent. */
  readonly workDirectory?: string
  /** Called with every masked line as it comes. */
  readonly onLine?: (line: string, job: string) => void
  /** Cancels the run. */
  readonly signal?: AbortSignal
}

/** One run under way. */
export interface RunState {
  readonly world: RunnerWorld
  readonly run: HostedRun
  readonly github: ValueMap
  readonly artifacts: ArtifactStore
  readonly concurrency: ConcurrencyGroups
  /** Under which each job makes its directories. */
  readonly root: string
}

/** One workflow file of a run: the one that started it, or a reusable one that it calls. */
export interface WorkflowScope {
  readonly file: WorkflowFile
  readonly inputs: ValueMap
  readonly secrets: Readonly<Record<string, string>>
  /** What the caller's job may do, which its jobs may not exceed. */
  readonly limit: JobPermissions | undefined
  /** The caller's job, as in `caller / `. */
  readonly namePrefix: string
  readonly jobWorkflowRef: string | undefined
}
