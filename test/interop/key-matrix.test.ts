/** Bundles of keys: what a key of cosign, an encrypted PKCS#8 file or a key service signs through the command line, and what cosign signs with its own. */
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startKeyServices } from '@portcullis/sandbox/kms/start-key-services'
import type { Provider, SandboxKeyServices } from '@portcullis/sandbox/kms/start-key-services'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { portcullis } from '../../packages/cli/src/cli-session.ts'
import { holdSection } from './docs-section.ts'
import { Matrix } from './matrix.ts'
import { findPeer } from './peer.ts'

const why = 'bundles of keys were not held against it'
const [cosign3, cosign2] = ['cosign', 'cosign2'].map((name) => findPeer(name, why))
const passphrase = 'correct horse battery staple'
const predicateType = 'https://slsa.dev/provenance/v1'
const kinds = ['attestation', 'signature'] as const
type Kind = (typeof kinds)[number]

const matrix = new Matrix()
const directory = mkdtempSync(join(tmpdir(), 'key-matrix-'))
const at = (name: string): string => join(directory, name)
let sigstore: SandboxSigstore
/** Two, each with keys of its own: AWS and Vault are both asked for P-256. */
let services: SandboxKeyServices
let otherServices: SandboxKeyServices

beforeAll(async () => {
  const clock = new SandboxClock()
  ;[sigstore, services, otherServices] = await Promise.all([startSigstore({ clock }), startKeyServices({ clock }), startKeyServices({ clock })])
  await sigstore.writeFiles(directory)
  writeFileSync(at('blob'), 'a release')
  writeFileSync(at('other'), 'another release')
  writeFileSync(at('predicate.json'), JSON.stringify({ buildDefinition: { buildType: 'https://example.test/build', externalParameters: {}, resolvedDependencies: [] }, runDetails: { builder: { id: 'https://example.test/builder' } } }))
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  writeFileSync(at('pkcs8.key'), privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
  writePublic('pkcs8', publicKey)
  for (const provider of providers) writePublic(provider, serviceOf(provider).key(kindOf(provider)).publicKey)
  writePublic('stranger', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)
  if (cosign3 !== undefined) await run(cosign3, 'generate-key-pair', '--output-key-prefix', 'cosign')
})
afterAll(async () => {
  await Promise.all([sigstore.close(), services.close(), otherServices.close()])
  rmSync(directory, { recursive: true })
})

const providers: readonly Provider[] = ['aws', 'google', 'azure', 'vault']
/** One of each algorithm, shared out. */
const kindOf = (provider: Provider) => (provider === 'google' ? 'p384' : provider === 'azure' ? 'rsa3072' : 'p256')
const serviceOf = (provider: Provider) => (provider === 'vault' ? otherServices : services)
const writePublic = (name: string, key: KeyObject) => writeFileSync(at(`${name}.pub`), key.export({ type: 'spki', format: 'pem' }))

async function run(program: string, ...words: readonly string[]): Promise<void> {
  await promisify(execFile)(program, words, { timeout: 500_000, cwd: directory, env: { PATH: process.env['PATH'], HOME: directory, COSIGN_PASSWORD: passphrase, COSIGN_YES: 'true' } })
}

/** Our command line, as a process. @throws unless it ends with 0 */
async function ours(...words: readonly string[]): Promise<void> {
  const { status, stderr } = await portcullis(words, directory, { ...services.environment, VAULT_ADDR: otherServices.environment['VAULT_ADDR'] ?? '', PORTCULLIS_KEY_PASSPHRASE: passphrase })
  if (status !== 0) throw new Error(`portcullis ended with ${status}: ${stderr}`)
}

const signOurs = (key: () => string) => async (kind: Kind, bundle: string) => {
  const what = kind === 'signature' ? ['--content', 'message-signature'] : ['--predicate-type', predicateType, '--predicate', at('predicate.json')]
  const out = `${at(bundle)}.out`
  await ours('sign', at('blob'), ...what, '--key', key(), '--trust-config', at('client_trust_config.json'), '--no-push', '--output-dir', out)
  const [written = ''] = readdirSync(out).filter((name) => name.endsWith('.sigstore.json'))
  writeFileSync(at(bundle), readFileSync(join(out, written)))
}

/** By name: whose public key it is, and how it signs. */
const signers: Readonly<Record<string, { readonly pub: string; readonly sign: (kind: Kind, bundle: string) => Promise<void> }>> = {
  'portcullis, encrypted PKCS#8 (p256)': { pub: 'pkcs8', sign: signOurs(() => at('pkcs8.key')) },
  ...Object.fromEntries(providers.map((provider) => [`portcullis, ${provider} key service (${kindOf(provider)})`, { pub: provider, sign: signOurs(() => serviceOf(provider).uri(provider, kindOf(provider))) }])),
  ...(cosign3 === undefined
    ? {}
    : {
        'portcullis, key file of cosign (p256)': { pub: 'cosign', sign: signOurs(() => at('cosign.key')) },
        'cosign 3, its key file (p256)': {
          pub: 'cosign',
          sign: async (kind: Kind, bundle: string) => {
            const command = kind === 'signature' ? ['sign-blob'] : ['attest-blob', '--predicate', at('predicate.json'), '--type', predicateType]
            await run(cosign3, ...command, '--key', at('cosign.key'), '--signing-config', at('signing_config.json'), '--trusted-root', at('trusted_root.json'), '--bundle', at(bundle), at('blob'))
          },
        },
      }),
}

type Verify = (kind: Kind, bundle: string, pub: string, file: string) => Promise<void>
const asCosign = (program: string, ...more: readonly string[]): Verify => async (kind, bundle, pub, file) => {
  const command = kind === 'signature' ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType]
  await run(program, ...command, ...more, '--bundle', at(bundle), '--trusted-root', at('trusted_root.json'), '--key', at(`${pub}.pub`), at(file))
}
const verifiers: Readonly<Record<string, Verify>> = {
  portcullis: async (_, bundle, pub, file) => await ours('verify', at(file), '--bundle', at(bundle), '--trusted-root', at('trusted_root.json'), '--key', at(`${pub}.pub`)),
  ...(cosign3 === undefined ? {} : { 'cosign 3': asCosign(cosign3) }),
  ...(cosign2 === undefined ? {} : { 'cosign 2': asCosign(cosign2, '--new-bundle-format', '--use-signed-timestamps') }),
}

