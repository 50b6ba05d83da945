import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { CIContextProvider } from '@sigstore/sign'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { githubClaims } from './claims.ts'
import { startSigstore, type SandboxSigstore } from './start-sigstore.ts'

const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const clock = new SandboxClock()
let sigstore: SandboxSigstore

beforeAll(async () => {
  sigstore = await startSigstore({ clock })
})
afterAll(async () => sigstore.close())

const read = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const payloadOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

describe('the token issuer', () => {
  it('publishes the key with which its tokens verify', async () => {
    const discovery = await read(`${sigstore.issuer}/.well-known/openid-configuration`)
    expect(discovery.body['issuer']).toBe(sigstore.issuer)
    const { body } = await read(String(discovery.body['jwks_uri']))
    const [key] = body['keys'] as JsonWebKey[]
    const [header = '', payload = '', signature = ''] = sigstore.mint(claims).split('.')
    const publicKey = createPublicKey({ key: key ?? {}, format: 'jwk' })
    expect(verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'RS256', kid: key?.['kid'] })
  })

  it("dates its tokens by the sandbox's clock", () => {
    clock.set(new Date('2026-03-04T05:06:07Z'))
    const { iat, nbf, exp } = payloadOf(sigstore.mint(claims))
    expect([iat, nbf, exp]).toEqual([1772600767, 1772600767 - 600, 1772600767 + 300])
    clock.set(new Date())
  })

  it('answers a job as GitHub does, to a client that nobody here wrote', async () => {
    const { requestUrl, requestToken } = sigstore.grantRequestToken(claims)
    process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = requestUrl
    process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = requestToken
    const token = await new CIContextProvider('sigstore').getToken()
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
    expect(payloadOf(token)).toMatchObject({ ...claims, aud: 'sigstore', iss: sigstore.issuer })
  })

  it('takes the owner for the audience when none is asked for', async () => {
    const { requestUrl, requestToken } = sigstore.grantRequestToken(claims)
    expect(requestUrl).toContain('?')
    const { body } = await read(requestUrl, { authorization: `Bearer ${requestToken}` })
    expect(payloadOf(String(body['value']))['aud']).toBe('https://github.com/acme')
  })

  it('gives nothing to a wrong token, another job, or a job that is over', async () => {
    const [one, other] = [sigstore.grantRequestToken(claims), sigstore.grantRequestToken(claims)]
    const ask = async (url: string, authorization: string) => (await read(url, { authorization })).status
    expect(await ask(one.requestUrl, `Bearer ${one.requestToken}`)).toBe(200)
    expect(await ask(one.requestUrl, `Bearer ${other.requestToken}`)).toBe(401)
    expect(await ask(one.requestUrl, '')).toBe(401)
    one.revoke()
    expect(await ask(one.requestUrl, `Bearer ${one.requestToken}`)).toBe(401)
  })
})
