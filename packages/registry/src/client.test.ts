import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
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
