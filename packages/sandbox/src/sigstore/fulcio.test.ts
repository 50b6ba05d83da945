import { generateKeyPairSync, sign, X509Certificate, type KeyPairKeyObjectResult } from 'node:crypto'
import { X509Certificate as SigstoreCertificate } from '@sigstore/core'
import { CertificationRequest, AttributeTypeAndValue } from 'pkijs'
import { Utf8String } from 'asn1js'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { githubClaims } from './claims.ts'
import { startSigstore, type SandboxSigstore } from './start-sigstore.ts'

const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const subject = claims['sub'] ?? ''
const clock = new SandboxClock()
let sigstore: SandboxSigstore
let other: SandboxSigstore

beforeAll(async () => {
  ;[sigstore, other] = await Promise.all([startSigstore({ clock }), startSigstore({ clock })])
})
afterAll(async () => Promise.all([sigstore.close(), other.close()]))

const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })

interface Asked {
  readonly token?: string
  readonly pair?: KeyPairKeyObjectResult
  readonly publicKey?: string
  readonly digest?: string | null
  readonly proofOver?: string
}

async function ask({ token = sigstore.mint(claims), pair = keys(), publicKey, digest = 'sha256', proofOver = subject }: Asked) {
  const content = publicKey ?? pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  return post({
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: { publicKey: { algorithm: 'ECDSA', content }, proofOfPossession: sign(digest, Buffer.from(proofOver), pair.privateKey).toString('base64') },
  })
}

