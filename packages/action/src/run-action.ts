import { asFailure } from '@portcullis/core/failure'
import { isDigest } from '@portcullis/core/model/digest'
import type { Verb } from '@portcullis/core/model/result'
import type { Clock } from '@portcullis/core/ports/clock'
import type { CheckRunWriter } from '@portcullis/core/ports/check-runs'
import type { Action, Report } from './action.ts'
import { concludeFailure, concludeOutcome } from './conclusion.ts'
import type { Attempted } from './conclusion.ts'
import { withinDeadline } from './deadline.ts'
import { refuseSubversiveVariables } from './environment-guard.ts'
import { makeHost } from './host.ts'
import { Inputs } from './inputs.ts'
import { denyBecause } from './last-resort.ts'
import { makeOutputDirectory } from './output-directory.ts'
import type { OutputDirectory } from './output-directory.ts'
import { present } from './present.ts'
import { readRunContext } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import type { Runner } from './runner.ts'
import { Secrets } from './secrets.ts'
import { hostInputs } from './shared-inputs.ts'

export interface RunParts {
  readonly runner: Runner
  readonly clock: Clock
  readonly stop: AbortController
  /** How long the work may take. */
  readonly milliseconds: number
  /** Where check runs are made with this token; absent where there is no forge. */
  readonly checkRuns?: (context: RunContext, token: string) => Promise<CheckRunWriter>
}

/** What comes to be known on the way, so that a run that ends early is still shown as well as it can be. */
interface Known {
  mode: 'enforce' | 'warn'
  showSummary: boolean
  context: RunContext | undefined
  files: OutputDirectory | undefined
  checkRuns: CheckRunWriter | undefined
}

/** Reads, works, reports; whatever is thrown on the way becomes a decision that is not an allow. Never rejects. */
export async function runAction(action: Action, parts: RunParts): Promise<void> {
  const { clock } = parts
  const secrets = new Secrets(parts.runner)
  const runner = secrets.discreet(parts.runner)
  const attempted = whatIsAttempted(action.name, runner, clock.now())
  const known: Known = { mode: 'enforce', showSummary: true, context: undefined, files: undefined, checkRuns: undefined }
  try {
    maskSecrets(runner, secrets)
    const conclusion = await work(action, { ...parts, runner }, secrets, known).then(concludeOutcome, (error: unknown) =>
      concludeFailure(attempted, asFailure(error), clock.now()),
    )
    await present(secrets.redact(conclusion), { ...known, runner })
  } catch (error) {
    denyBecause(runner, asFailure(error))
  }
}

async function work(action: Action, parts: RunParts, secrets: Secrets, known: Known): Promise<Report> {
  const { runner, clock, stop, milliseconds } = parts
  // A scan holds no credential and is believed by nobody until it is signed elsewhere; all others decide or sign.
  if (action.name !== 'scan') refuseSubversiveVariables(runner.environment)
  const context = readRunContext(runner.environment)
  known.context = context
  const inputs = new Inputs(runner.environment)
  const settings = hostInputs(inputs)
  const files = makeOutputDirectory(settings.outputDirectory, context.workspace, context.temporary, action.name)
  known.files = files
  const perform = prepare(action, inputs)
  known.mode = settings.mode
  known.showSummary = settings.showSummary
  const token = inputs.text('github-token')
  if (settings.checkRun && token !== undefined) known.checkRuns = await parts.checkRuns?.(context, token)
  await requireRegistryCa(inputs.text('registry-ca'), context)
  const host = makeHost({ runner, context, clock, files, secrets, signal: stop.signal })
  return withinDeadline(milliseconds, stop, () => perform(host))
}

/** A file that cannot be used is told before anything begins, and not when the first registry with TLS is met. */
async function requireRegistryCa(path: string | undefined, { workspace, temporary }: RunContext): Promise<void> {
  if (path === undefined) return
  const { readAuthorities } = await import('@portcullis/worlds/registries/registry-authorities')
  await readAuthorities(path, [workspace, temporary])
}

// Reading goes on after a bad input and may trip over it: what the person must mend is told rather than that.
function prepare(action: Action, inputs: Inputs): ReturnType<Action['prepare']> {
  try {
    return action.prepare(inputs)
  } finally {
    inputs.settle()
  }
}

function whatIsAttempted(action: Verb, { environment }: Runner, startedAt: Date): Attempted {
  const inputs = new Inputs(environment)
  const digest = inputs.text('rollback-to') ?? inputs.text('subject-digest')
  const name = (inputs.text('subject-name') ?? '').slice(0, 300)
  const subject = isDigest(digest) ? { name, digest } : undefined
  return { action, subject, environment: inputs.text('environment')?.slice(0, 100), startedAt }
}

/** Before anything else can print them. */
function maskSecrets({ environment }: Runner, secrets: Secrets): void {
  const inputs = new Inputs(environment)
  const password = inputs.text('registry-password')
  if (password !== undefined) secrets.add(password, inputs.text('registry-username'))
  const tokens = [inputs.text('github-token'), inputs.text('key-passphrase'), ...secretVariables.map((name) => environment[name])]
  for (const token of tokens) if (token !== undefined && token !== '') secrets.add(token)
}

const secretVariables = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN']
