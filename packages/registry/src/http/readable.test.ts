/** What went wrong with a connection, told to a person. */
import { expect, it } from '@jest/globals'
import { readable } from './exchange.ts'
import { Transient } from './retry.ts'

const order = { url: new URL('https://registry.example/v2/') }
const failed = (message: string, more: object): unknown => readable(Object.assign(new Error(message), more), order)

it('names the host that no address is known for, which is not tried again, and says to look for a slip', () => {
  const own = failed('getaddrinfo ENOTFOUND registry.example', { code: 'ENOTFOUND', hostname: 'registry.example' })
  expect(own).toMatchObject({ code: 'registry-unavailable', blame: 'service', message: 'registry.example does not answer: no address is known for registry.example (ENOTFOUND)', remedy: expect.stringContaining('Check the name for a slip') })
  const ofTheProxy = failed('getaddrinfo ENOTFOUND proxy', { code: 'ENOTFOUND', hostname: 'proxy' })
  expect(ofTheProxy).toMatchObject({ message: 'registry.example does not answer: no address is known for proxy (ENOTFOUND)' })
})

it.each([
  ['connect ECONNREFUSED 192.0.2.1:443', 'ECONNREFUSED', 'registry.example does not answer: connect ECONNREFUSED 192.0.2.1:443'],
  ['', 'ECONNREFUSED', 'registry.example does not answer: ECONNREFUSED'],
  ['socket hang up', 'ECONNRESET', 'registry.example does not answer: ECONNRESET: socket hang up'],
])('says once what failed, and leaves it to be tried again: %j', (message, code, told) => {
  const failure = failed(message, { code })
  expect(failure).toBeInstanceOf(Transient)
  expect(failure).toMatchObject({ failure: { code: 'registry-unavailable', message: told } })
})
