import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Approval } from '../model/approval.ts'
import { digestOf } from '../model/digest.ts'
import type { ApprovalPolicy } from '../model/policy.ts'
import { countApprovals } from './quorum.ts'
import type { QuorumQuestion } from './quorum-question.ts'

const now = new Date('2026-06-01T12:00:00Z')
const hour = 3_600_000
const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds)
const [subject, otherSubject, decision, otherDecision, policyDigest] = ['image', 'other image', 'decision', 'other decision', 'policy'].map((text) => digestOf(text)) as [
  ReturnType<typeof digestOf>, ReturnType<typeof digestOf>, ReturnType<typeof digestOf>, ReturnType<typeof digestOf>, ReturnType<typeof digestOf>,
]

const policy: ApprovalPolicy = {
  quorum: 2,
  by: 'approver',
  roles: [
    { name: 'security', environment: 'approve-security', min: 1 },
    { name: 'release', environment: 'approve-release', min: 1 },
  ],
  exclude: ['author', 'committer', 'initiator'],
  expires: 24 * hour,
  rationale: 'required',
}

const people = { ann: 1, bob: 2, cyd: 3, dee: 4 } as const

function granted(by: keyof typeof people, role: string, changes: Partial<Approval> = {}): Approval {
  return {
    subject,
    environment: 'production',
    role,
    roleEnvironment: `approve-${role}`,
    approver: { id: people[by], login: by, type: 'User' },
    rationale: 'The change is small and its tests are good',
    decision,
    policy: policyDigest,
    run: { repository: 'acme/shop', repositoryId: 1234, id: 9, attempt: 1 },
    excluded: [],
    approvedAt: ago(hour),
    expiresAt: ago(-23 * hour),
    bundle: digestOf(JSON.stringify([by, role, changes])),
    ...changes,
  }
}

function count(approvals: readonly Approval[], changes: Partial<QuorumQuestion> = {}) {
  return countApprovals({ policy, subject, environment: 'production', decisions: [decision], policyDigest, approvals, excluded: [], vetoes: [], now, ...changes })
}

const codes = (quorum: ReturnType<typeof count>): string[] => quorum.reasons.map(({ code }) => code)
const ann = granted('ann', 'security')
const bob = granted('bob', 'release')

describe('a quorum is met', () => {
  it('by two people of the two roles', () => {
    const quorum = count([ann, bob])
    expect(quorum).toMatchObject({ met: true, vetoed: false, needed: 2, reasons: [] })
    expect(quorum.counted).toEqual([ann, bob])
    expect(quorum.roles).toEqual([
      { role: 'security', environment: 'approve-security', needed: 1, given: 1 },
      { role: 'release', environment: 'approve-release', needed: 1, given: 1 },
    ])
  })

  it('for any of the decisions that hold', () => {
    expect(count([ann, { ...bob, decision: otherDecision }], { decisions: [otherDecision, decision] }).met).toBe(true)
  })

  it('when whoever has two roles leaves one to whoever has only that', () => {
    expect(count([ann, granted('ann', 'release'), bob]).met).toBe(true)
    const bobIsSecurity = count([ann, granted('ann', 'release'), granted('bob', 'security')])
    expect(bobIsSecurity.met).toBe(true)
    expect(bobIsSecurity.counted.map(({ approver, role }) => [approver.login, role])).toEqual([['ann', 'release'], ['bob', 'security']])
    expect(codes(bobIsSecurity)).toEqual(['approval-duplicate'])
  })

  it('by somebody beyond the roles, where the quorum is larger than they', () => {
    const larger = { ...policy, quorum: 3 }
    expect(count([ann, bob], { policy: larger })).toMatchObject({ met: false, needed: 3 })
    const three = count([ann, bob, granted('cyd', 'release')], { policy: larger })
    expect(three.met).toBe(true)
    expect(three.roles[1]?.given).toBe(2)
  })

  it('in spite of other approvals that do not count', () => {
    expect(count([ann, bob, granted('cyd', 'release', { subject: otherSubject }), granted('dee', 'security', { rationale: '' })]).met).toBe(true)
  })

  it('without a rationale where none is required', () => {
    expect(count([{ ...ann, rationale: '' }, bob], { policy: { ...policy, rationale: 'optional' } }).met).toBe(true)
  })

  it('by an author where the policy does not exclude authors', () => {
    const excluded = [{ id: people.ann, as: 'author' as const }]
    expect(count([ann, bob], { excluded, policy: { ...policy, exclude: ['initiator'] } }).met).toBe(true)
    expect(count([ann, bob], { excluded, policy: { ...policy, exclude: ['author'] } }).met).toBe(false)
  })

  it('until the very last moment, and by a clock that runs a little ahead', () => {
    expect(count([{ ...ann, expiresAt: new Date(now.getTime() + 1) }, bob]).met).toBe(true)
    expect(count([{ ...ann, approvedAt: ago(-5 * 60_000) }, bob]).met).toBe(true)
  })
})

