import { asFailure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import type { Policy } from '@portcullis/core/model/policy'
import type { PromotionRecord } from '@portcullis/core/model/promotion-record'
import { formatRepository } from '@portcullis/core/model/reference'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import type { LedgerReader } from '@portcullis/core/ports/ledger'
import { promotionPredicate } from '@portcullis/core/predicates/promotion'
import { readLedger } from '@portcullis/core/use-cases/ledger/read-ledger'
import type { Ledger } from '@portcullis/core/use-cases/ledger/read-ledger'
import type { TargetTag } from '@portcullis/core/use-cases/promotion/target-checks'
import type { GitStore } from '@portcullis/sandbox/github/model/git-store'
import type { Standing } from './scene.ts'
import type { TrialRegistry } from './trial-registry.ts'

export interface Place {
  readonly source: TrialRegistry
  readonly target: TrialRegistry
  readonly git: GitStore
  readonly ledger: LedgerReader
  /** Commit of the ledger branch, now and before the first run. */
  readonly ledgerHead: string | undefined
  readonly ledgerBefore: string | undefined
  readonly policy: Policy
  readonly verifier: BundleVerifier
  /** Source repository. */
  readonly from: string
  readonly to: TargetTag
  readonly subject: Digest
  /** What the tag pointed to before the first run. */
  readonly before: Digest | undefined
}

/** What a run that gave a set up wrote into the ledger about the tags of a line. */
interface Withdrawal {
  readonly putBack: readonly string[]
  readonly stayed: readonly string[]
}

interface Described {
  readonly mediaType: string
  readonly subject?: { readonly digest: string }
  readonly layers?: readonly { readonly digest: string }[]
  readonly manifests?: readonly { readonly digest: string }[]
}

/** What there is after a promotion: the artifact with its evidence apart from the records, which name the hour and what was there already. */
export async function standingOf(place: Place): Promise<Standing> {
  const { target, source, from, to, subject, before } = place
  const { ledger, contradictions } = await ledgerOf(place)
  const records = new Set<string>(ledger?.promotions.map(({ digest }) => digest))
  const artifact = new Map<string, string>()
  const beside: string[] = []
  if (source !== target) for (const [name, things] of Object.entries(await source.contents())) if (name === from) for (const [thing, value] of Object.entries(things)) artifact.set(`source ${name} ${thing}`, value)
  for (const [name, things] of Object.entries(await target.contents())) {
    if (name !== from && name !== to.repository) continue
    const manifests = new Map<string, Described>()
    for (const thing of Object.keys(things)) if (thing.startsWith('manifest ')) manifests.set(thing.slice(9), await described(target, name, thing.slice(9)))
    const isRecord = (digest: string): boolean => manifests.get(digest)?.layers?.some((layer) => records.has(layer.digest)) === true
    for (const [thing, value] of Object.entries(things)) {
      const [kind = '', named = ''] = thing.split(' ')
      const manifest = kind === 'manifest' ? manifests.get(named) : undefined
      // Every list of referrers that there was stays behind as a manifest; what counts is what the tag lists now.
      if (manifest?.manifests !== undefined || (kind === 'blob' && records.has(named))) continue
      if (manifest !== undefined && isRecord(named)) beside.push(manifest.subject?.digest ?? '')
      else if (kind === 'tag' && named.startsWith('sha256-')) artifact.set(`${name} referrers ${named}`, (manifests.get(value)?.manifests ?? []).map(({ digest }) => digest).filter((digest) => !isRecord(digest)).toSorted().join(' '))
      else artifact.set(`${name} ${thing}`, value)
    }
  }
  const found = artifact.get(`${to.repository} tag ${to.tag}`)
  const tag = found === before ? 'before' : found === subject ? 'after' : 'neither'
  const books = new Map([
    ['promotions', JSON.stringify(ledger?.promotions.map(({ record }) => comparable(record)))],
    ['records beside', beside.toSorted().join(' ')],
    ['open intents', String(ledger?.openIntents.length)],
  ])
  return { tag, artifact, books, contradictions: [...contradictions, ...against(ledger, tag, place), ...(await untrueWithdrawal(tag, place))] }
}

/**
 * What may differ between the record of an undisturbed run and that of one that was finished by a second: the hours,
 * its number (an intent that came to nothing is an entry, too), what was at the target already, and whence each run had
 * its credentials.
 */
function comparable(record: PromotionRecord): unknown {
  const { sequence: _sequence, startedAt: _startedAt, promotedAt: _promotedAt, carried, credentials: _credentials, ...kept } = promotionPredicate(record)
  const parts = Array.isArray(carried) ? carried.map((part) => JSON.stringify({ ...(part as object), fate: undefined })).toSorted() : carried
  return { ...kept, previous: record.previous !== undefined, carried: parts, shown: record.credentials?.map(({ registry, subject }) => `${registry} ${subject ?? ''}`) }
}

async function ledgerOf({ ledger, policy, to, verifier, ledgerHead, ledgerBefore, git }: Place): Promise<{ ledger: Ledger | undefined; contradictions: string[] }> {
  const writer = policy.identities.get('promoter')
  if (writer === undefined) throw new Error('no promoter')
  const contradictions = isGrown(git, ledgerHead, ledgerBefore) ? [] : ['the ledger branch does not grow from where it was']
  try {
    return { ledger: await readLedger({ line: formatRepository(to), environment: 'production' }, writer, { ledger, verifier }), contradictions }
  } catch (error) {
    return { ledger: undefined, contradictions: [...contradictions, `the ledger cannot be read: ${asFailure(error).message}`] }
  }
}

/** By one commit after another. */
function isGrown(git: GitStore, head: string | undefined, before: string | undefined): boolean {
  for (let commit = head; commit !== before; ) {
    const parents = commit === undefined ? undefined : git.commits.get(commit)?.parents
    if (parents === undefined || parents.length > 1) return false
    commit = parents[0]
  }
  return true
}

function against(ledger: Ledger | undefined, tag: Standing['tag'], { subject, before }: Place): string[] {
  if (ledger === undefined) return []
  const isRecorded = ledger.promotions.at(-1)?.record.subject === subject
  const expected = (before === undefined ? 0 : 1) + (isRecorded ? 1 : 0)
  const isIntended = ledger.openIntents.some((intent) => intent.subject === subject)
  return [
    ...(ledger.promotions.length === expected ? [] : [`the ledger holds ${ledger.promotions.length} promotions`]),
    ...(isRecorded && tag !== 'after' ? ['the ledger tells of a promotion that the tag does not'] : []),
    ...(tag === 'after' && !isRecorded && !isIntended ? ['the tag moved and the ledger knows nothing of it'] : []),
  ]
}

/** The last word of the ledger on this line, where it is that of a run that gave up. */
async function untrueWithdrawal(tag: Standing['tag'], { ledger, to }: Place): Promise<string[]> {
  const last = (await ledger.read({ line: formatRepository(to), environment: 'production' })).entries.at(-1)
  if (last?.kind !== 'withdrawal') return []
  const { putBack, stayed } = JSON.parse(new TextDecoder().decode(last.bytes)) as Withdrawal
  return [
    ...(tag === 'after' && !stayed.includes(to.tag) ? ['the ledger says that the set was given up, and not that the tag stayed'] : []),
    ...(tag !== 'before' && putBack.includes(to.tag) ? ['the ledger says that the tag went back, and it did not'] : []),
  ]
}

async function described(registry: TrialRegistry, repository: string, digest: string): Promise<Described> {
  const bytes = await registry.manifest(repository, digest)
  if (bytes === undefined) throw new Error(`${repository}@${digest} is listed and not there`)
  return JSON.parse(bytes.toString()) as Described
}
