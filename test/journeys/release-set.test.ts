import { beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { parseReference } from '@portcullis/core/model/reference'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import { codesOf, critical, people } from '../attacks/promotion-world.ts'
import { digestsOf as digests, parts, releasedStage, SetStage } from './set-stage.ts'

let prepared: SetStage
let one: ReleaseSet
let two: ReleaseSet
beforeAll(async () => {
  ;({ prepared, one, two } = await releasedStage())
})

/** Refuses to move one tag, and lets all else happen. */
function stuckAt(stage: SetStage, part: string, error: Error = new Failure('tag-immutable', { blame: 'service', message: 'The tag may not move', remedy: 'Ask.' })) {
  const { registry } = stage
  return {
    bundles: registry.bundles.bind(registry), attach: registry.attach.bind(registry), resolve: registry.resolve.bind(registry),
    move: (reference: Parameters<typeof registry.move>[0], to: Parameters<typeof registry.move>[1]) => (reference.repository.endsWith(part) ? Promise.reject(error) : registry.move(reference, to)),
  }
}

describe('a release set', () => {
  it('is promoted as one: every tag after every copy, every record with the digest of the set', async () => {
    const stage = prepared.twin()
    const outcome = await stage.promoteSet(two)
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted', subject: { digest: two.digest }, set: { digest: two.digest, artifacts: [{ reasonCode: 'promoted' }, { reasonCode: 'promoted' }, { reasonCode: 'promoted' }] } })
    expect(stage.tags()).toEqual(digests(two))
    const { done } = stage.effects
    expect(done[0]).toBe('intent')
    expect(done.slice(-7)).toEqual(['tag stable', 'tag stable', 'tag stable', 'promotion', ...parts.map(() => 'attach promotion')])
    expect(done.slice(1, -7).every((effect) => ['manifest', 'referrer'].includes(effect))).toBe(true)
    for (const part of parts) expect((await stage.ledgerOf(part)).promotions.map(({ record }) => record.set)).toEqual([one.digest, two.digest])
  })

  it('that is asked for again writes nothing', async () => {
    const stage = prepared.twin()
    expect(await stage.promoteSet(one)).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
    expect(stage.effects.done).toEqual([])
  })

  it('that is only planned writes nothing', async () => {
    const stage = prepared.twin()
    expect(await stage.promoteSet(two, { dryRun: true })).toMatchObject({ decision: 'allow', reasonCode: 'planned', dryRun: true, set: { artifacts: [{ reasonCode: 'planned' }, {}, {}] } })
    expect(stage.effects.done).toEqual([])
  })

  it('goes back as one, and only to what was there', async () => {
    const stage = prepared.twin()
    await stage.promoteSet(two)
    expect(await stage.promoteSet(one, { kind: 'rollback' })).toMatchObject({ decision: 'allow', set: { artifacts: [{ record: { kind: 'rollback' } }, {}, {}] } })
    expect(stage.tags()).toEqual(digests(one))
    const fresh = prepared.twin()
    const outcome = await fresh.promoteSet(two, { kind: 'rollback' })
    expect([outcome.decision, codesOf(outcome)]).toEqual(['deny', ['rollback-target-unknown']])
    expect(fresh.tags()).toEqual(digests(one))
  })

  it('is denied for one of its artifacts: no tag moves, nothing is said to be promoted, and all reasons are told', async () => {
    const stage = prepared.twin()
    await stage.make('web', '3', [critical])
    const outcome = await stage.promoteSet(stage.set('api 2', 'web 3', 'worker 2'))
    expect(outcome.decision).toBe('deny')
    expect(outcome.set?.artifacts.map(({ decision, reasonCode }) => [decision, reasonCode])).toEqual(expect.arrayContaining([['deny', 'vulnerability-over-threshold']]))
    expect(codesOf(outcome)).toEqual(expect.arrayContaining(['decision-mismatch', 'decision-missing', 'vulnerability-over-threshold']))
    expect(JSON.stringify(outcome)).not.toContain('promoted"')
    expect([stage.tags(), stage.effects.done]).toEqual([digests(one), []])
  })

  it('holds back whom nothing speaks against', async () => {
    const stage = prepared.twin()
    const { repository, digest } = stage.artifact('web 2')
    stage.registry.repository({ registry: 'registry.example', repository }).referrers.delete(digest)
    const outcome = await stage.promoteSet(two)
    expect(outcome.set?.artifacts.map(({ decision, reasonCode }) => [decision, reasonCode])).toEqual([['deny', 'release-set-held'], ['deny', expect.any(String)], ['deny', 'release-set-held']])
    expect(outcome.reasons.every(({ message }) => message.startsWith('registry.example/acme/web@'))).toBe(true)
    expect(stage.effects.done).toEqual([])
  })
})

describe('what is for a set is for exactly this set', () => {
  const changed: readonly [string, (stage: SetStage) => ReleaseSet][] = [
    ['one artifact swapped', (stage) => stage.set('api 2', 'web 1', 'worker 2')],
    ['one removed', (stage) => stage.set('api 2', 'web 2')],
    ['one added', (stage) => stage.setWith([...two.entries, { artifact: stage.artifact('api 1'), tag: 'old' }])],
  ]
  it.each(changed)('%s: neither decisions nor approvals count', async (_, change) => {
    const stage = prepared.twin()
    const outcome = await stage.promoteSet(change(stage))
    expect([outcome.decision, codesOf(outcome)]).toEqual(['deny', expect.arrayContaining(['approval-for-other-subject', 'decision-mismatch', 'quorum-not-met'])])
    expect([stage.tags(), stage.effects.done]).toEqual([digests(one), []])
  })

  it.each(changed)('%s, and gated anew: the old approval does not count', async (_, change) => {
    const stage = prepared.twin()
    const set = change(stage)
    expect(await stage.gateSet(set)).toMatchObject({ decision: 'allow', reasonCode: 'allowed' })
    expect(await stage.countSet(set)).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending' })
    expect(await stage.promoteSet(set)).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending' })
    expect(stage.tags()).toEqual(digests(one))
  })

  it('and not for one artifact of it alone, nor the other way round', async () => {
    const stage = prepared.twin()
    const alone = await stage.promote(stage.artifact('api 2'), { target: { ...parseReference('registry.example/production/api'), tag: 'stable' } })
    expect([alone.decision, codesOf(alone)]).toEqual(['deny', ['approval-for-other-decision', 'approval-for-other-subject', 'decision-mismatch', 'quorum-not-met', 'role-not-met']])
    const single = new SetStage()
    await single.make('api', '1')
    await single.gate(single.artifact('api 1'))
    await single.grant(single.artifact('api 1'), 'security', people.sam)
    await single.grant(single.artifact('api 1'), 'release', people.rita)
    expect(codesOf(await single.promoteSet(single.set('api 1')))).toEqual(expect.arrayContaining(['approval-for-other-subject', 'decision-mismatch']))
  })

  it('whatever the order of its file', async () => {
    const stage = prepared.twin()
    expect(await stage.promoteSet(stage.set('worker 2', 'api 2', 'web 2'))).toMatchObject({ reasonCode: 'promoted', subject: { digest: two.digest } })
  })
})

describe('the approval of a set', () => {
  it('is one statement about all, signed once and beside each', async () => {
    const stage = new SetStage()
    for (const part of parts) await stage.make(part, '1')
    const set = stage.set('api 1', 'web 1', 'worker 1')
    await stage.gateSet(set)
    const before = parts.map((part) => stage.registry.beside(stage.artifact(`${part} 1`)).size)
    const { signed } = await stage.grantSet(set, 'security', people.sam)
    expect(signed).toHaveLength(1)
    for (const [index, part] of parts.entries()) {
      const beside = stage.registry.beside(stage.artifact(`${part} 1`))
      expect([beside.size, beside.has(signed[0]?.digest ?? set.digest)]).toEqual([(before[index] ?? 0) + 1, true])
    }
  })

  it('by the author of one of its artifacts is none', async () => {
    const stage = new SetStage()
    for (const part of parts) await stage.make(part, '1')
    const set = stage.set('api 1', 'web 1')
    await stage.gateSet(set)
    expect(await stage.grantSet(set, 'security', people.dana)).toMatchObject({ decision: 'deny', reasonCode: 'self-approval' })
  })

  it('in a later attempt must name the digest of the set', async () => {
    const stage = prepared.twin()
    stage.startRun(7002, { attempt: 2 })
    expect(await stage.grantSet(two, 'security', people.sasha, { runId: 7002, attempt: 2, comment: 'fine' })).toMatchObject({ reasonCode: 'approval-unconfirmed' })
    stage.startRun(7003, { attempt: 2 })
    const comment = `fine, ${two.digest.slice(0, 19)}`
    expect(await stage.grantSet(two, 'security', people.sasha, { runId: 7003, attempt: 2, comment })).toMatchObject({ decision: 'allow', reasonCode: 'granted' })
  })

  it('is not given before the gate has allowed all of it', async () => {
    const stage = prepared.twin()
    await stage.make('web', '3', [critical])
    const set = stage.set('api 2', 'web 3')
    expect(await stage.gateSet(set)).toMatchObject({ decision: 'deny', signed: [], set: { artifacts: [{ reasonCode: 'release-set-held' }, { reasonCode: 'vulnerability-over-threshold' }] } })
    expect(await stage.grantSet(set, 'security', people.sam)).toMatchObject({ decision: 'deny', signed: [] })
  })
})

describe('a tag that cannot be moved', () => {
  it('takes the others back, and the ledger says so', async () => {
    const stage = prepared.twin()
    await expect(stage.promoteSet(two, {}, { target: stuckAt(stage, 'worker') })).rejects.toMatchObject({ code: 'tag-immutable', message: expect.stringMatching(/Back where they were: registry\.example\/production\/web:stable, registry\.example\/production\/api:stable/) })
    expect(stage.tags()).toEqual(digests(one))
    const last = stage.ledger.entries({ line: 'registry.example/production/api', environment: 'production' }).at(-1)
    expect(last?.kind).toBe('withdrawal')
    expect(JSON.parse(Buffer.from(last?.bytes ?? []).toString())).toEqual({ runId: 7001, set: two.digest, because: 'tag-immutable', putBack: ['stable'], stayed: [] })
    // Nobody has to wait for the lease, and the next attempt begins anew.
    stage.startRun(7002)
    expect(await stage.promoteSet(two, { actor: { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 } })).toMatchObject({ reasonCode: 'promoted' })
    expect(stage.tags()).toEqual(digests(two))
  })

  it('is told with whom it was lost to, and the tag of the other is not touched', async () => {
    const stage = prepared.twin()
    const web = { ...parseReference('registry.example/production/web'), tag: 'stable' }
    const { registry } = stage
    let looks = 0
    const target = {
      ...stuckAt(stage, 'nobody'),
      resolve: async (reference: Parameters<typeof registry.resolve>[0]) => {
        if (reference.repository.endsWith('web') && reference.tag === 'stable' && (looks += 1) === 3) registry.repository(web).tags.set('stable', stage.artifact('api 1').digest)
        return registry.resolve(reference)
      },
    }
    await expect(stage.promoteSet(two, {}, { target })).rejects.toMatchObject({ code: 'tag-conflict', message: expect.stringMatching(/production\/web:stable moved .* moved by nobody whom the ledger knows: outside Portcullis\..*Back where they were: registry\.example\/production\/api:stable/) })
    expect(stage.tags()).toEqual([digests(one)[0], stage.artifact('api 1').digest, digests(one)[2]])
  })

  it('that did not exist before stays, and is named', async () => {
    const stage = prepared.twin()
    const set = stage.setWith(two.entries.map((entry) => ({ ...entry, tag: 'fresh' })))
    await expect(stage.promoteSet(set, {}, { target: stuckAt(stage, 'worker') })).rejects.toMatchObject({ message: expect.stringMatching(/Not put back: registry\.example\/production\/api:fresh, still sha256:.*it did not exist before/) })
  })
})

describe('a set that is killed', () => {
  it('between two tags is finished by running it again', async () => {
    const undisturbed = prepared.twin()
    await undisturbed.promoteSet(two)
    const effects = undisturbed.effects.done.length
    const tagAt = undisturbed.effects.done.indexOf('tag stable') + 1
    for (let kill = 1; kill <= effects; kill += kill >= tagAt - 1 ? 1 : 5) {
      const stage = prepared.twin()
      stage.effects.killAfter(kill)
      await expect(stage.promoteSet(two)).rejects.toThrow()
      if (kill < tagAt) expect(stage.tags()).toEqual(digests(one))
      stage.effects.begin()
      expect(await stage.promoteSet(two)).toMatchObject({ decision: 'allow' })
      expect(stage.tags()).toEqual(digests(two))
      for (const part of parts) expect((await stage.ledgerOf(part)).promotions.map(({ record }) => record.subject).length).toBe(2)
      stage.effects.begin()
      expect(await stage.promoteSet(two)).toMatchObject({ reasonCode: 'already-promoted' })
      expect(stage.effects.done).toEqual([])
    }
  })
})

describe('shards', () => {
  it('judge and copy their slices, move no tag and write no ledger; then the whole moves the tags without copying', async () => {
    const stage = prepared.twin()
    const before = [...stage.ledger.lines]
    const slices = []
    const planned = await stage.promoteSet(two, { shard: { index: 2, of: 2 }, dryRun: true })
    expect(planned.set?.artifacts.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^Would move \d+ parts to .* and no tag\.$/)])
    for (const index of [1, 2]) slices.push(await stage.promoteSet(two, { shard: { index, of: 2 } }))
    expect(slices.map(({ reasonCode, set }) => [reasonCode, set?.artifacts.length, set?.shard])).toEqual([['copied', 2, { index: 1, of: 2 }], ['copied', 1, { index: 2, of: 2 }]])
    expect([stage.tags(), [...stage.ledger.lines]]).toEqual([digests(one), before])
    stage.effects.begin()
    expect(await stage.promoteSet(two)).toMatchObject({ reasonCode: 'promoted' })
    expect(stage.effects.done.slice(0, 4)).toEqual(['intent', 'tag stable', 'tag stable', 'tag stable'])
    expect(await stage.promoteSet(two, { shard: { index: 1, of: 2 } })).toMatchObject({ reasonCode: 'already-copied' })
  })

  it('of what is not allowed copy nothing; one without artifacts has nothing to do', async () => {
    const stage = prepared.twin()
    const set = stage.set('api 2', 'web 1')
    expect(await stage.promoteSet(set, { shard: { index: 1, of: 2 } })).toMatchObject({ decision: 'deny' })
    expect(stage.effects.done).toEqual([])
    for (const dryRun of [false, true]) {
      const sentence = 'Shard 4/4: no artifact is in this shard; nothing was judged or copied.'
      expect(await stage.promoteSet(two, { shard: { index: 4, of: 4 }, dryRun })).toMatchObject({ decision: 'allow', reasonCode: 'already-copied', sentence, set: { artifacts: [] } })
    }
  })
})
