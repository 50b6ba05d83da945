/** Who signed, and who verified: ours, cosign 3, cosign 2 and sigstore-python, over the sandbox's Sigstore and over the real services. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { holdSection } from './docs-section.ts'
import { Matrix } from './matrix.ts'
import { findPeer } from './peer.ts'
import { startRealSigstore } from './real-sigstore.ts'

const why = 'a row and a column of the matrix are missing'
const peers = { cosign: findPeer('cosign', why), cosign2: findPeer('cosign2', why), python: findPeer('sigstore', why) }
const services = { fulcio: findPeer('fulcio', why), rekor: findPeer('posix', why), timestamps: findPeer('timestamp-authority', why) }
const { fulcio, rekor, timestamps } = services
const real = fulcio === undefined || rekor === undefined || timestamps === undefined ? undefined : { fulcio, rekor, timestamps }

const claims = githubClaims({ repository: 'acme/shop', environment: 'production' })
const identity = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const predicateType = 'https://slsa.dev/provenance/v1'
const blob = Buffer.from('a release')

interface World {
  readonly name: string
  readonly trustedRoot: string
  readonly signingConfig: string
  readonly clientTrustConfig: string
  /** What cosign must be told because its root lists no certificate log, or no transparency log. */
  readonly toCosign: readonly string[]
}
type Kind = 'attestation' | 'signature'

const matrix = new Matrix()
const directory = mkdtempSync(join(tmpdir(), 'sigstore-matrix-'))
const at = (name: string) => join(directory, name)
let sigstore: SandboxSigstore
/** As GitHub's own instance for private repositories: timestamps only. */
let unlogged: SandboxSigstore
let closeReal: (() => Promise<void>) | undefined
const worlds = new Map<string, World>()
const worldNames = ['sandbox', 'sandbox without logs', ...(real === undefined ? [] : ['real services'])]
const hasAllPeers = [...Object.values(peers), real].every((peer) => peer !== undefined)

beforeAll(async () => {
  sigstore = await startSigstore({ clock: new SandboxClock() })
  worlds.set('sandbox', { name: 'sandbox', toCosign: [], ...(await sigstore.writeFiles(at('sandbox'))) })
  unlogged = await startSigstore({ clock: new SandboxClock(), transparency: false, issuer: sigstore.issuer })
  worlds.set('sandbox without logs', { name: 'sandbox without logs', toCosign: ['--insecure-ignore-sct', '--insecure-ignore-tlog', '--use-signed-timestamps'], ...(await unlogged.writeFiles(at('unlogged'))) })
  if (real !== undefined) {
    const running = await startRealSigstore(real, sigstore, at('real'))
    closeReal = running.close
    worlds.set('real services', { name: 'real services', toCosign: ['--insecure-ignore-sct'], ...running.paths })
  }
  writeFileSync(at('blob'), blob)
  writeFileSync(at('predicate.json'), JSON.stringify(provenance))
})
afterAll(async () => {
  await closeReal?.()
  await Promise.all([sigstore.close(), unlogged.close()])
  rmSync(directory, { recursive: true })
})

const provenance = {
  buildDefinition: { buildType: 'https://example.test/build', externalParameters: {}, resolvedDependencies: [] },
  runDetails: { builder: { id: 'https://example.test/builder' } },
}
const world = (name: string): World => {
  const found = worlds.get(name)
  if (found === undefined) throw new Error(`${name} does not run`)
  return found
}
const domain = ({ clientTrustConfig }: World) => readTrustDomain({ name: 'matrix', config: readFileSync(clientTrustConfig) })

/** Whoever certifies in this world takes its own tokens. */
const instanceOf = ({ name }: World): SandboxSigstore => (name === 'sandbox without logs' ? unlogged : sigstore)

type Sign = (where: World, kind: Kind, bundle: string) => Promise<void>
type Verify = (where: World, kind: Kind, bundle: string, as: string) => Promise<void>

const signAsCosign = (program: string, extra: readonly string[]): Sign => async (where, kind, bundle) => {
  const command = kind === 'signature' ? ['sign-blob'] : ['attest-blob', '--predicate', at('predicate.json'), '--type', predicateType]
  await run(program, [
    ...command, ...extra, '--yes', '--identity-token', instanceOf(where).mint(claims), '--signing-config', where.signingConfig, '--trusted-root', where.trustedRoot,
    '--bundle', bundle, at('blob'),
  ])
}
const verifyAsCosign = (program: string, extra: readonly string[]): Verify => async (where, kind, bundle, as) => {
  const command = kind === 'signature' ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType]
  await run(program, [
    ...command, ...extra, ...where.toCosign, '--bundle', bundle, '--trusted-root', where.trustedRoot,
    '--certificate-identity', as, '--certificate-oidc-issuer', sigstore.issuer, at('blob'),
  ])
}

interface Signer {
  readonly sign: Sign
  readonly kinds: readonly Kind[]
  /** Where it can sign; everywhere unless said. */
  readonly worlds?: readonly string[]
}