describe('an approval never counts', () => {
  it.each<[string, Partial<Approval>, string]>([
    ['for another artifact', { subject: otherSubject }, 'approval-for-other-subject'],
    ['for another environment', { environment: 'staging' }, 'approval-for-other-environment'],
    ['for another decision', { decision: otherDecision }, 'approval-for-other-decision'],
    ['under another policy', { policy: digestOf('a laxer policy') }, 'approval-for-other-decision'],
    ['signed in another environment', { roleEnvironment: 'approve-anything' }, 'approval-environment-mismatch'],
    ['signed in the environment of the other role', { roleEnvironment: 'approve-release' }, 'approval-environment-mismatch'],
    ['in a role that the policy does not know', { role: 'intern', roleEnvironment: 'approve-intern' }, 'approval-environment-mismatch'],
    ['by a bot', { approver: { id: 1, login: 'ann', type: 'Bot' } }, 'approval-by-bot'],
    ['by an organisation', { approver: { id: 1, login: 'ann', type: 'Organization' } }, 'approval-by-bot'],
    ['by somebody without an id', { approver: { id: 0, login: 'ann', type: 'User' } }, 'approval-by-bot'],
    ['by somebody whose id is no number', { approver: { id: NaN, login: 'ann', type: 'User' } }, 'approval-by-bot'],
    ['by whom it says itself that they took part', { excluded: [{ id: 1, as: 'committer' }] }, 'self-approval'],
    ['at the moment of its expiry', { expiresAt: now }, 'approval-expired'],
    ['after the age of the policy, whatever it claims', { approvedAt: ago(24 * hour), expiresAt: ago(-99 * hour) }, 'approval-expired'],
    ['dated far ahead', { approvedAt: ago(-6 * 60_000) }, 'approval-expired'],
    ['at no time', { approvedAt: new Date(NaN) }, 'approval-expired'],
    ['without end', { expiresAt: new Date(NaN) }, 'approval-expired'],
    ['without a reason', { rationale: '' }, 'rationale-missing'],
    ['with a reason of blanks and dots', { rationale: ' \u200b…\n--' }, 'rationale-missing'],
  ])('%s', (_, changes, code) => {
    const quorum = count([{ ...ann, ...changes }, bob])
    expect(quorum).toMatchObject({ met: false, vetoed: false, counted: [bob] })
    expect(codes(quorum)).toEqual(['role-not-met', 'quorum-not-met', code])
    expect(quorum.reasons[2]).toMatchObject({ rule: 'approvals', owner: 'ann', evidence: [ann.bundle] })
  })

  it.each(['author', 'committer', 'initiator'] as const)('by the %s', (as) => {
    const quorum = count([ann, bob], { excluded: [{ id: people.ann, as }] })
    expect(codes(quorum)).toEqual(['role-not-met', 'quorum-not-met', 'self-approval'])
    expect(quorum.reasons[2]?.found).toBe(`the ${as} of the change`)
  })

  it('under another name: people are told apart by number', () => {
    const renamed = { ...granted('bob', 'release'), approver: { id: people.ann, login: 'somebody-else', type: 'User' } }
    const quorum = count([ann, renamed])
    expect(quorum).toMatchObject({ met: false })
    expect(quorum.counted).toHaveLength(1)
  })

  it('when no decision holds', () => {
    expect(count([ann, bob], { decisions: [] }).met).toBe(false)
  })

  it('and all that speaks against it is told at once', () => {
    const worst = granted('ann', 'security', { subject: otherSubject, environment: 'x', decision: otherDecision, policy: digestOf('y'), roleEnvironment: 'z', rationale: '', expiresAt: ago(1), approver: { id: 1, login: 'ann', type: 'Bot' } })
    expect(new Set(codes(count([worst], { excluded: [{ id: 1, as: 'author' }] })))).toEqual(
      new Set(['role-not-met', 'quorum-not-met', 'approval-for-other-subject', 'approval-for-other-environment', 'approval-for-other-decision', 'approval-environment-mismatch', 'rationale-missing', 'approval-expired', 'approval-by-bot', 'self-approval']),
    )
  })
})

