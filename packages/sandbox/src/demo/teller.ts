import { reasonCodes } from '@portcullis/core/reason-code'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { todoFrom } from '@portcullis/core/report/todo'
import type { ActionEnding } from './action-ending.ts'
import type { Scene, Stage, ToldReason } from './tale.ts'

/** How the story says that an action ends. */
export interface Expectation {
  readonly decision: 'allow' | 'deny' | 'pending' | 'error'
  readonly reasonCode: string
  /** Codes that must be among the reasons, or among what was set aside; they are what the scene shows. */
  readonly naming?: readonly string[]
}

export interface SceneTitle {
  readonly title: string
  readonly who: string
  readonly facts?: readonly string[]
}

/** What the story is told to, as it happens. */
export interface Listener {
  stage(number: number, title: string): void
  scene(scene: Scene): void
  stageEnds(stage: Stage): void
}

/** Ends the story at the first thing that does not go as told. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken'
}

/** Keeps the story: every scene with what was expected and what came. */
export class Teller {
  readonly stages: Stage[] = []
  readonly #listener: Listener
  #scenes: Scene[] = []

  constructor(listener: Listener) {
    this.#listener = listener
  }

  /** One stage of the story; what has happened of it is kept even when it breaks. */
  async stage<Result>(title: string, play: () => Promise<Result>): Promise<Result> {
    const number = this.stages.length + 1
    const started = performance.now()
    this.#scenes = []
    this.#listener.stage(number, title)
    try {
      return await play()
    } finally {
      const stage = { number, title, scenes: this.#scenes, milliseconds: performance.now() - started }
      this.stages.push(stage)
      this.#listener.stageEnds(stage)
    }
  }

  /** An action has ended: the story goes on only if it ended as told. @throws StoryBroken */
  action(about: SceneTitle & { readonly action: string }, ending: ActionEnding, expectation: Expectation): void {
    const all = [...ending.reasons, ...ending.refused]
    const missing = (expectation.naming ?? []).filter((code) => !all.some((reason) => reason.code === code))
    const asTold =
      ending.decision === expectation.decision &&
      ending.reasonCode === expectation.reasonCode &&
      ending.failed === (expectation.decision !== 'allow') &&
      missing.length === 0
    const isNamed = ({ code }: { code: string }) => expectation.naming?.includes(code) ?? false
    const named = [...ending.reasons.filter(isNamed), ...ending.refused.filter(isNamed)]
    const codes = [...new Set(all.map(({ code }) => code))]
    this.#tell({
      ...about,
      facts: about.facts ?? [],
      decision: ending.decision,
      reasonCode: asTold ? [...new Set([ending.reasonCode, ...(expectation.naming ?? [])])].join(', ') : ending.reasonCode,
      sentence: ending.sentence,
      reasons: distinct(named.length > 0 ? named : ending.reasons).map(withOwner),
      expected: wordsOf(expectation.decision, expectation.reasonCode, expectation.naming ?? []),
      found: wordsOf(ending.decision, ending.reasonCode, (expectation.naming ?? []).length > 0 ? codes : []),
      asTold,
      milliseconds: ending.milliseconds,
    })
    if (!asTold) throw new StoryBroken(`${about.title}: ${ending.log.join('\n')}`)
  }

  /** Something that can be seen from outside: it is as told, or the story ends. @throws StoryBroken */
  fact(about: SceneTitle, { expected, found, milliseconds = 0 }: { expected: string; found: string; milliseconds?: number }): void {
    const asTold = expected === found
    this.#tell({ ...about, facts: about.facts ?? [], sentence: found, reasons: [], expected, found, asTold, milliseconds })
    if (!asTold) throw new StoryBroken(`${about.title}: expected ${expected}, found ${found}`)
  }

  #tell(scene: Scene): void {
    this.#scenes.push(scene)
    this.#listener.scene(scene)
  }
}

/** The same reason about several bundles is told once. */
function distinct(reasons: readonly ToldReason[]): ToldReason[] {
  const apart = new Map(reasons.map((reason) => [JSON.stringify([reason.code, reason.finding, reason.message]), reason]))
  return [...apart.values()]
}

/** Whose turn it is, as the reports of the actions say it. */
function withOwner(reason: ToldReason): ToldReason {
  const { code, message, remedy, owner } = reason
  if (remedy === undefined || !isReasonCode(code)) return reason
  const [todo] = todoFrom([{ code, message, remedy, ...(owner === undefined ? {} : { owner }) }])
  return todo === undefined ? reason : { ...reason, owner: todo.who }
}

function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(reasonCodes, code)
}

function wordsOf(decision: string, code: string, naming: readonly string[]): string {
  const others = naming.filter((name) => name !== code)
  return `${decision}, ${code}${others.length === 0 ? '' : `, naming ${others.join(', ')}`}`
}
