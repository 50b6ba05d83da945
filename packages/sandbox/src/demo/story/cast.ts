import type { Digest } from '@portcullis/core/model/digest'
import type { ShopRelease } from '../../images/shop-image.ts'
import type { WorkflowResult } from '../../runner/run-workflow.ts'
import { Intruder } from '../../shop/intruder.ts'
import { runSingleStep } from '../../shop/single-step.ts'
import type { Shop, ShopCommit } from '../../shop/shop.ts'
import type { Sandbox } from '../../world.ts'
import { endingOf } from '../action-ending.ts'
import type { ActionEnding } from '../action-ending.ts'
import type { ToldApproval } from '../tale.ts'
import type { Expectation, Teller } from '../teller.ts'

export interface BuiltRelease {
  readonly commit: ShopCommit
  readonly digest: Digest
}

/** Everybody and everything that the story is about. */
export interface Cast {
  readonly sandbox: Sandbox
  readonly shop: Shop
  readonly intruder: Intruder
  readonly tell: Teller
  readonly releases: Map<ShopRelease, BuiltRelease>
  readonly approvals: ToldApproval[]
}

export function castOf(shop: Shop, tell: Teller): Cast {
  return { sandbox: shop.sandbox, shop, intruder: new Intruder(shop), tell, releases: new Map(), approvals: [] }
}

export function releaseOf({ releases }: Cast, release: ShopRelease): BuiltRelease {
  const built = releases.get(release)
  if (built === undefined) throw new Error(`${release} has not been built yet`)
  return built
}

/** Commits and builds a release; the story goes on with its digest. */
export async function build(cast: Cast, release: ShopRelease, author: string, message: string): Promise<BuiltRelease> {
  const { shop, tell } = cast
  const commit = await shop.commit(release, author, message)
  const result = await shop.build(commit, author)
  const digest = (result.jobs[0]?.outputs['digest'] ?? '') as Digest
  const about = { title: `build ${release}`, who: author, action: 'sign', facts: [`${author} pushed ${commit.sha.slice(0, 7)} "${message}": ${shop.repositories.source}@${digest}`] }
  tell.action(about, endingIn(result, 'build'), { decision: 'allow', reasonCode: 'signed' })
  const built = { commit, digest }
  cast.releases.set(release, built)
  return built
}

/** What a job of a workflow must come to, by its id; `skipped` and `cancelled` jobs never got to their action. */
export type ExpectedJobs = Readonly<Record<string, Expectation | 'skipped' | 'not-started'>>

/** By job: who the scene is about, when it is a person, what to call it, and what to add. */
export interface Telling {
  readonly who?: Readonly<Record<string, string>>
  readonly titles?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, string>>
}

/** Tells every job of a run of promote.yml. */
export function tellJobs(cast: Cast, result: WorkflowResult, release: ShopRelease, expected: ExpectedJobs, told: Telling = {}): void {
  for (const [job, expectation] of Object.entries(expected)) {
    const person = told.who?.[job] ?? 'promote.yml'
    if (typeof expectation === 'string') {
      const found = result.jobs.find(({ id }) => id === job)
      const ended = found === undefined || found.conclusion === 'skipped' ? 'skipped' : found.steps.length === 0 ? 'not-started' : found.conclusion
      cast.tell.fact({ title: `${job} ${expectation === 'skipped' ? 'is skipped' : 'never starts'}`, who: person }, { expected: expectation, found: ended })
      continue
    }
    const ending = endingIn(result, job)
    cast.approvals.push(...(job === 'promote' ? ending.approvals.map((approval) => ({ release, ...approval })) : []))
    cast.tell.action({ title: told.titles?.[job] ?? `${job} ${release}`, who: person, action: actionOf(job), facts: [...factsOf(ending), ...(told.facts?.[job] === undefined ? [] : [told.facts[job]])] }, ending, expectation)
  }
}

/** Runs one action by hand, in a job of promote.yml. */
export async function runByHand(cast: Cast, action: 'promote' | 'policy-gate', subject: Readonly<Record<string, string>>, startedBy: string): Promise<ActionEnding> {
  const { shop } = cast
  const { variables, environmentSecrets } = shop.settings
  const isPromotion = action === 'promote'
  const credentials = isPromotion
    ? { 'registry-username': variables.PRODUCTION_USER, 'registry-password': environmentSecrets.production.PRODUCTION_PASSWORD, tag: 'production' }
    : { 'registry-username': variables.SOURCE_USER, 'registry-password': shop.settings.secrets.SOURCE_PASSWORD }
  const result = await runSingleStep(shop, {
    action,
    commit: releaseOf(cast, '1.5.1').commit,
    startedBy,
    ...(isPromotion ? { environment: 'production' } : {}),
    inputs: { 'subject-name': shop.repositories.source, environment: 'production', ...credentials, ...subject },
  })
  return endingOf(result)
}

/** The tag in the production registry points at `release`. */
export async function tellTag(cast: Cast, release: ShopRelease, because: string): Promise<void> {
  const started = performance.now()
  const found = (await cast.intruder.production.tag('production')) ?? 'no tag'
  const { digest } = releaseOf(cast, release)
  cast.tell.fact({ title: `${because}: the tag production is ${release}`, who: 'the registry' }, { expected: digest, found, milliseconds: performance.now() - started })
}

/** How the portcullis step of a job ended. A job that has none, or never got there, has decided nothing. */
function endingIn(result: WorkflowResult, job: string): ActionEnding {
  const steps = result.jobs.find(({ id }) => id === job)?.steps ?? []
  const step = steps.find(({ name }) => name.includes('/portcullis/actions/')) ?? steps.at(-1)
  if (step === undefined) throw new Error(`Job ${job} of run ${result.run.id} ran no step`)
  const failed = steps.find(({ conclusion }) => conclusion === 'failure')
  return endingOf(failed !== undefined && step.conclusion === 'skipped' ? failed : step)
}

function actionOf(job: string): string {
  const own: Readonly<Record<string, string>> = { gate: 'policy-gate', 'approve-security': 'require-approval', 'approve-release': 'require-approval' }
  return own[job] ?? job
}

function factsOf({ counts }: ActionEnding): string[] {
  const found = Object.entries(counts).filter(([, count]) => count > 0)
  return found.length === 0 ? [] : [found.map(([severity, count]) => `${count} ${severity}`).join(', ')]
}
