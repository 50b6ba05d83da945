import type { ActionFile } from './action-file.ts'
import { runActionStage, type Stage } from './action-step.ts'
import { downloadArtifact, uploadArtifact } from './artifact-steps.ts'
import { checkout } from './checkout-step.ts'
import { builtInStep, refusedStep, skippedStep, type StepResult } from './execute-step.ts'
import type { Scope } from './expression/evaluate.ts'
import { fillIn, fillInValue, holds } from './expression/template.ts'
import { toNumber, truthy, type ValueMap } from './expression/value.ts'
import type { JobWorld } from './job-world.ts'
import type { StepReport } from './job-result.ts'
import { RunnerProblem } from './problem.ts'
import type { RunState } from './run-state.ts'
import { runScript } from './script-step.ts'
import { StepLog } from './step-log.ts'
import { localAction, resolveUses, type BuiltIn, type UsedAction } from './uses-step.ts'
import type { RunDefaults } from './workflow-job.ts'
import { stepTitle, type StepDefinition, type UsesStep } from './workflow-step.ts'

interface Post {
  readonly step: UsesStep
  readonly action: ActionFile
  readonly github: ValueMap
}

/** The steps of one job, run in turn: `pre` of all actions, the steps, `post` in the opposite order. */
export class JobSteps {
  readonly reports: StepReport[] = []
  readonly #state: RunState
  readonly #world: JobWorld
  readonly #defaults: RunDefaults
  /** All that does not change: github, needs, strategy, matrix, runner, vars, secrets, inputs. */
  readonly #contexts: ValueMap
  readonly #steps: Record<string, ValueMap> = {}
  readonly #actionState = new Map<UsesStep, Readonly<Record<string, string>>>()
  readonly #posts: Post[] = []
  #failed = false

  constructor(state: RunState, world: JobWorld, contexts: ValueMap, defaults: RunDefaults) {
    this.#state = state
    this.#world = world
    this.#contexts = contexts
    this.#defaults = defaults
  }

