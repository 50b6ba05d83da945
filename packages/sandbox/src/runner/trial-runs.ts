import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { RecordingHost } from './recording-host.ts'
import type { RunnerWorld } from './run-state.ts'
import { runWorkflow, type WorkflowRequest, type WorkflowResult } from './run-workflow.ts'

export interface TrialSetup {
  readonly files?: Readonly<Record<string, string>>
  readonly world?: Partial<RunnerWorld>
  readonly request?: Partial<WorkflowRequest>
}

/** Workflows run one by one, each over a small repository of its own, for the tests of the runner. */
export class TrialRuns {
  /** Directory of these trials, gone with `close`. */
  readonly root: string
  host = new RecordingHost()
  #count = 0

  private constructor(root: string) {
    this.root = root
  }

  static async start(): Promise<TrialRuns> {
    return new TrialRuns(await mkdtemp(join(tmpdir(), 'portcullis-workflow-test-')))
  }

  /** A host that has not been asked anything yet. */
  forget(): void {
    this.host = new RecordingHost()
  }

  /** Runs a workflow over a repository of these files, as a push to acme/shop by ann. */
  async run(workflow: string, { files = {}, world = {}, request = {} }: TrialSetup = {}): Promise<WorkflowResult> {
    this.#count += 1
    const repositoryDirectory = join(this.root, `repository-${this.#count}`)
    for (const [path, text] of Object.entries({ ...files, '.github/workflows/test.yml': workflow })) {
      await mkdir(dirname(join(repositoryDirectory, path)), { recursive: true })
      await writeFile(join(repositoryDirectory, path), text)
    }
    return runWorkflow({
      workflowFile: '.github/workflows/test.yml',
      event: { name: 'push', payload: { head_commit: { id: 'abc' } } },
      repository: 'acme/shop',
      sha: 'abc',
      ref: 'refs/heads/main',
      actor: 'ann',
      world: { host: this.host, repositoryDirectory, ...world },
      ...request,
    })
  }

  close(): Promise<void> {
    return rm(this.root, { recursive: true, force: true })
  }
}

/** A workflow of these jobs. */
export const jobs = (text: string): string => `on: push\npermissions: {}\njobs:\n${text.replace(/^/gm, '  ')}`
export const job = (result: WorkflowResult, name: string): WorkflowResult['jobs'][number] | undefined => result.jobs.find((candidate) => candidate.name === name)
export const conclusions = (result: WorkflowResult): Record<string, string> => Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]))
export const logOf = (result: WorkflowResult, name: string): string[] => job(result, name)?.steps.flatMap(({ log }) => log) ?? []
