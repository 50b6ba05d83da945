import { buildShopImage } from '../../images/shop-image.ts'
import { pushImage } from '../../images/push-image.ts'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { build, releaseOf, runByHand, tellJobs, tellTag } from './cast.ts'
import type { Cast } from './cast.ts'

/** Mallory has the passwords of both registries and wants in production what nobody let in: 1.5.0, or else 1.5.2. */
export async function intruder(cast: Cast): Promise<void> {
  await swapsTheTag(cast)
  await replaysApprovals(cast)
  await forgesADecision(cast)
  await stripsTheScan(cast)
  await tellTag(cast, '1.5.1', 'after all of it')
}

async function swapsTheTag(cast: Cast): Promise<void> {
  const { sandbox, tell } = cast
  const { production, accounts } = sandbox
  const target = { registryUrl: production.url, repository: 'acme/shop', tag: 'production', credentials: accounts.promoter }
  await pushImage(buildShopImage({ release: '1.5.0' }), target)
  await tellTag(cast, '1.5.0', 'mallory pushed with a stolen password')
  const rushed = await runByHand(cast, 'promote', { 'rollback-to': releaseOf(cast, '1.4.0').digest }, 'erin')
  tell.action({ title: 'the swapped tag: nothing else is promoted over it', who: 'erin', action: 'promote' }, rushed, { decision: 'deny', reasonCode: 'tag-drift' })
  const restored = await runByHand(cast, 'promote', { 'subject-digest': releaseOf(cast, '1.5.1').digest }, 'erin')
  tell.action({ title: "promote the ledger's own digest: the tag is put back", who: 'erin', action: 'promote' }, restored, { decision: 'allow', reasonCode: 'promoted' })
  await tellTag(cast, '1.5.1', 'restored')
}

async function replaysApprovals(cast: Cast): Promise<void> {
  const { intruder: mallory, shop, tell } = cast
  const { commit, digest: wanted } = await build(cast, '1.5.2', 'dana', 'Sell sun hats')
  const unattended = await shop.promote(commit, { digest: wanted, startedBy: 'erin', reviews: {} })
  tellJobs(cast, unattended, '1.5.2', { gate: { decision: 'allow', reasonCode: 'allowed' }, 'approve-security': 'not-started', promote: 'skipped' }, { who: { 'approve-security': 'nobody' } })
  const replayed = await mallory.replay('approval', releaseOf(cast, '1.5.1').digest, wanted)
  const ending = await runByHand(cast, 'promote', { 'subject-digest': wanted }, 'erin')
  const facts = [`1.5.2 is as good as 1.5.1, but nobody has approved it; ${replayed.length} genuine approvals of 1.5.1 hang on it now`]
  tell.action({ title: 'approvals of 1.5.1 replayed for 1.5.2', who: 'mallory', action: 'promote', facts }, ending, {
    decision: 'pending',
    reasonCode: 'approval-pending',
    naming: ['subject-mismatch'],
  })
}

async function forgesADecision(cast: Cast): Promise<void> {
  const { intruder: mallory, tell } = cast
  const { digest: wanted } = releaseOf(cast, '1.5.0')
  const forged = await mallory.copyStatement('decision', releaseOf(cast, '1.5.1').digest, wanted)

  await mallory.source.attach(wanted, await mallory.signAs(forged, { ref: 'refs/heads/mallory' }), predicateTypes.decision)
  const byBranch = await runByHand(cast, 'promote', { 'subject-digest': wanted }, 'erin')
  const facts = ['genuinely signed, by promote.yml on a branch of mallory’s']
  tell.action({ title: 'a decision forged on a branch', who: 'mallory', action: 'promote', facts }, byBranch, {
    decision: 'deny',
    reasonCode: 'vulnerability-over-threshold',
    naming: ['identity-mismatch'],
  })

  await mallory.source.attach(wanted, await mallory.signInOwnSigstore(forged), predicateTypes.decision)
  const byOwn = await runByHand(cast, 'promote', { 'subject-digest': wanted }, 'erin')
  const claims = ['signed by the right workflow on main, as a Sigstore of mallory’s own claims']
  tell.action({ title: 'a decision forged with an authority of her own', who: 'mallory', action: 'promote', facts: claims }, byOwn, {
    decision: 'deny',
    reasonCode: 'vulnerability-over-threshold',
    naming: ['bundle-untrusted'],
  })
}

async function stripsTheScan(cast: Cast): Promise<void> {
  const { intruder: mallory, tell } = cast
  const { digest: wanted } = releaseOf(cast, '1.5.0')
  const removed = await mallory.strip(wanted, 'vulnerabilities')
  const ending = await runByHand(cast, 'policy-gate', { 'subject-digest': wanted }, 'erin')
  const facts = [`${removed} scan that named the critical finding is gone from the registry`]
  tell.action({ title: 'the scan stripped off, so that nothing bad is known', who: 'mallory', action: 'policy-gate', facts }, ending, {
    decision: 'deny',
    reasonCode: 'scan-missing',
  })
}
