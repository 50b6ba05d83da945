import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { signingPlaces } from './signing-places.ts'
import { surroundingsIn } from '../surroundings-in.ts'

const surroundings = surroundingsIn('/nowhere', { clock: new SandboxClock(), registryCredentials: { username: 'ann', password: 'canary' } })
const digest = digestOf('artifact')
const named = (reference: string) => pin(parseReference(reference), digest)

describe('a user name and password given to sign', () => {
  const shown: (string | undefined)[] = []
  let server: Server
  let host: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      shown.push(request.headers.authorization)
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())
  beforeEach(() => void shown.splice(0))

  it('for a registry is not shown to a forge or an npm registry beside it', async () => {
    const beside = [named(`release://${host}/acme/shop@v1`), named(`npm://${host}/shop@1.0.0`)]
    const places = signingPlaces([named('registry.example/acme/shop'), ...beside], undefined, surroundings)
    for (const subject of beside) await expect(places.manifest(subject)).rejects.toThrow()
    expect([shown.length > 0, shown.some((header) => header !== undefined)]).toEqual([true, false])
  })

  it('is shown where it is for the only place', async () => {
    const subject = named(`release://${host}/acme/shop@v1`)
    await expect(signingPlaces([subject], undefined, surroundings).manifest(subject)).rejects.toThrow()
    expect(shown).toContain('Bearer canary')
  })

  it('is refused when it could be for either of two', () => {
    expect(() => signingPlaces([named('release:acme/shop@v1'), named('npm:shop@1.0.0')], undefined, surroundings)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
