import { describe, expect, it } from '@jest/globals'
import { npmCredentials } from './credentials.ts'

const at = (address: string): URL => new URL(address)

describe('a credential from an .npmrc', () => {
  const npmrc = [
    '//npm.example/:_authToken=wide',
    '//npm.example/team/:_authToken = "narrow"',
    '//basic.example/:username=ada',
    `//basic.example/:_password=${Buffer.from('s3cret').toString('base64')}`,
    '//env.example/:_authToken=${NPM_TOKEN}',
    '//unset.example/:_authToken=${NOBODY_SET_THIS}',
    '_authToken=for-everybody',
    '# //comment.example/:_authToken=no',
  ].join('\n')
  const find = npmCredentials({ npmrc: [npmrc], environment: { NPM_TOKEN: 'from-environment' } })

  it.each([
    ['of the longest path', 'https://npm.example/team/shop', 'Bearer narrow'],
    ['of the host', 'https://npm.example/other/shop', 'Bearer wide'],
    ['of a user', 'https://basic.example/shop', `Basic ${Buffer.from('ada:s3cret').toString('base64')}`],
    ['from a variable', 'https://env.example/shop', 'Bearer from-environment'],
  ])('%s', (_, address, header) => {
    expect(find(at(address))).toBe(header)
  })

  it.each([
    ['another host', 'https://npm.example.attacker.test/team/shop'],
    ['another port', 'https://npm.example:8443/team/shop'],
    ['a path that only begins alike', 'https://env.example.test/'],
    ['a variable that is not set', 'https://unset.example/shop'],
    ['a host that only a comment names', 'https://comment.example/shop'],
  ])('never for %s', (_, address) => {
    expect(find(at(address))).toBeUndefined()
  })

  it('counts by the first file that has it, and refuses what would break a header', () => {
    const two = npmCredentials({ npmrc: ['//a.example/:_authToken=first', '//a.example/:_authToken=second\n//b.example/:_authToken=${BROKEN}'], environment: { BROKEN: 'x\r\nx-evil: 1' } })
    expect(two(at('https://a.example/x'))).toBe('Bearer first')
    expect(two(at('https://b.example/x'))).toBeUndefined()
  })
})

describe('a token of its own', () => {
  const seen: string[] = []
  const find = npmCredentials({ token: { registry: at('https://npm.example/team/'), value: 'tok' }, onSecret: (secret) => seen.push(secret) })

  it('is for its registry, and masked before its first use', () => {
    expect(find(at('https://npm.example/team/shop'))).toBe('Bearer tok')
    expect(seen).toEqual(['tok'])
  })

  it.each(['http://npm.example/team/shop', 'https://npm.example/other', 'https://other.example/team/shop'])('never for %s', (address) => {
    expect(find(at(address))).toBeUndefined()
  })
})
