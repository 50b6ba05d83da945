/** Keys made by cosign sign here, and both versions of cosign verify by the public half what was signed. */
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { openKeyFile } from '@portcullis/sigstore/keys/key-file'
import { createKeySigner } from '@portcullis/sigstore/keys/key-signer'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { findPeer, runPeer } from './peer.ts'

const predicateType = 'https://example.test/predicate/v1'
const passphrase = 'correct horse battery staple'

describe.each([['cosign'], ['cosign2']])('%s and our keys', (name) => {
  const cosign = findPeer(name, 'keys were not held against it')
  const when = cosign === undefined ? it.skip : it
  const directory = mkdtempSync(join(tmpdir(), 'cosign-keys-'))
  const at = (file: string) => join(directory, file)
  const clock = new SandboxClock()
  const blob = Buffer.from('a release')
  let sigstore: SandboxSigstore

  const run = async (...parameters: string[]): Promise<{ code: number; errors: string }> => {
    try {
      const { stderr } = await runPeer(directory, cosign, parameters, { COSIGN_PASSWORD: passphrase })
      return { code: 0, errors: stderr }
    } catch (error) {
      const { code, stderr } = error as { code?: unknown; stderr?: unknown }
      return { code: typeof code === 'number' ? code : -1, errors: typeof stderr === 'string' ? stderr : '' }
    }
  }

  beforeAll(async () => {
    sigstore = await startSigstore({ clock })
    await sigstore.writeFiles(directory)
    writeFileSync(at('blob'), blob)
    if (cosign === undefined) return
    for (const prefix of ['release', 'other']) expect(await run('generate-key-pair', '--output-key-prefix', prefix)).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await sigstore.close()
    rmSync(directory, { recursive: true })
  })

  when('a key that it made opens here, and it accepts what we sign with it, by that key alone', async () => {
    const domain = readTrustDomain({ name: 'sandbox', config: readFileSync(at('client_trust_config.json')) })
    const key = openKeyFile(readFileSync(at('release.key')), passphrase)
    const bundle = await createKeySigner({ domain, key, clock }).sign(encodeStatement(statementAbout(digestOf(blob), 'blob', predicateType, { passed: true })))
    writeFileSync(at('bundle.json'), bundle)
    const publicKey = createPublicKey(readFileSync(at('release.pub')))
    expect(await createBundleVerifier({ domains: [domain], keys: [{ name: 'release', domain: 'sandbox', publicKey }] }).verify(bundle)).toHaveLength(1)
    const verifyBy = (pub: string) =>
      run('verify-blob-attestation', '--new-bundle-format', '--type', predicateType, '--bundle', at('bundle.json'), '--trusted-root', at('trusted_root.json'), '--key', at(pub), at('blob'))
    expect(await verifyBy('release.pub')).toEqual({ code: 0, errors: expect.stringContaining('Verified OK') })
    expect(await verifyBy('other.pub')).toMatchObject({ code: 1 })
  })
})
