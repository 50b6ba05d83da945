import { describe, expect, it } from '@jest/globals'
import { asFailure, Failure } from './failure.ts'
import { reasonOf } from './model/reason.ts'

describe('a failure', () => {
  const details = { blame: 'artifact', message: 'Expected a, found b', remedy: 'Do c', expected: 'a', found: 'b' } as const

  it('carries its code, whose move it is and what to do', () => {
    const cause = new Error('below')
    expect(new Failure('bundle-invalid', { ...details, cause })).toMatchObject({ name: 'Failure', code: 'bundle-invalid', ...details, cause })
  })

  it('stays itself, and anything else becomes a bug', () => {
    const failure = new Failure('bundle-invalid', details)
    expect(asFailure(failure)).toBe(failure)
    expect(asFailure(new TypeError('x is not a function'))).toMatchObject({ code: 'unexpected', blame: 'bug', message: 'Unexpected: x is not a function' })
    for (const thrown of ['text', undefined, null, 7]) expect(asFailure(thrown)).toMatchObject({ code: 'unexpected', message: `Unexpected: ${thrown}` })
  })

  it('is told as a reason, without what it does not have', () => {
    expect(reasonOf(new Failure('bundle-invalid', details))).toEqual({ code: 'bundle-invalid', message: details.message, remedy: details.remedy, expected: 'a', found: 'b' })
    expect(reasonOf(new Failure('unexpected', { blame: 'bug', message: 'm', remedy: 'r' }))).toEqual({ code: 'unexpected', message: 'm', remedy: 'r' })
  })
})