describe('a quorum is not met', () => {
  it('by nobody, and says which roles are missing', () => {
    const quorum = count([])
    expect(codes(quorum)).toEqual(['role-not-met', 'role-not-met', 'quorum-not-met'])
    expect(quorum.reasons.map(({ owner }) => owner)).toEqual(['security', 'release', undefined])
  })

  it('by one person in both roles', () => {
    const quorum = count([ann, granted('ann', 'release')])
    expect(quorum).toMatchObject({ met: false })
    expect(quorum.counted).toHaveLength(1)
    expect(codes(quorum)).toEqual(['role-not-met', 'quorum-not-met', 'approval-duplicate'])
  })

  it('by enough people of one role only', () => {
    expect(codes(count([ann, granted('bob', 'security')]))).toEqual(['role-not-met'])
  })

  it('by nobody even where the policy was made to ask for nobody', () => {
    expect(count([], { policy: { ...policy, quorum: 0, roles: [] } })).toMatchObject({ met: false, needed: 1 })
  })

  it('after a veto, whoever else approved', () => {
    const quorum = count([ann, bob], { vetoes: [{ person: { id: 9, login: 'eve' }, environments: ['approve-release'] }] })
    expect(quorum).toMatchObject({ met: false, vetoed: true })
    expect(quorum.reasons[0]).toMatchObject({ code: 'approval-vetoed', owner: 'eve' })
  })
})

describe('properties', () => {
  const change = fc.constantFrom<Partial<Approval>>({}, {}, {}, { subject: otherSubject }, { rationale: '' }, { expiresAt: ago(1) }, { roleEnvironment: 'x' }, { excluded: [{ id: 2, as: 'author' }] })
  const one = fc.tuple(fc.constantFrom('ann', 'bob', 'cyd', 'dee'), fc.constantFrom('security', 'release'), change, fc.integer({ min: 1, max: 5 }))
  const several = fc.array(one, { maxLength: 8 }).map((tuples) =>
    tuples.map(([by, role, changes, hours], index) => granted(by, role, { expiresAt: ago(-hours * hour), ...changes, bundle: digestOf(String(index)) })),
  )
  const shape = fc.constantFrom<ApprovalPolicy>(policy, { ...policy, quorum: 3 }, { ...policy, quorum: 4, roles: [{ name: 'security', environment: 'approve-security', min: 2 }, { name: 'release', environment: 'approve-release', min: 2 }] })
  const excluded = fc.array(fc.record({ id: fc.integer({ min: 1, max: 4 }), as: fc.constantFrom('author', 'initiator') }), { maxLength: 1 })

  it('the order of the approvals never matters', () => {
    fc.assert(
      fc.property(several.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), shape, excluded, ([all, shuffled], asked, out) => {
        expect(count(shuffled, { policy: asked, excluded: out })).toEqual(count(all, { policy: asked, excluded: out }))
      }),
      { numRuns: 1_000 },
    )
  })

  it('removing an approval never allows', () => {
    fc.assert(
      fc.property(several, fc.nat(), shape, excluded, (all, at, asked, out) => {
        const fewer = all.filter((_, index) => index !== at % Math.max(1, all.length))
        if (!count(all, { policy: asked, excluded: out }).met) expect(count(fewer, { policy: asked, excluded: out }).met).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('a rejection never allows, and neither does one more person who takes part', () => {
    fc.assert(
      fc.property(several, shape, fc.integer({ min: 1, max: 4 }), (all, asked, id) => {
        expect(count(all, { policy: asked, vetoes: [{ person: { id, login: 'x' }, environments: [] }] }).met).toBe(false)
        if (!count(all, { policy: asked }).met) expect(count(all, { policy: asked, excluded: [{ id, as: 'author' }] }).met).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  it('whoever counts is a distinct person who may, and met means enough of them in every role', () => {
    fc.assert(
      fc.property(several, shape, excluded, (all, asked, out) => {
        const { met, counted, roles } = count(all, { policy: asked, excluded: out })
        const ids = counted.map(({ approver }) => approver.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.filter((id) => out.some((person) => person.id === id))).toEqual([])
        expect(met).toBe(ids.length >= asked.quorum && roles.every(({ given, needed }) => given >= needed))
      }),
      { numRuns: 1_000 },
    )
  })
})
