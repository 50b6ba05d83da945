/** A key in a token of SoftHSM signs through OpenSC's pkcs11-tool; its private half never leaves the token. */
import { execFileSync } from 'node:child_process'
import { verify } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openRemoteKey } from '@portcullis/sigstore/keys/open-key'
import { findPeer } from './peer.ts'

const library = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'].find((path) => existsSync(path))
const softhsm = findPeer('softhsm2-util', 'keys in tokens were not tried')
const tool = findPeer('pkcs11-tool', 'keys in tokens were not tried')
const [pin, token] = ['7391-pin', 'release token']

;(library === undefined || softhsm === undefined || tool === undefined ? describe.skip : describe)('a key in a token', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pkcs11-'))
  const environment = { PATH: process.env['PATH'], SOFTHSM2_CONF: join(directory, 'softhsm2.conf'), PORTCULLIS_PKCS11_PIN: pin }
  const uri = (key: string) => `pkcs11:token=release%20token;${key}?module-path=${library ?? ''}`

  beforeAll(() => {
    mkdirSync(join(directory, 'tokens'))
    writeFileSync(environment.SOFTHSM2_CONF, `directories.tokendir = ${join(directory, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`)
    const run = (program: string | undefined, ...parameters: string[]) => execFileSync(program ?? '', parameters, { env: environment, stdio: 'ignore' })
    run(softhsm, '--init-token', '--free', '--label', token, '--so-pin', '12345678', '--pin', pin)
    const generate = (type: string, label: string, id: string) =>
      run(tool, '--module', library ?? '', '--token-label', token, '--login', '--pin', pin, '--keypairgen', '--key-type', type, '--label', label, '--id', id)
    generate('EC:prime256v1', 'p256', '01')
    generate('EC:secp384r1', 'p384', '02')
    generate('rsa:3072', 'rsa', '03')
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  const open = (key: string, change: Readonly<Record<string, string | undefined>> = {}, seen: string[] = []) =>
    openRemoteKey(uri(key), { environment: { ...environment, ...change }, clock: { now: () => new Date() }, onSecret: (secret) => seen.push(secret) })

  it.each([
    ['object=p256', 'sha256'],
    ['id=%01', 'sha256'],
    ['object=p384', 'sha384'],
    ['object=rsa', 'sha256'],
  ] as const)('%s signs', async (name, hash) => {
    const seen: string[] = []
    const key = await open(name, {}, seen)
    const bytes = Buffer.from('a release')
    expect(verify(hash, bytes, key.publicKey, await key.sign(bytes))).toBe(true)
    expect(seen).toEqual([pin])
  })

  it('is refused with another PIN, which is not shown', async () => {
    const key = await open('object=p256', { PORTCULLIS_PKCS11_PIN: 'wrong-4711' })
    const failure: unknown = await key.sign(Buffer.from('x')).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'signing-refused', message: expect.stringContaining('CKR_PIN_INCORRECT') })
    expect(String(failure)).not.toContain('4711')
  })

  it.each([
    ['that is not there', 'object=missing', {}, 'signing-refused'],
    ['without PIN', 'object=p256', { PORTCULLIS_PKCS11_PIN: undefined }, 'input-invalid'],
    ['without the program', 'object=p256', { PATH: directory }, 'input-invalid'],
  ] as const)('%s is refused', async (_, name, change, code) => {
    await expect(open(name, change)).rejects.toMatchObject({ code })
  })
})
