import { describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { surroundingsIn } from '../surroundings-in.ts'
import { registryOptions } from './registry-options.ts'

const surroundings = surroundingsIn('/nowhere', { clock: new SandboxClock() })
const named = (...registryTokenServers: string[]) => registryOptions({ ...surroundings, registryTokenServers }, 'registry.example').tokenServers

describe('token servers that a person names', () => {
  it('are for the registry that they are named for', () => {
    expect(named()).toEqual({})
    expect(named('GitLab.example:5050=gitlab.example', 'registry.example=login.example:8443', '[::1]:5000=a.example:443')).toEqual({
      'gitlab.example:5050': 'gitlab.example',
      'registry.example': 'login.example:8443',
      '[::1]:5000': 'a.example',
    })
  })

  it.each(['gitlab.example', 'gitlab.example=', '=gitlab.example', 'a.example=b.example=c.example', 'a.example=https://b.example', 'a.example=b.example/jwt', '*.example=b.example', 'a.example=b', 'a.example=user@b.example', 'a.example=b.example#c'])('are refused in another form: %s', (line) => {
    expect(() => named(line)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('are one for each registry', () => {
    expect(() => named('a.example=b.example', 'A.example=c.example')).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