// A message signature says SHA-256 of the file, which a key of P-384 does not sign.
const cells = Object.entries(signers).flatMap(([signer, { pub, sign }]) => kinds.filter((kind) => kind === 'attestation' || pub !== 'google').map((kind) => ({ signer, pub, sign, kind })))

describe.each(cells)('$signer signs ($kind)', ({ signer, pub, sign, kind }) => {
  const bundle = `${pub}-${signer.slice(0, 6)}-${kind}.json`
  beforeAll(async () => await sign(kind, bundle))

  it.each(Object.entries(verifiers))('and %s verifies it, for this key and file alone', async (verifier, verify) => {
    if (pub === 'google' && verifier !== 'portcullis') {
      await expect(verify(kind, bundle, pub, 'blob')).rejects.toThrow(/accepted signatures do not match/)
      return matrix.tell({ world: 'sandbox', kind, signer, verifier }, 'no: takes a key of P-384 with SHA-256 alone')
    }
    await matrix.note({ world: 'sandbox', kind, signer, verifier }, async () => await verify(kind, bundle, pub, 'blob'))
    await expect(verify(kind, bundle, 'stranger', 'blob')).rejects.toThrow()
    await expect(verify(kind, bundle, pub, 'other')).rejects.toThrow()
  })
})

;(cosign3 === undefined || cosign2 === undefined ? it.skip : it)('is what docs/interop.md says', () => holdSection('bundles of keys', matrix.render()))
