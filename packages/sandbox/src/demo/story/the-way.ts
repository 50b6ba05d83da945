import { readLedgerBranch } from '../../shop/ledger-view.ts'
import { build, releaseOf, tellJobs, tellTag } from './cast.ts'
import type { Cast } from './cast.ts'

const advisories = 'Real advisories, as facts: the GitHub Advisory Database, and the security trackers of Debian and Alpine.'
const scanned = { decision: 'allow', reasonCode: 'scanned' } as const
const signed = { decision: 'allow', reasonCode: 'signed' } as const
const allowed = { decision: 'allow', reasonCode: 'allowed' } as const
const granted = { decision: 'allow', reasonCode: 'granted' } as const
const promoted = { decision: 'allow', reasonCode: 'promoted' } as const

/** 1.4.0 went the whole way some time ago: there must be something to roll back to. */
export async function before(cast: Cast): Promise<void> {
  const { shop } = cast
  const { commit, digest } = await build(cast, '1.4.0', 'dana', 'Sell raincoats')
  const reviews = { 'approve-security': { by: 'sasha', comment: 'No findings.' }, 'approve-release': { by: 'rob', comment: 'Inside the release window.' } }
  const result = await shop.promote(commit, { digest, startedBy: 'erin', reviews })
  tellJobs(cast, result, '1.4.0', { gate: allowed, 'approve-security': granted, 'approve-release': granted, promote: promoted }, { who: { 'approve-security': 'sasha', 'approve-release': 'rob' } })
  await tellTag(cast, '1.4.0', 'promoted')
}

/** 1.5.0 brings a critical vulnerability along: the gate says no, with every reason. */
export async function denied(cast: Cast): Promise<void> {
  const { commit, digest } = await build(cast, '1.5.0', 'dana', 'Sell umbrellas')
  const result = await cast.shop.promote(commit, { digest, startedBy: 'erin', reviews: {} })
  tellJobs(cast, result, '1.5.0', {
    scan: scanned,
    sign: signed,
    gate: { decision: 'deny', reasonCode: 'vulnerability-over-threshold' },
    'approve-security': 'skipped',
    promote: 'skipped',
  }, { titles: { gate: 'gate 1.5.0: a critical vulnerability' }, facts: { scan: advisories } })
  await tellTag(cast, '1.4.0', 'nothing moved')
}

/** Sam of security mends it himself, and approves his own work: GitHub would let him. */
export async function selfApproval(cast: Cast): Promise<void> {
  const { commit, digest } = await build(cast, '1.5.1', 'sam', 'Upgrade minimist and lodash')
  const reviews = { 'approve-security': { by: 'sam', comment: 'I mended it, so I know.' } }
  const result = await cast.shop.promote(commit, { digest, startedBy: 'erin', reviews })
  const expected = {
    scan: scanned,
    sign: signed,
    gate: allowed,
    'approve-security': { decision: 'deny', reasonCode: 'self-approval' },
    'approve-release': 'not-started',
    promote: 'skipped',
  } as const
  tellJobs(cast, result, '1.5.1', expected, { who: { 'approve-security': 'sam', 'approve-release': 'nobody' }, titles: { 'approve-security': 'sam approves the change that he wrote' } })
  await tellTag(cast, '1.4.0', 'nothing moved')
}

/** Two people of different roles, who took no part in the change, approve; then everything moves. */
export async function promotion(cast: Cast): Promise<void> {
  const { shop, intruder, tell } = cast
  const { commit, digest } = releaseOf(cast, '1.5.1')
  const reviews = {
    'approve-security': { by: 'sasha', comment: 'Both findings are gone.' },
    'approve-release': { by: 'rita', comment: 'Fix for a critical finding; goes out at once.' },
  }
  const result = await shop.promote(commit, { digest, startedBy: 'erin', reviews })
  tellJobs(cast, result, '1.5.1', { gate: allowed, 'approve-security': granted, 'approve-release': granted, promote: promoted }, { who: { 'approve-security': 'sasha', 'approve-release': 'rita' } })
  await tellTag(cast, '1.5.1', 'moved last')

  const [sent, arrived] = await Promise.all([intruder.source.referrers(digest), intruder.production.referrers(digest)])
  const lost = sent.filter((one) => !arrived.some((other) => other.digest === one.digest))
  const facts = [`${sent.length} bundles at the source, all of them at the target, and the promotion record besides`]
  tell.fact({ title: 'all evidence travelled', who: 'the registry', facts }, { expected: 'nothing lost, 1 added', found: `${lost.length === 0 ? 'nothing' : lost.length} lost, ${arrived.length - sent.length} added` })
  tellLedger(cast, ['promote', 'promote'])
}

/** Back to 1.4.0: judged and approved anew, as it is today. */
export async function rollback(cast: Cast): Promise<void> {
  const { digest } = releaseOf(cast, '1.4.0')
  const { commit } = releaseOf(cast, '1.5.1')
  const reviews = { 'approve-security': { by: 'sasha', comment: 'Scanned again today, clean.' }, 'approve-release': { by: 'rob', comment: 'Umbrellas wait.' } }
  const result = await cast.shop.promote(commit, { digest, startedBy: 'erin', reviews, rollback: true })
  const expected = { scan: scanned, sign: signed, gate: allowed, 'approve-security': granted, 'approve-release': granted, promote: promoted }
  tellJobs(cast, result, '1.4.0', expected, { who: { 'approve-security': 'sasha', 'approve-release': 'rob' } })
  await tellTag(cast, '1.4.0', 'rolled back')
  tellLedger(cast, ['promote', 'promote', 'promote', 'rollback'])
  const { served, breaches } = cast.sandbox.github
  const facts = [`${served.length} requests of the actions, each held to GitHub's OpenAPI description`]
  cast.tell.fact({ title: "GitHub's stand-in kept to the official description", who: 'the sandbox', facts }, { expected: '0 breaches', found: `${breaches.length} breaches` })
}

/** The kinds of the records on the ledger branch, in order, each naming the one before. */
function tellLedger({ sandbox, tell }: Cast, kinds: readonly string[]): void {
  const records = readLedgerBranch(sandbox.github).flatMap(({ record }) => record ?? [])
  const chained = records.every(({ previous }, index) => (previous === undefined) === (index === 0))
  const found = `${records.map(({ kind }) => kind).join(', ')}${chained ? '' : ', not chained'}`
  tell.fact({ title: `the ledger holds ${records.length} signed records, each naming the one before`, who: 'the ledger' }, { expected: kinds.join(', '), found })
}