async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${sigstore.url}/api/v2/signingCert`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { message?: string; signedCertificateEmbeddedSct?: { chain: { certificates: string[] } } }
  return { status: response.status, message: answer.message ?? '', certificates: answer.signedCertificateEmbeddedSct?.chain.certificates ?? [] }
}

describe('Fulcio issues', () => {
  it('a ten-minute leaf below its intermediate and root', async () => {
    const pair = keys()
    const { status, certificates } = await ask({ pair })
    expect(status).toBe(200)
    const [leaf, intermediate, root] = certificates.map((pem) => new X509Certificate(pem))
    if (leaf === undefined || intermediate === undefined || root === undefined) throw new Error('no chain of three')
    expect(leaf.publicKey.equals(pair.publicKey)).toBe(true)
    expect([leaf.verify(intermediate.publicKey), intermediate.verify(root.publicKey), root.verify(root.publicKey)]).toEqual([true, true, true])
    expect([leaf.ca, intermediate.ca, root.ca]).toEqual([false, true, true])
    expect(leaf.validToDate.getTime() - leaf.validFromDate.getTime()).toBe(600_000)
    expect(leaf.subject ?? '').toBe('')
    expect(leaf.subjectAltName).toBe('URI:https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main')
  })

  it('certificates that say all that the token said', async () => {
    const { certificates } = await ask({})
    const leaf = SigstoreCertificate.parse(certificates[0] ?? '')
    const text = (number: number) => {
      const extension = leaf.extension(`1.3.6.1.4.1.57264.1.${number}`)
      return (number < 8 ? extension?.value : extension?.valueObj.subs[0]?.value)?.toString()
    }
    const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
    const sha = claims['sha']
    expect(Array.from({ length: 24 }, (_, index) => text(index + 1))).toEqual([
      sigstore.issuer, 'push', sha, 'build', 'acme/shop', 'refs/heads/main', undefined, sigstore.issuer, workflow, sha, 'github-hosted',
      'https://github.com/acme/shop', sha, 'refs/heads/main', '1234', 'https://github.com/acme', '567', workflow, sha, 'push',
      'https://github.com/acme/shop/actions/runs/9001/attempts/1', 'public', 'production', subject,
    ])
  })

  it('no environment extension to a job that has none', async () => {
    const plain = githubClaims({ repository: 'acme/shop' })
    const { certificates } = await ask({ token: sigstore.mint(plain), proofOver: plain['sub'] ?? '' })
    expect(SigstoreCertificate.parse(certificates[0] ?? '').extension('1.3.6.1.4.1.57264.1.23')).toBeUndefined()
  })

  it.each([
    ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'secp384r1' }), 'sha384'],
    ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'secp521r1' }), 'sha512'],
    ['Ed25519', () => generateKeyPairSync('ed25519'), null],
    ['RSA-2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
  ])('to a key of %s', async (_, pair, digest) => {
    expect(await ask({ pair: pair(), digest })).toMatchObject({ status: 200 })
  })

  it("with the token in the header, as cosign sends it", async () => {
    const pair = keys()
    const proofOfPossession = sign('sha256', Buffer.from(subject), pair.privateKey).toString('base64')
    const publicKey = { algorithm: 'ECDSA', content: pair.publicKey.export({ format: 'pem', type: 'spki' }).toString() }
    const answer = await post({ publicKeyRequest: { publicKey, proofOfPossession } }, { authorization: `Bearer ${sigstore.mint(claims)}` })
    expect(answer).toMatchObject({ status: 200 })
  })

  it('to a signing request, as sigstore-python sends it, unless its signature is wrong', async () => {
    const token = sigstore.mint(claims)
    const request = await signingRequest()
    expect(await post({ credentials: { oidcIdentityToken: token }, certificateSigningRequest: pemRequest(request) })).toMatchObject({ status: 200 })
    request[request.length - 1] = (request.at(-1) ?? 0) ^ 1
    expect(await post({ credentials: { oidcIdentityToken: token }, certificateSigningRequest: pemRequest(request) })).toMatchObject({ status: 400 })
  })
})

describe('Fulcio refuses', () => {
  it.each([
    ['another audience', () => ({ token: sigstore.mint(claims, { audience: 'https://github.com/acme' }) }), 'audience'],
    ['an expired token', () => ({ token: sigstore.mint(claims, { expiresIn: -1 }) }), 'expired'],
    ['a token of another issuer', () => ({ token: other.mint(claims) }), 'identity token'],
    ['an unsigned token', () => ({ token: unsigned(sigstore.mint(claims)) }), 'identity token'],
    ['a token whose claims were changed', () => ({ token: altered(sigstore.mint(claims)) }), 'identity token'],
    ['a token without workflow', () => ({ token: sigstore.mint({ sub: subject }) }), 'job_workflow_ref'],
    ['proof over another subject', () => ({ proofOver: 'repo:acme/other:ref:refs/heads/main' }), 'signature'],
    ['proof by another key', () => ({ publicKey: keys().publicKey.export({ format: 'pem', type: 'spki' }).toString() }), 'signature'],
    ['a key that is no key', () => ({ publicKey: 'ssh-ed25519 AAAA' }), 'could not be parsed'],
    ['a weak RSA key', () => ({ pair: generateKeyPairSync('rsa', { modulusLength: 1024 }) }), 'insecure'],
    ['a curve that nobody verifies', () => ({ pair: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }) }), 'insecure'],
  ])('%s', async (_, asked: () => Asked, message) => {
    const answer = await ask(asked())
    expect(answer).toMatchObject({ status: 400, certificates: [] })
    expect(answer.message).toContain(message)
  })

  it('a token before its time, by the clock of the sandbox', async () => {
    const token = sigstore.mint(claims)
    clock.advance(-3600_000)
    const early = await ask({ token })
    clock.advance(3600_000 + 301_000)
    const late = await ask({ token })
    clock.set(new Date())
    expect([early.message, late.message]).toEqual([expect.stringContaining('not valid yet'), expect.stringContaining('expired')])
  })

  it('a signing request that is none', async () => {
    const credentials = { oidcIdentityToken: sigstore.mint(claims) }
    const answer = await post({ credentials, certificateSigningRequest: pemRequest(Buffer.from('3003020100', 'hex')) })
    expect(answer).toMatchObject({ status: 400, message: 'The certificate signing request could not be parsed' })
  })

  it('to answer at all when it is out of order', async () => {
    sigstore.unavailable.add('fulcio')
    expect(await ask({})).toMatchObject({ status: 503 })
    sigstore.unavailable.delete('fulcio')
    expect(await ask({})).toMatchObject({ status: 200 })
  })
})

function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ typ: 'JWT', alg: 'none' })).toString('base64url')
  return `${header}.${token.split('.')[1] ?? ''}.AA`
}

function altered(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const changed = Buffer.from(payload, 'base64url').toString().replaceAll('acme/shop', 'evil/shop')
  return `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`
}

async function signingRequest(): Promise<Buffer> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const request = new CertificationRequest()
  request.subject.typesAndValues.push(new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: 'a job' }) }))
  await request.subjectPublicKeyInfo.importKey(publicKey)
  await request.sign(privateKey, 'SHA-256')
  return Buffer.from(request.toSchema().toBER())
}

function pemRequest(der: Buffer): string {
  const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`
  return Buffer.from(pem).toString('base64')
}
