import { expect, it } from '@jest/globals'
import { chooseLog } from './log-world.ts'
import type { LogChoice } from './log-world.ts'
import type { LoadedPolicy } from './policy.ts'

/** With one log at this address. */
function chosen(address: string, choice: LogChoice): URL {
  return chooseLog(choice, { domains: [{ root: { tlogs: [{ baseUrl: new URL(address) }] } }] } as unknown as LoadedPolicy).url
}

it('reads the log where the trusted root has it, or where it is told to', () => {
  expect(chosen('https://log.example', {}).href).toBe('https://log.example/')
  expect(chosen('http://log.example', { logUrl: 'https://mirror.example/log' }).href).toBe('https://mirror.example/log')
  expect(chosen('http://log.example', { logUrl: 'http://127.0.0.1:8080' }).href).toBe('http://127.0.0.1:8080/')
})

it.each([
  ['http://log.example', {}, '"http://log.example/"'],
  ['https://log.example', { logUrl: 'http://mirror.example' }, '"http://mirror.example"'],
  ['https://log.example', { logUrl: 'mirror' }, '"mirror"'],
])('names the address that cannot be used, and the option that gives another: %s %j', (address, choice, told) => {
  expect(() => chosen(address, choice)).toThrow(expect.objectContaining({ code: 'input-invalid', message: `The address ${told} of the log cannot be used`, remedy: expect.stringContaining('--log-url') }))
})
