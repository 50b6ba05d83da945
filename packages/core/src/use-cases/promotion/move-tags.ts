import { asFailure, Failure } from '../../failure.ts'
import type { Digest } from '../../model/digest.ts'
import { formatReference } from '../../model/reference.ts'
import type { TagReader, TagWriter } from '../../ports/artifacts.ts'
import type { BundleVerifier } from '../../ports/bundles.ts'
import type { LedgerEntry, LedgerHead, LedgerLine, LedgerReader, LedgerWriter } from '../../ports/ledger.ts'
import { appendToLedger } from '../ledger/append-to-ledger.ts'
import { moveTag, requireUntouched } from './at-target.ts'
import type { Heads } from './heads.ts'
import type { JudgedMove, MoveTerms } from './judge-move.ts'
import { encodeWithdrawal, parseIntent, verifyRecord } from '../ledger/read-ledger.ts'
import { sideBySide } from './side-by-side.ts'
import type { TargetTag } from './target-checks.ts'

type Moving = Pick<JudgedMove, 'subject' | 'target' | 'current' | 'line' | 'ledger'>

interface TagWorld {
  readonly target: TagReader & TagWriter
  readonly ledger: LedgerReader & LedgerWriter
  readonly verifier: BundleVerifier
}

/** What became of the tags that had moved when one could not. */
interface PutBack {
  readonly back: readonly Moving[]
  readonly stayed: readonly { readonly move: Moving; readonly why: string; readonly isSure: boolean }[]
}

/**
 * Moves all tags. If one cannot be moved, those that were go back, unless somebody else has moved them meanwhile or has
 * taken over their line of the ledger; the ledger is told, and the run fails. A tag that did not exist before cannot be
 * taken away in most registries, so such tags move last.
 * @throws Failure of the tag that could not be moved, with what became of the others
 */
export async function moveTags(moves: readonly Moving[], heads: Heads, terms: MoveTerms, world: TagWorld): Promise<void> {
  const lost = (move: Moving) => async (error: unknown): Promise<never> => {
    throw await withWinner(asFailure(error), move, heads, terms, world)
  }
  const ordered = moves.toSorted((one, other) => Number(one.current === undefined) - Number(other.current === undefined))
  const begun: Moving[] = []
  try {
    // One last look at all of them while still nothing has moved: what is going to fail fails here.
    if (moves.length > 1) await sideBySide(moves, (move) => requireUntouched(move.target, move.current, move.subject.digest, world.target).catch(lost(move)))
    for (const move of ordered) {
      // Noted before: a tag that failed may have moved all the same, when only the answer was lost.
      begun.push(move)
      await moveTag(move.target, move.current, move.subject.digest, world.target).catch(lost(move))
    }
  } catch (error) {
    await giveUp(error, begun, heads, terms, world)
  }
}

/**
 * Gives a set up that cannot be finished: the tags of `begun` go back, and the ledger is told, so that nobody waits for
 * the lease. An artifact alone waits for its own run to be repeated. @throws `error`, with what became of the set
 */
export async function giveUp(error: unknown, begun: readonly Moving[], heads: Heads, terms: MoveTerms, world: TagWorld): Promise<never> {
  if (terms.set === undefined) throw error
  const lostLines = await takenOver(heads, world.ledger)
  const outcome = await putBack(begun, lostLines, world.target)
  throw await withdrawn(asFailure(error), outcome, [...heads.values()].filter(({ line }) => !lostLines.has(line.line)), terms, world)
}

/** Lines behind whose intent another run has written: what their tags point at is its business now. One that cannot be read is still held. */
async function takenOver(heads: Heads, ledger: LedgerReader): Promise<ReadonlySet<string>> {
  const lost = await sideBySide([...heads.values()], async ({ line, head }) => {
    const now = await ledger.read(line).catch(() => undefined)
    return now !== undefined && now.head.sequence > head.sequence ? [line.line] : []
  })
  return new Set(lost.flat())
}

