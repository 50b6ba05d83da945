import { describe, expect, it } from '@jest/globals'
import { deniedOutcome } from '@portcullis/sandbox/fakes/outcome'
import { documentOf } from '@portcullis/sandbox/fakes/policy'
import { Failure } from '../failure.ts'
import { policyError } from '../policy/document.ts'
import type { PolicyDocument } from '../policy/document.ts'
import type { Path } from '../policy/reading.ts'
import { annotationsOf, annotationsOfFailure } from './annotations.ts'

/** A document in which a key that lies as deep as n stands in line n. */
const policy: PolicyDocument = { ...documentOf({}), locate: (path: Path) => ({ line: path.length, column: 1 }) }
const reason = { code: 'scan-missing', message: 'm', remedy: 'r' } as const

describe('annotations', () => {
  it('point at the rule in the policy that is not met', () => {
    expect(annotationsOf(deniedOutcome(), policy)).toEqual([
      { path: 'policy.yaml', line: 4, level: 'failure', title: 'vulnerability-over-threshold', message: 'GHSA-1: critical in minimist\nUpgrade minimist to 1.2.6' },
    ])
  })

  it.each([['artifact', 1], ['environments', 2], ['approvals', 3], ['require', 3], ['scan', 4], [undefined, 2]])('for %s stand in line %d', (rule, line) => {
    const reasons = [rule === undefined ? reason : { ...reason, rule }]
    expect(annotationsOf({ ...deniedOutcome(), reasons }, policy)[0]?.line).toBe(line)
  })

  it('stand in the first line where the place is not known', () => {
    expect(annotationsOf(deniedOutcome(), documentOf({}))[0]?.line).toBe(1)
  })

  it('are notices while something is pending, and none when it is allowed', () => {
    expect(annotationsOf({ ...deniedOutcome(), decision: 'pending' }, policy)[0]?.level).toBe('notice')
    expect(annotationsOf({ ...deniedOutcome(), decision: 'allow' }, policy)).toEqual([])
  })

  it('are no more than can be sent, and say how many are missing', () => {
    const annotations = annotationsOf(deniedOutcome('x', 300), policy)
    expect(annotations).toHaveLength(201)
    expect(annotations.at(-1)?.message).toContain('100 more')
  })

  it('hold no foreign control characters and stay within what GitHub takes', () => {
    const [annotation] = annotationsOf(deniedOutcome(`\u001b[31m::error::${'x'.repeat(100_000)}`), policy)
    expect(annotation?.message).not.toMatch(/[\u0000-\u0009\u001b]/)
    expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThan(64 * 1024)
  })

  it('of a policy that cannot be read point at each problem', () => {
    const failure = policyError('p.yaml', [{ source: 'p.yaml', line: 7, column: 2, key: 'a.b', message: 'unknown key' }, { source: 'p.yaml', key: 'c', message: 'x' }])
    expect(annotationsOfFailure(failure)).toEqual([
      { path: 'p.yaml', line: 7, level: 'failure', title: 'policy-error', message: 'a.b: unknown key' },
      { path: 'p.yaml', line: 1, level: 'failure', title: 'policy-error', message: 'c: x' },
    ])
    expect(annotationsOfFailure(new Failure('timed-out', { blame: 'service', message: 'm', remedy: 'r' }))).toEqual([])
  })
})
