import { describe, expect, it } from '@jest/globals'
import { domainsSchema } from './domain-schema.ts'
import { Reading } from './reading.ts'

function read(domain: unknown, name = 'acme'): { value: unknown; problems: readonly string[] } {
  const reading = new Reading()
  const understood = domainsSchema.read({ [name]: domain }, [], reading)
  return { value: understood?.value.get(name), problems: reading.issues.map(({ message }) => message) }
}

const tuf = { tuf: 'https://tuf.acme.example', root: 'root.json', target: 'trusted_root.json' }

describe('a trust domain of a policy', () => {
  it('is a file, or a TUF repository with the root that it hangs on', () => {
    expect(read({ config: 'acme.json' }).value).toEqual({ config: 'acme.json' })
    expect(read(tuf).value).toEqual(tuf)
    expect(read({ ...tuf, 'signing-config': 'signing.json', logs: 2 }).value).toEqual({ ...tuf, signingConfig: 'signing.json', logs: 2 })
  })

  it.each([
    ['both', { ...tuf, config: 'acme.json' }, 'either `config`'],
    ['neither', { logs: 1 }, 'either `config`'],
    ['a repository without a pinned root', { tuf: tuf.tuf, target: tuf.target }, 'needs `root`'],
    ['a repository without a target', { tuf: tuf.tuf, root: tuf.root }, 'needs `root`'],
    ['a file with a target', { config: 'acme.json', target: 'x.json' }, 'for `tuf` only'],
    ['a repository over plain HTTP', { ...tuf, tuf: 'http://tuf.acme.example' }, 'expected an https:// address'],
    ['an address with a password', { ...tuf, tuf: 'https://a:b@tuf.acme.example' }, 'expected an https:// address'],
    ['no proof of time', { ...tuf, logs: 0, timestamps: 0 }, 'nothing would prove the time'],
    ['an unknown key', { ...tuf, skip: true }, 'unknown key'],
  ])('is never %s', (_, domain, problem) => {
    const { value, problems } = read(domain)
    expect(value).toBeUndefined()
    expect(problems).toContainEqual(expect.stringContaining(problem))
  })

  it.each(['public-good', 'github'])('is never called %s; of that one only whether old formats count and who may be seen can be said', (name) => {
    expect(read({ 'allow-public-log': true }, name)).toEqual({ value: { allowPublicLog: true }, problems: [] })
    expect(read({ legacy: true }, name)).toEqual({ value: { legacy: true }, problems: [] })
    for (const domain of [tuf, { ...tuf, legacy: true }]) expect(read(domain, name).problems).toContainEqual(expect.stringContaining('is reserved'))
    for (const domain of [{}, { logs: 0 }, { legacy: true, scts: 0 }, { 'allow-public-log': true, logs: 0 }, { 'allow-public-log': 'yes' }]) expect(read(domain, name).value).toBeUndefined()
  })

  it('is never one of which only that is said, under a name of its own', () => {
    expect(read({ legacy: true })).toEqual({ value: undefined, problems: [expect.stringContaining('neither `config`')] })
  })
})