const signers: Readonly<Record<string, Signer>> = {
  portcullis: {
    kinds: ['attestation', 'signature'],
    async sign(where, kind, bundle) {
      const signer = createKeylessSigner({ domain: domain(where), clock: { now: () => new Date() }, identityToken: async () => instanceOf(where).mint(claims) })
      writeFileSync(bundle, kind === 'signature' ? await signer.signDigest(digestOf(blob)) : await signer.sign(encodeStatement(statementAbout(digestOf(blob), 'blob', predicateType, provenance))))
    },
  },
  "as GitHub's attest action": {
    kinds: ['attestation'],
    worlds: ['sandbox', 'sandbox without logs'],
    async sign(where, _, bundle) {
      const { evidence } = instanceOf(where)
      const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'blob', digest: { sha256: digestOf(blob).slice(7) } }], predicateType, predicate: provenance }
      writeFileSync(bundle, JSON.stringify(evidence.signStatement(statement, claims)))
    },
  },
  ...(peers.cosign === undefined ? {} : { 'cosign 3': { sign: signAsCosign(peers.cosign, []), kinds: ['attestation', 'signature'] } }),
  ...(peers.cosign2 === undefined ? {} : { 'cosign 2': { sign: signAsCosign(peers.cosign2, ['--new-bundle-format']), kinds: ['signature'] } }),
  ...(peers.python === undefined
    ? {}
    : {
        'sigstore-python': {
          kinds: ['attestation', 'signature'] as const,
          worlds: ['sandbox'],
          async sign(where: World, kind: Kind, bundle: string) {
            const command = kind === 'signature' ? ['sign'] : ['attest', '--predicate', at('predicate.json'), '--predicate-type', predicateType]
            await run(peers.python ?? '', ['--trust-config', where.clientTrustConfig, ...command, '--identity-token', instanceOf(where).mint(claims), '--bundle', bundle, at('blob')])
          },
        },
      }),
}

const verifiers: Readonly<Record<string, Verify>> = {
  async portcullis(where, kind, bundle, as) {
    const [envelope] = await createBundleVerifier({ domains: [domain(where)] }).verify(readFileSync(bundle), kind === 'signature' ? { digest: digestOf(blob) } : {})
    if (envelope?.signer.subject !== as) throw new Error(`signed by ${envelope?.signer.subject}, expected ${as}`)
  },
  ...(peers.cosign === undefined ? {} : { 'cosign 3': verifyAsCosign(peers.cosign, []) }),
  ...(peers.cosign2 === undefined ? {} : { 'cosign 2': verifyAsCosign(peers.cosign2, ['--new-bundle-format', '--use-signed-timestamps']) }),
  ...(peers.python === undefined
    ? {}
    : {
        async 'sigstore-python'(where: World, _: Kind, bundle: string, as: string) {
          const command = ['verify', 'identity', '--offline', '--bundle', bundle, '--cert-identity', as, '--cert-oidc-issuer', sigstore.issuer, at('blob')]
          await run(peers.python ?? '', ['--trust-config', where.clientTrustConfig, ...command])
        },
      }),
}

/** What a peer cannot do, and why; everything else must work. cosign 2 also cannot log an attestation in Rekor v2. */
function limitOf(name: string, signer: string, kind: Kind, verifier: string): string | undefined {
  if (verifier === 'sigstore-python' && name === 'sandbox without logs') return 'no: demands an SCT and a log entry'
  if (verifier === 'sigstore-python' && name === 'real services') return 'no: demands an SCT, and no certificate log runs there'
  if (verifier === 'sigstore-python' && signer === 'cosign 3' && kind === 'attestation') return 'no: reads statements of in-toto v1 only'
  return undefined
}

const cells = worldNames.flatMap((name) =>
  Object.entries(signers).flatMap(([signer, { kinds, worlds: places = worldNames }]) => (places.includes(name) ? kinds.map((kind) => ({ name, signer, kind })) : [])),
)

describe.each(cells)('$signer signs ($kind, $name)', ({ name, signer, kind }) => {
  const bundle = at(`${name}-${signer}-${kind}.json`.replaceAll(' ', '-'))

  beforeAll(async () => await signers[signer]?.sign(world(name), kind, bundle))

  it.each(Object.keys(verifiers))('and %s verifies it, for this identity alone', async (verifier) => {
    const verify = verifiers[verifier]
    const row = { world: name, kind, signer, verifier }
    const limit = limitOf(name, signer, kind, verifier)
    if (limit !== undefined) {
      await expect(verify?.(world(name), kind, bundle, identity)).rejects.toBeDefined()
      return matrix.tell(row, limit)
    }
    await matrix.note(row, async () => await verify?.(world(name), kind, bundle, identity))
    await expect(verify?.(world(name), kind, bundle, identity.replace('shop', 'other'))).rejects.toBeDefined()
  })
})

async function run(program: string, parameters: readonly string[]): Promise<void> {
  const environment = { PATH: process.env['PATH'], HOME: directory, COSIGN_YES: 'true' }
  await promisify(execFile)(program, parameters, { timeout: 500_000, env: environment })
}

;(hasAllPeers ? it : it.skip)('is what docs/interop.md says', () => holdSection('files and statements, keyless', matrix.render()))
