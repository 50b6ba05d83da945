import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { givenCredentials } from './access/credentials.ts'
import { createRegistryReader } from './registry-reader.ts'

/** A token server that is the registry itself. */
it('never shows a token, or the password that it was had for, in whatever words a registry repeats it', async () => {
  const server = createServer(({ url = '', headers: { authorization = '', host = '' } }, response) => {
    const basic = Buffer.from('user:pass/word?').toString('base64')
    if (url === '/v2/') response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${host}/token",service="x"` }).end()
    else if (url.startsWith('/token')) response.end(JSON.stringify({ token: 'canary-token' }))
    else response.writeHead(403).end(JSON.stringify({ errors: [{ code: 'pass/word?', message: `${authorization.slice(7)} of pass%2Fword%3F (${basic}) is no good${' '.repeat(200)}canary-token` }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = givenCredentials('user', 'pass/word?', [host])
  const { reader, close } = createRegistryReader({ credentials, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  await expect(reader.manifest(pin(parseReference(`${host}/team/app`), digestOf('x')))).rejects.toMatchObject({ found: `HTTP 403 (***: *** of *** (***) is no good${' '.repeat(200)}***)` })
  close()
  server.closeAllConnections()
  server.close()
})

/** Says `words` in the head of each answer but the first. @returns what reading by digest, reading by a tag and reading a blob end with, as people see it */
async function toldOf(password: string, answer: (authorization: string) => { status: number; headers: Record<string, string> }): Promise<readonly string[]> {
  const server = createServer(({ url, headers: { authorization = '' } }, response) => {
    if (url === '/v2/' || authorization === '') response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
    else {
      const { status, headers } = answer(authorization.slice(6))
      response.writeHead(status, headers).end('{}')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const { reader, tags, close } = createRegistryReader({ credentials: givenCredentials('user', password, [host]), clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  const at = pin(parseReference(`${host}/team/app`), digestOf('{}'))
  const read = async (): Promise<void> => {
    for await (const chunk of reader.blob(at, 5)) expect(chunk).toBeDefined()
  }
  const tries = await Promise.allSettled([reader.manifest(at), tags.resolve({ registry: at.registry, repository: at.repository, tag: 'v1' }), read()])
  close()
  server.closeAllConnections()
  server.close()
  return tries.map((settled) => {
    const error: unknown = settled.status === 'rejected' ? settled.reason : undefined
    return error instanceof Failure ? inspect(error, { depth: 10 }) + JSON.stringify(error) : `no failure: ${String(error)}`
  })
}

describe('what a registry repeats in the head of its answers', () => {
  const password = 'pass"word-canary-of-some-length'
  const encoded = (text: string): string => encodeURIComponent(text)

  it.each([
    ['the type', 200, (secret: string) => ({ 'content-type': `text/${secret}` })],
    ['the type, where a message cuts it', 200, (secret: string) => ({ 'content-type': `${'x'.repeat(85)}${secret}` })],
    ['the encoding', 200, (secret: string) => ({ 'content-encoding': secret, 'content-type': 'application/vnd.oci.image.manifest.v1+json' })],
    ['a range', 206, (secret: string) => ({ 'content-range': `bytes ${secret}` })],
    ['an address', 307, (secret: string) => ({ location: `http://nobody.example/${encoded(secret)}` })],
    ['a host', 307, (secret: string) => ({ location: `http://${/^[a-z-]+$/.test(secret) ? secret : 'x'}.example/` })],
    ['what is no address', 307, (secret: string) => ({ location: `http://[${secret}` })],
    ['a challenge', 401, (secret: string) => ({ 'www-authenticate': `Bearer realm="${secret.replaceAll('"', '\\"')}"` })],
    ['a challenge, where a message cuts it', 401, (secret: string) => ({ 'www-authenticate': `Bearer realm="${'x'.repeat(85)}${secret.replaceAll('"', '\\"')}"` })],
  ] as const)('is never shown: %s', async (_, status, headers) => {
    for (const secret of [password, 'canary-in-small-letters']) {
      const basic = Buffer.from(`user:${secret}`).toString('base64')
      for (const repeated of [secret, basic]) {
        const told = await toldOf(secret, () => ({ status, headers: headers(repeated) }))
        for (const text of told) {
          expect(text).toContain('Failure')
          for (const canary of [secret, encoded(secret), basic, secret.slice(0, 9), basic.slice(0, 9), JSON.stringify(secret).slice(1, -1)]) expect(text).not.toContain(canary)
        }
      }
    }
  })

  it('is shown where it is no secret', async () => {
    const [manifest] = await toldOf(password, () => ({ status: 200, headers: { 'content-type': 'text/plain' } }))
    expect(manifest).toContain('text/plain')
  })
})

it('never shows the credentials that a registry repeats in its error', async () => {
  const server = createServer(({ url, headers: { authorization = '' } }, response) => {
    if (url === '/v2/') response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
    else response.writeHead(403).end(JSON.stringify({ errors: [{ code: 'DENIED', message: `you sent ${authorization} here` }] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = givenCredentials('user', 'canary', [host])
  const { reader, close } = createRegistryReader({ credentials, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  const refusal = { code: 'registry-denied', found: 'HTTP 403 (DENIED: you sent Basic *** here)' }
  await expect(reader.manifest(pin(parseReference(`${host}/team/app`), digestOf('x')))).rejects.toMatchObject(refusal)
  close()
  server.closeAllConnections()
  server.close()
})
