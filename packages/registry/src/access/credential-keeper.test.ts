import { describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { CredentialKeeper } from './credential-keeper.ts'
import type { Credential, CredentialSource } from './credentials.ts'
import { pull, push } from './scope.ts'

function keeperOf(credentials: CredentialSource, clock = new SandboxClock()) {
  const secrets: string[] = []
  return { keeper: new CredentialKeeper('registry.example', { clock, credentials, onSecret: (secret) => secrets.push(secret) }), secrets }
}

const password = (text: string, expires?: Date): Credential => ({ kind: 'password', username: 'u', password: text, ...(expires === undefined ? {} : { expires }) })

describe('the credential for a registry', () => {
  it('is asked for once, and anew before its end', async () => {
    const clock = new SandboxClock()
    let asked = 0
    const { keeper, secrets } = keeperOf(() => Promise.resolve(password(`secret-${(asked += 1)}`, new Date(clock.now().getTime() + 600_000))), clock)
    const [first, second] = await Promise.all([keeper.for([pull('a')]), keeper.for([pull('a')])])
    expect(second).toBe(first)
    clock.advance(530_000)
    expect(await keeper.for([pull('a')])).toBe(first)
    clock.advance(15_000)
    expect(await keeper.for([pull('a')])).toMatchObject({ password: 'secret-2' })
    expect(secrets).toEqual(['secret-1', 'secret-2'])
  })

  it('that ends at once is given out all the same, and asked for each time', async () => {
    let asked = 0
    const { keeper } = keeperOf(() => Promise.resolve(password(`secret-${(asked += 1)}`, new Date(0))))
    expect(await keeper.for([])).toMatchObject({ password: 'secret-1' })
    expect(await keeper.for([])).toMatchObject({ password: 'secret-2' })
  })

  it('is found for each repository, and a mount uses that of the repository it goes to', async () => {
    const { keeper } = keeperOf((_, wish) => Promise.resolve(password(wish?.repository ?? 'none')))
    expect(await keeper.for([push('to'), pull('from')])).toMatchObject({ password: 'to' })
    expect(await keeper.for([pull('from')])).toMatchObject({ password: 'from' })
    expect(await keeper.for([])).toMatchObject({ password: 'none' })
  })

  it('that could not be looked for is looked for by the next request', async () => {
    let asked = 0
    const { keeper } = keeperOf(() => ((asked += 1) === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(password('x'))))
    await expect(keeper.for([])).rejects.toThrow('gone')
    expect(await keeper.for([])).toMatchObject({ password: 'x' })
  })

  it('that was refused is asked for again when it had served before, and not when it never did', async () => {
    const wishes: (boolean | undefined)[] = []
    const { keeper } = keeperOf((_, wish) => {
      wishes.push(wish?.again)
      return Promise.resolve(password('x'))
    })
    await keeper.for([pull('a')])
    expect(keeper.refused([pull('a')])).toBe(false)
    await keeper.for([pull('a')])
    expect(keeper.refused([pull('a')])).toBe(true)
    await keeper.for([pull('a')])
    expect(wishes).toEqual([false, true])
  })
})
