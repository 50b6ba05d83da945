import { describe, expect, it } from '@jest/globals'
import { Inputs } from './inputs.ts'
import { hostInputs, sharedInputs } from './shared-inputs.ts'

const digest = `sha256:${'0'.repeat(64)}`

describe('an input', () => {
  it('is trimmed, and absent when it is empty', () => {
    const inputs = given({ 'subject-name': '  x \n', role: ' ' })
    expect(inputs.text('subject-name')).toBe('x')
    expect(inputs.text('role')).toBeUndefined()
    expect(inputs.text('missing')).toBeUndefined()
  })

  it.each([
    ['true', true],
    ['TRUE', true],
    ['False', false],
  ])('reads %s as YAML does', (written, value) => {
    expect(given({ flag: written }).flag('flag')).toBe(value)
  })

  it.each(['yes', 'on', '1', 'tRUE', 'true false', '"true"', ''])('does not take %j for a boolean', (written) => {
    expect(problemsOf({ flag: written }, (inputs) => inputs.flag('flag'))).toContain('flag')
  })

  it('reads a list by lines and commas', () => {
    expect(given({ list: 'a, b\n\n c ,' }).list('list')).toEqual(['a', 'b', 'c'])
    expect(given({}).list('list')).toEqual([])
  })

  it('chooses only what there is', () => {
    expect(given({ mode: 'warn' }).choice('mode', ['enforce', 'warn'])).toBe('warn')
    expect(problemsOf({ mode: 'Warn' }, (inputs) => inputs.choice('mode', ['enforce', 'warn']))).toContain('enforce, warn; found "Warn"')
  })

  it('quotes what was found, but not at any length', () => {
    expect(problemsOf({ flag: 'x'.repeat(10_000) }, (inputs) => inputs.flag('flag')).length).toBeLessThan(400)
  })
})

describe('a subject', () => {
  it('is a repository at a digest', () => {
    expect(given({ 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': digest }).subject()).toEqual({ registry: 'ghcr.io', repository: 'acme/shop', digest })
  })

  it('may carry a tag, which counts for nothing', () => {
    expect(given({ 'subject-name': 'ghcr.io/acme/shop:1', 'subject-digest': digest }).subject()).toEqual({ registry: 'ghcr.io', repository: 'acme/shop', digest })
  })

  it.each([
    ['no digest', { 'subject-name': 'ghcr.io/acme/shop' }, 'subject-digest is required'],
    ['a tag for a digest', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': 'v1' }, 'a tag names nothing'],
    ['a digest in capitals', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': `sha256:${'A'.repeat(64)}` }, 'subject-digest'],
    ['a short digest', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': digest.slice(0, -1) }, 'subject-digest'],
    ['no registry', { 'subject-name': 'acme/shop', 'subject-digest': digest }, 'subject-name'],
    ['a URL', { 'subject-name': 'https://ghcr.io/acme/shop', 'subject-digest': digest }, 'subject-name'],
    ['another digest in its name', { 'subject-name': `ghcr.io/acme/shop@sha256:${'1'.repeat(64)}`, 'subject-digest': digest }, 'another digest'],
  ])('is refused with %s', (_, values, problem) => {
    expect(problemsOf(values, (inputs) => inputs.subject())).toContain(problem)
  })
})

describe('inputs together', () => {
  it('are told of all at once', () => {
    const message = problemsOf({ mode: 'lax', 'registry-password': 'secret-word' }, (inputs) => {
      hostInputs(inputs)
      return sharedInputs(inputs)
    })
    for (const name of ['mode', 'check-run', 'show-summary', 'subject-name', 'subject-digest', 'registry-username']) expect(message).toContain(`${name} `)
    expect(message).not.toContain('secret-word')
  })

  it('are good when there is nothing to tell', () => {
    expect(() => given({}).settle()).not.toThrow()
  })
})

function given(values: Record<string, string>): Inputs {
  return new Inputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))
}

function problemsOf(values: Record<string, string>, read: (inputs: Inputs) => unknown): string {
  const inputs = given(values)
  read(inputs)
  try {
    inputs.settle()
  } catch (error) {
    expect(error).toMatchObject({ code: 'input-invalid', blame: 'configuration' })
    return (error as Error).message
  }
  throw new Error('nothing was found wrong')
}

describe('registry-login', () => {
  it('is one login a line, in which commas are part of it', () => {
    const inputs = new Inputs({ 'INPUT_REGISTRY-LOGIN': ' jfrog url=https://a.example provider=p registry=b.example,c.example \n\n aws role=r region=x\r\n' })
    expect(inputs.lines('registry-login')).toEqual(['jfrog url=https://a.example provider=p registry=b.example,c.example', 'aws role=r region=x'])
    expect(new Inputs({}).lines('registry-login')).toEqual([])
  })
})