async function putBack(moved: readonly Moving[], lostLines: ReadonlySet<string>, tags: TagReader & TagWriter): Promise<PutBack> {
  const back: Moving[] = []
  const stayed: { move: Moving; why: string; isSure: boolean }[] = []
  for (const move of moved.toReversed()) {
    const { target, subject, current, line } = move
    const before = standingBefore(move)
    let isSure = false
    try {
      if (before === subject.digest || (await tags.resolve(target)) !== subject.digest) continue
      isSure = true
      if (lostLines.has(line.line)) stayed.push({ move, why: 'another run has taken its line over', isSure })
      else if (before === undefined) stayed.push({ move, why: current === undefined ? 'it did not exist before' : 'the ledger does not know where it stood before', isSure })
      else {
        await tags.move(target, before)
        back.push(move)
      }
    } catch (error) {
      stayed.push({ move, why: asFailure(error).message.replace(/\.$/, ''), isSure })
    }
  }
  return { back, stayed }
}

/** Where the tag stood before this promotion began to move it: when a run that did not finish may have moved it already, the ledger knows. */
export function standingBefore({ current, subject, target, ledger }: Moving): Digest | undefined {
  const isBegun = current === subject.digest && ledger.openIntents.some((intent) => intent.subject === subject.digest)
  return isBegun ? ledger.promotions.findLast(({ record }) => record.tag === target.tag)?.record.subject : current
}

/** Tells the ledger, line by line, that the set was given up, and the person what became of its tags. */
async function withdrawn(failure: Failure, { back, stayed }: PutBack, held: readonly { readonly line: LedgerLine; readonly head: LedgerHead }[], { actor, set }: MoveTerms, world: TagWorld): Promise<Failure> {
  if (set === undefined) return failure
  const additions = held.map(({ line, head }) => {
    const ofLine = (move: Moving): boolean => move.line.line === line.line
    const entry = { runId: actor.runId, set, because: failure.code, putBack: back.filter(ofLine).map(tagOf), stayed: stayed.map(({ move }) => move).filter(ofLine).map(tagOf) }
    return { line, head, kind: 'withdrawal', bytes: encodeWithdrawal(entry) } as const
  })
  const told = additions.length === 0 ? '' : await appendToLedger(world.ledger, additions).then(() => '', (error: unknown) => ` The ledger could not be told: ${asFailure(error).message}.`)
  const untouched = back.length + stayed.length === 0 ? ' No tag of the set has moved.' : ''
  const wentBack = back.length === 0 ? '' : ` Back where they were: ${back.map(({ target }) => formatReference(target)).join(', ')}.`
  const remain = stayed.map(({ move, why, isSure }) => ` Not put back: ${formatReference(move.target)}, ${isSure ? 'still' : 'perhaps at'} ${move.subject.digest} (${why}).`).join('')
  return new Failure(failure.code, {
    blame: failure.blame,
    message: `${failure.message.replace(/\.$/, '')}.${untouched}${wentBack}${remain}${told}`,
    remedy: failure.remedy,
    ...(failure.expected === undefined ? {} : { expected: failure.expected }),
    ...(failure.found === undefined ? {} : { found: failure.found }),
    cause: failure,
  })
}

function tagOf({ target }: { readonly target: TargetTag }): string {
  return target.tag
}

/** A tag that somebody else moved: the ledger may know who. */
async function withWinner(failure: Failure, { line }: Moving, heads: Heads, { recorder }: MoveTerms, world: TagWorld): Promise<Failure> {
  if (failure.code !== 'tag-conflict') return failure
  const own = heads.get(line.line)?.head.sequence ?? 0
  const who = await winnerIn(line, own, recorder, world).catch((error: unknown) => `whom the ledger does not tell: ${asFailure(error).message}`)
  return new Failure(failure.code, {
    blame: failure.blame,
    message: `${failure.message}, moved by ${who}`,
    remedy: failure.remedy,
    ...(failure.expected === undefined ? {} : { expected: failure.expected }),
    ...(failure.found === undefined ? {} : { found: failure.found }),
    cause: failure,
  })
}

async function winnerIn(line: LedgerLine, own: number, recorder: MoveTerms['recorder'], { ledger, verifier }: TagWorld): Promise<string> {
  const { entries } = await ledger.read(line)
  const winner = entries.findLast(({ sequence }) => sequence > own)
  return winner === undefined ? 'nobody whom the ledger knows: outside Portcullis' : await whoWrote(winner, line, recorder, verifier)
}

async function whoWrote(entry: LedgerEntry, line: LedgerLine, recorder: MoveTerms['recorder'], verifier: BundleVerifier): Promise<string> {
  if (entry.kind === 'intent') return `run ${parseIntent(entry).runId}`
  if (entry.kind === 'withdrawal') return 'a run that gave up'
  const { actor, run } = await verifyRecord(entry, line, recorder, verifier)
  return `${actor} in ${run}`
}
