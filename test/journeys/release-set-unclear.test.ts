import { beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import { approveSet } from '@portcullis/core/use-cases/approve'
import { gateSet } from '@portcullis/core/use-cases/gate'
import { encodeIntent } from '@portcullis/core/use-cases/ledger/read-ledger'
import { codesOf, critical, people } from '../attacks/promotion-world.ts'
import { digestsOf as digests, releasedStage } from './set-stage.ts'
import type { SetStage } from './set-stage.ts'

let prepared: SetStage
let one: ReleaseSet
let two: ReleaseSet
beforeAll(async () => {
  ;({ prepared, one, two } = await releasedStage())
})

describe('what cannot be found out about one artifact of a set', () => {
  const away = new Failure('registry-unavailable', { blame: 'service', message: 'The registry does not answer', remedy: 'Try again later.' })
  /** Evidence of `part` cannot be had. */
  const deaf = (stage: SetStage, part: string) => ({ bundles: (subject: Parameters<typeof stage.registry.bundles>[0]) => (subject.repository.endsWith(part) ? Promise.reject(away) : stage.registry.bundles(subject)) })

  it('does not keep the reasons of the others from being told: gate, approval and promotion', async () => {
    const stage = prepared.twin()
    await stage.make('worker', '3', [critical])
    const set = stage.set('api 2', 'web 2', 'worker 3')
    const source = deaf(stage, 'api')
    const terms = { set, policy: stage.policy, environment: 'production', dryRun: false }
    const shared = { ...stage.world({}), bundles: source, verifier: stage.verifier }
    const gated = await gateSet({ ...terms, verifier: 'https://example.test' }, shared)
    const counted = await approveSet({ ...terms, runId: 7001 }, shared)
    const promoted = await stage.promoteSet(set, {}, { source })
    for (const outcome of [gated, counted, promoted]) {
      expect([outcome.decision, outcome.reasonCode]).toEqual(['error', 'registry-unavailable'])
      expect(outcome.set?.artifacts.map(({ decision }) => decision)).toEqual(['error', expect.stringMatching(/error|deny/), 'deny'])
      expect(outcome.sentence).toContain('1 artifact of 3 could not be judged')
    }
    expect(codesOf(gated)).toEqual(['registry-unavailable', 'vulnerability-over-threshold'])
    expect(codesOf(promoted)).toEqual(expect.arrayContaining(['registry-unavailable', 'decision-missing', 'vulnerability-over-threshold']))
    expect([gated.signed, counted.signed, stage.effects.done, stage.tags()]).toEqual([[], [], [], digests(one)])
  })

  it('ends an artifact alone as ever', async () => {
    const stage = prepared.twin()
    await expect(stage.promote(stage.artifact('api 2'), {}, { source: deaf(stage, 'api') })).rejects.toBe(away)
  })

  it('and one that cannot be copied leaves the others held', async () => {
    const stage = prepared.twin()
    const { carrier } = stage.world({})
    const foreign = new Failure('foreign-layer', { blame: 'artifact', message: 'A layer is elsewhere', remedy: 'Push it.' })
    const outcome = await stage.promoteSet(two, {}, { carrier: { carry: carrier.carry.bind(carrier), missingAtTarget: carrier.missingAtTarget.bind(carrier), plan: (from, to, rules) => (from.repository.endsWith('web') ? Promise.reject(foreign) : carrier.plan(from, to, rules)) } })
    expect(outcome.set?.artifacts.map(({ decision, reasonCode }) => [decision, reasonCode])).toEqual([['error', 'release-set-held'], ['error', 'foreign-layer'], ['error', 'release-set-held']])
    expect(stage.effects.done).toEqual([])
  })
})

describe('a place that the policy does not name', () => {
  const elsewhere = (stage: SetStage, asked: string[]) => {
    const { registry } = stage
    const noted = <Reference extends { readonly registry: string; readonly repository: string }>(reference: Reference): Reference => {
      asked.push(`${reference.registry}/${reference.repository}`)
      return reference
    }
    return {
      source: { bundles: (subject: Parameters<typeof registry.bundles>[0]) => registry.bundles(noted(subject)) },
      target: { bundles: (subject: Parameters<typeof registry.bundles>[0]) => registry.bundles(noted(subject)), attach: registry.attach.bind(registry), resolve: (at: Parameters<typeof registry.resolve>[0]) => registry.resolve(noted(at)), move: registry.move.bind(registry) },
    }
  }

  it('is not asked for anything, whoever wrote it into the file of a set', async () => {
    const stage = prepared.twin()
    const asked: string[] = []
    const strange = pin(parseReference('thief.example/acme/shop'), stage.artifact('api 2').digest)
    const aimed = stage.setWith(two.entries.map((entry, index) => (index === 0 ? { ...entry, to: 'thief.example/production/api' } : entry)))
    const outcome = await stage.promoteSet(aimed, {}, elsewhere(stage, asked))
    expect([outcome.decision, codesOf(outcome)]).toEqual(['deny', ['artifact-not-covered']])
    const { source } = elsewhere(stage, asked)
    const set = stage.setWith([{ artifact: strange }, ...two.entries.slice(1)])
    const terms = { set, policy: stage.policy, environment: 'production', dryRun: false }
    const shared = { ...stage.world({}), bundles: source, verifier: stage.verifier }
    expect(codesOf(await gateSet({ ...terms, verifier: 'https://example.test' }, shared))).toEqual(['artifact-not-covered'])
    expect(codesOf(await approveSet({ ...terms, runId: 7001 }, shared))).toContain('artifact-not-covered')
    expect(asked.filter((place) => place.startsWith('thief.example'))).toEqual([])
    expect(asked).toContain('registry.example/production/web')
  })
})

describe('a set that loses one of its lines while its tags move', () => {
  const other = { line: 'registry.example/production/web', environment: 'production' }
  const intent = (stage: SetStage) => encodeIntent({ subject: stage.artifact('api 1').digest, runId: 7009, leaseUntil: new Date('2030-01-01T00:00:00Z') })
  type Target = ReturnType<SetStage['world']>['target']
  const around = ({ registry }: SetStage, changes: Partial<Target>): Target => ({ bundles: registry.bundles.bind(registry), attach: registry.attach.bind(registry), resolve: registry.resolve.bind(registry), move: registry.move.bind(registry), ...changes })
  const append = async (stage: SetStage, line: { line: string; environment: string }) => {
    const { head } = await stage.ledger.read(line)
    await stage.ledger.append([{ line, head, kind: 'intent', bytes: intent(stage) }])
  }

  it('names the run that the ledger tells, takes its own tags back, and writes to its own lines alone', async () => {
    const stage = prepared.twin()
    const { registry } = stage
    let looks = 0
    const target = around(stage, {
      resolve: async (reference) => {
        if (reference.repository.endsWith('web') && reference.tag === 'stable' && (looks += 1) === 3) {
          registry.repository(reference).tags.set('stable', stage.artifact('api 1').digest)
          await append(stage, other)
        }
        return registry.resolve(reference)
      },
    })
    await expect(stage.promoteSet(two, {}, { target })).rejects.toMatchObject({ code: 'tag-conflict', message: expect.stringMatching(/moved by run 7009\. Back where they were: registry\.example\/production\/api:stable\.$/) })
    expect(stage.tags()).toEqual([digests(one)[0], stage.artifact('api 1').digest, digests(one)[2]])
    const last = (part: string) => stage.ledger.entries({ line: `registry.example/production/${part}`, environment: 'production' }).at(-1)?.kind
    expect(['api', 'web', 'worker'].map(last)).toEqual(['withdrawal', 'intent', 'withdrawal'])
  })

  it('leaves a tag whose line another run has taken over, though it points at the same artifact', async () => {
    const stage = prepared.twin()
    const { registry } = stage
    const target = around(stage, {
      move: async (reference, to) => {
        if (!reference.repository.endsWith('worker')) return registry.move(reference, to)
        await append(stage, other)
        throw new Failure('tag-immutable', { blame: 'service', message: 'The tag may not move', remedy: 'Ask.' })
      },
    })
    await expect(stage.promoteSet(two, {}, { target })).rejects.toMatchObject({ message: expect.stringMatching(/Back where they were: registry\.example\/production\/api:stable\. Not put back: registry\.example\/production\/web:stable, still sha256:[0-9a-f]{64} \(another run has taken its line over\)\.$/) })
    expect(stage.tags()).toEqual([digests(one)[0], digests(two)[1], digests(one)[2]])
  })

  it('says that it is not sure where a registry does not answer any more', async () => {
    const stage = prepared.twin()
    const { registry } = stage
    let isAway = false
    const gone = () => new Failure('registry-unavailable', { blame: 'service', message: 'The registry is away.', remedy: 'Wait.' })
    const target = around(stage, {
      resolve: async (reference) => (isAway ? Promise.reject(gone()) : registry.resolve(reference)),
      move: async (reference, to) => {
        if (!reference.repository.endsWith('web')) return registry.move(reference, to)
        isAway = true
        throw gone()
      },
    })
    await expect(stage.promoteSet(two, {}, { target })).rejects.toMatchObject({ code: 'registry-unavailable', message: expect.stringMatching(/Not put back: registry\.example\/production\/web:stable, perhaps at sha256:[0-9a-f]{64} \(The registry is away\)/) })
  })
})

describe('a set that finds out at the last moment', () => {
  it('that a tag has moved gives its lines free at once: nothing has moved, and nobody waits for the lease', async () => {
    const stage = prepared.twin()
    const { registry } = stage
    let looks = 0
    const resolve: typeof registry.resolve = async (reference) => {
      if (reference.repository.endsWith('web') && reference.tag === 'stable' && (looks += 1) === 2) registry.repository(reference).tags.set('stable', stage.artifact('api 1').digest)
      return registry.resolve(reference)
    }
    const target = { bundles: registry.bundles.bind(registry), attach: registry.attach.bind(registry), move: registry.move.bind(registry), resolve }
    await expect(stage.promoteSet(two, {}, { target })).rejects.toMatchObject({ code: 'tag-conflict', message: expect.stringMatching(/No tag of the set has moved\.$/) })
    expect(stage.tags()).toEqual([digests(one)[0], stage.artifact('api 1').digest, digests(one)[2]])
    registry.repository(parseReference('registry.example/production/web')).tags.set('stable', digests(one)[1] ?? two.digest)
    stage.startRun(7002)
    expect(await stage.promoteSet(two, { actor: { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 } })).toMatchObject({ reasonCode: 'promoted' })
  })

  it('that it cannot be copied gives its lines free as well', async () => {
    const stage = prepared.twin()
    const { carrier } = stage.world({})
    const full = new Failure('registry-denied', { blame: 'service', message: 'The quota is used up', remedy: 'Make room.' })
    const stuck = { plan: carrier.plan.bind(carrier), missingAtTarget: carrier.missingAtTarget.bind(carrier), carry: () => Promise.reject(full) }
    await expect(stage.promoteSet(two, {}, { carrier: stuck })).rejects.toMatchObject({ code: 'registry-denied', message: 'The quota is used up. No tag of the set has moved.', remedy: 'Make room.' })
    expect(stage.tags()).toEqual(digests(one))
    stage.startRun(7002)
    expect(await stage.promoteSet(two, { actor: { login: 'ina', run: 'https://github.com/acme/shop/actions/runs/7002/attempts/1', runId: 7002 } })).toMatchObject({ reasonCode: 'promoted' })
  })

  it('that it was vetoed says what to do about that', async () => {
    const stage = prepared.twin()
    const { carrier } = stage.world({})
    const rejecting = {
      plan: carrier.plan.bind(carrier),
      missingAtTarget: carrier.missingAtTarget.bind(carrier),
      carry: async (...what: Parameters<typeof carrier.carry>) => {
        stage.forge.review(7001, people.sasha, 'rejected', 'production', 'Stop')
        return carrier.carry(...what)
      },
    }
    await expect(stage.promoteSet(two, {}, { carrier: rejecting })).rejects.toMatchObject({ code: 'approval-vetoed', remedy: expect.stringMatching(/^(?!Run again: what is missing).*The tag has not moved\.$/) })
    expect(stage.tags()).toEqual(digests(one))
  })
})
