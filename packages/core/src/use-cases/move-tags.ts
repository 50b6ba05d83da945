import { asFailure, Failure } from '../failure.ts'
import type { Digest } from '../model/digest.ts'
import { formatReference } from '../model/reference.ts'
import type { TagReader, TagWriter } from '../ports/artifacts.ts'
import type { BundleVerifier } from '../ports/bundles.ts'
import type { LedgerEntry, LedgerLine, LedgerReader, LedgerWriter } from '../ports/ledger.ts'
import { appendToLedger } from './append-to-ledger.ts'
import { moveTag, requireUntouched } from './at-target.ts'
import type { JudgedMove, MoveTerms } from './judge-move.ts'
import type { Heads } from './move-together.ts'
import { encodeWithdrawal, parseIntent, verifyRecord } from './read-ledger.ts'
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
  readonly stayed: readonly { readonly move: Moving; readonly why: string }[]
}

/**
 * Moves all tags. If one cannot be moved, those that were go back, unless somebody else has moved them meanwhile; the
 * ledger is told, and the run fails. A tag that did not exist before cannot be taken away in most registries, so such
 * tags move last.
 * @throws Failure of the tag that could not be moved, with what became of the others
 */
export async function moveTags(moves: readonly Moving[], heads: Heads, terms: MoveTerms, world: TagWorld): Promise<void> {
  const lost = (move: Moving) => async (error: unknown): Promise<never> => {
    throw await withWinner(asFailure(error), move, heads, terms, world)
  }
  // One last look at all of them while still nothing has moved: what is going to fail fails here.
  if (moves.length > 1) await sideBySide(moves, (move) => requireUntouched(move.target, move.current, move.subject.digest, world.target).catch(lost(move)))
  const ordered = moves.toSorted((one, other) => Number(one.current === undefined) - Number(other.current === undefined))
  const moved: Moving[] = []
  for (const move of ordered) {
    try {
      await moveTag(move.target, move.current, move.subject.digest, world.target).catch(lost(move))
      moved.push(move)
    } catch (error) {
      if (terms.set === undefined) throw error
      // The tag that failed may have moved all the same, when only the answer was lost.
      const outcome = await putBack([...moved, move], world.target)
      throw await withdrawn(asFailure(error), outcome, heads, terms, world)
    }
  }
}

async function putBack(moved: readonly Moving[], tags: TagReader & TagWriter): Promise<PutBack> {
  const back: Moving[] = []
  const stayed: { move: Moving; why: string }[] = []
  for (const move of moved.toReversed()) {
    const { target, subject } = move
    const before = standingBefore(move)
    try {
      if (before === subject.digest || (await tags.resolve(target)) !== subject.digest) continue
      if (before === undefined) stayed.push({ move, why: 'it did not exist before' })
      else {
        await tags.move(target, before)
        back.push(move)
      }
    } catch (error) {
      stayed.push({ move, why: asFailure(error).message })
    }
  }
  return { back, stayed }
}

/** Where the tag stood before the set began to move: when a run that was killed has moved it already, the ledger knows. */
function standingBefore({ current, subject, target, ledger }: Moving): Digest | undefined {
  return current === subject.digest ? ledger.promotions.findLast(({ record }) => record.tag === target.tag)?.record.subject : current
}

/** Tells the ledger, line by line, that the set was given up, and the person what became of its tags. */
async function withdrawn(failure: Failure, { back, stayed }: PutBack, heads: Heads, { actor, set }: MoveTerms, world: TagWorld): Promise<Failure> {
  if (set === undefined) return failure
  const additions = [...heads.values()].map(({ line, head }) => {
    const ofLine = (move: Moving): boolean => move.line.line === line.line
    const entry = { runId: actor.runId, set, because: failure.code, putBack: back.filter(ofLine).map(tagOf), stayed: stayed.map(({ move }) => move).filter(ofLine).map(tagOf) }
    return { line, head, kind: 'withdrawal', bytes: encodeWithdrawal(entry) } as const
  })
  const told = await appendToLedger(world.ledger, additions).then(() => '', (error: unknown) => ` The ledger could not be told: ${asFailure(error).message}.`)
  const untouched = back.length + stayed.length === 0 ? ' No tag of the set has moved.' : ''
  const wentBack = back.length === 0 ? '' : ` Back where they were: ${back.map(({ target }) => formatReference(target)).join(', ')}.`
  const remain = stayed.map(({ move, why }) => ` Not put back: ${formatReference(move.target)}, still ${move.subject.digest} (${why}).`).join('')
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
  const { entries } = await world.ledger.read(line)
  const winner = entries.findLast(({ sequence }) => sequence > own)
  const who = winner === undefined ? 'nobody whom the ledger knows: outside Portcullis' : await whoWrote(winner, line, recorder, world.verifier)
  return new Failure(failure.code, {
    blame: failure.blame,
    message: `${failure.message}, moved by ${who}`,
    remedy: failure.remedy,
    ...(failure.expected === undefined ? {} : { expected: failure.expected }),
    ...(failure.found === undefined ? {} : { found: failure.found }),
    cause: failure,
  })
}

async function whoWrote(entry: LedgerEntry, line: LedgerLine, recorder: MoveTerms['recorder'], verifier: BundleVerifier): Promise<string> {
  if (entry.kind === 'intent') return `run ${parseIntent(entry).runId}`
  if (entry.kind === 'withdrawal') return 'a run that gave up'
  const { actor, run } = await verifyRecord(entry, line, recorder, verifier)
  return `${actor} in ${run}`
}