  /** How the job stands. */
  get status(): 'success' | 'failure' | 'cancelled' {
    if (this.#world.signal?.aborted === true) return 'cancelled'
    return this.#failed ? 'failure' : 'success'
  }

  /** What expressions of the job see now. */
  scope(): Scope {
    const { status } = this
    const contexts = { ...this.#contexts, env: { ...this.#world.environment }, steps: { ...this.#steps }, job: { status } }
    return { contexts, status: { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' } }
  }

  /** Runs them all. What they use is looked up first, and a job that uses what is not there runs no step. */
  async run(steps: readonly StepDefinition[]): Promise<void> {
    const used = new Map<StepDefinition, UsedAction>()
    try {
      for (const step of steps) if (step.kind === 'uses') used.set(step, await resolveUses(step.uses, this.#state.world.actions))
    } catch (error) {
      this.#report(undefined, 'Set up job', refusedStep(this.#world, messageOf(error)), false)
      return
    }
    for (const [step, action] of used) {
      if (step.kind === 'uses' && action.kind === 'remote' && action.action.pre !== undefined) await this.#runPre(step, action)
    }
    for (const step of steps) await this.#runStep(step, used.get(step))
    for (const post of this.#posts.toReversed()) await this.#runPost(post)
  }

  async #runStep(step: StepDefinition, used: UsedAction | undefined): Promise<void> {
    let forgiven = false
    const result = await this.#guarded(async () => {
      const { contexts, status } = this.scope()
      const { secrets: _, ...withoutSecrets } = contexts
      const own = this.#fillInAll(step.environment)
      const scope: Scope = { contexts: { ...withoutSecrets, env: { ...this.#world.environment, ...own } }, ...(status === undefined ? {} : { status }) }
      if (!holds(step.condition, scope)) return skippedStep()
      forgiven = step.continueOnError !== undefined && truthy(asBoolean(fillInValue(step.continueOnError, scope)))
      return this.#execute(step, used, own, this.#timeout(step, scope))
    })
    this.#report(step, this.#title(step), result, forgiven)
  }

  #execute(step: StepDefinition, used: UsedAction | undefined, environment: Record<string, string>, timeoutMilliseconds: number | undefined) {
    const fill = (text: string | undefined) => (text === undefined ? undefined : fillIn(text, this.#withEnvironment(environment)))
    if (step.kind === 'run') {
      return runScript(this.#current(), {
        script: fill(step.run) ?? '',
        shell: fill(step.shell) ?? this.#defaults.shell,
        workingDirectory: fill(step.workingDirectory) ?? this.#defaults.workingDirectory,
        environment,
        id: step.id,
        timeoutMilliseconds,
      })
    }
    const inputs = Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, fill(value) ?? '']))
    if (used?.kind === 'built-in') return this.#runBuiltIn(used.name, step, inputs)
    return this.#runMain(step, used, inputs, environment, timeoutMilliseconds)
  }

  async #runMain(step: UsesStep, used: UsedAction | undefined, inputs: Record<string, string>, environment: Record<string, string>, timeoutMilliseconds: number | undefined) {
    const action = used?.kind === 'remote' ? used.action : await localAction(step.uses, this.#world.workspace)
    const github = { action: step.id ?? '__run', ...(used?.kind === 'remote' ? used.github : {}) }
    this.#registerPost({ step, action, github })
    const result = await this.#runStage('main', { step, action, github }, inputs, environment, timeoutMilliseconds)
    const warned = used?.kind !== 'remote' && action.pre !== undefined
    if (warned) return { ...result, log: [...result.log, `##[warning]\`pre\` execution is not supported for local action from '${step.uses}'`] }
    return result
  }

  async #runBuiltIn(name: BuiltIn, step: UsesStep, inputs: Record<string, string>): Promise<StepResult> {
    const started = performance.now()
    const { masks, workspace, onLine } = this.#world
    const log = new StepLog({ masks, workspace, onLine })
    log.write(`##[group]Run ${step.uses}`)
    for (const [input, value] of Object.entries(inputs)) log.write(`  ${input}: ${value}`)
    log.write('##[endgroup]')
    const { artifacts, world } = this.#state
    if (name === 'actions/checkout') return builtInStep(log, await checkout(this.#world, world.repositoryDirectory, inputs, log), started)
    const transfer = name === 'actions/upload-artifact' ? uploadArtifact : downloadArtifact
    return builtInStep(log, await transfer(this.#world, artifacts, inputs, log), started)
  }

  async #runPre(step: UsesStep, { action, github }: Extract<UsedAction, { kind: 'remote' }>): Promise<void> {
    const result = await this.#guarded(async () => {
      if (!holds(action.preIf, this.scope())) return skippedStep()
      const stage = { step, action, github: { action: step.id ?? '__run', ...github } }
      this.#registerPost(stage)
      return this.#runStage('pre', stage, this.#fillInAll(step.with), this.#fillInAll(step.environment), undefined)
    })
    this.#report(undefined, `Pre ${this.#title(step)}`, result, false)
  }

  async #runPost({ step, action, github }: Post): Promise<void> {
    const result = await this.#guarded(async () => {
      if (!holds(action.postIf, this.scope())) return skippedStep()
      return this.#runStage('post', { step, action, github }, this.#fillInAll(step.with), this.#fillInAll(step.environment), undefined)
    })
    this.#report(undefined, `Post ${this.#title(step)}`, result, false)
  }

  async #runStage(stage: Stage, { step, action, github }: Post, inputs: Record<string, string>, environment: Record<string, string>, timeoutMilliseconds: number | undefined) {
    const state = this.#actionState.get(step) ?? {}
    const contexts = { matrix: this.#contexts['matrix'] ?? null, strategy: this.#contexts['strategy'] ?? null, job: { status: this.status } }
    const node = this.#state.world.node ?? process.execPath
    const result = await runActionStage(this.#current(), { action, uses: step.uses, stage, with: inputs, environment, state, github, contexts, node, timeoutMilliseconds })
    this.#actionState.set(step, { ...state, ...result.state })
    return result
  }

  /** Once, by the first stage that runs: after a `pre` there is a `post` even if `main` is skipped. */
  #registerPost(post: Post): void {
    const isRegistered = this.#posts.some(({ step }) => step === post.step)
    if (post.action.post !== undefined && !isRegistered) this.#posts.push(post)
  }

  /** What the workflow says wrongly fails the step, and only the step. */
  async #guarded(run: () => Promise<StepResult>): Promise<StepResult> {
    try {
      return await run()
    } catch (error) {
      if (error instanceof RunnerProblem) return refusedStep(this.#world, error.message)
      throw error
    }
  }

  #report(step: StepDefinition | undefined, name: string, result: StepResult, forgiven: boolean): void {
    const conclusion = result.outcome === 'failure' && forgiven ? 'success' : result.outcome
    if (conclusion === 'failure') this.#failed = true
    if (step?.id !== undefined) this.#steps[step.id] = { outputs: result.outputs, outcome: result.outcome, conclusion }
    this.reports.push({ ...result, id: step?.id, name, conclusion })
  }

  #title(step: StepDefinition): string {
    try {
      return this.#world.masks.mask(fillIn(stepTitle(step), this.scope()))
    } catch (error) {
      if (error instanceof RunnerProblem) return stepTitle(step)
      throw error
    }
  }

  /** A step that runs although the job was cancelled is not cancelled by that again. */
  #current(): JobWorld {
    return this.#world.signal?.aborted === true ? { ...this.#world, signal: undefined } : this.#world
  }

  #timeout(step: StepDefinition, scope: Scope): number | undefined {
    if (step.timeoutMinutes === undefined) return undefined
    const minutes = toNumber(fillInValue(step.timeoutMinutes, scope))
    return minutes > 0 ? minutes * 60_000 : undefined
  }

  #withEnvironment(own: Record<string, string>): Scope {
    const { contexts } = this.scope()
    return { contexts: { ...contexts, env: { ...this.#world.environment, ...own } } }
  }

  #fillInAll(texts: Readonly<Record<string, string>>): Record<string, string> {
    const { contexts } = this.scope()
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fillIn(text, { contexts })]))
  }
}

const asBoolean = (value: ReturnType<typeof fillInValue>) => (value === 'false' ? false : value)
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
