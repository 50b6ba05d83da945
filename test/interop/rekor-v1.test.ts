/** Rekor v1: files and images that cosign 3, cosign 2, sigstore-python and our command line sign into one, each verified by the others. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { formatReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { holdSection } from './docs-section.ts'
import { Matrix } from './matrix.ts'
import { findPeer } from './peer.ts'

const why = 'it was not tried with a Rekor v1'
const [cosign3, cosign2, python] = ['cosign', 'cosign2', 'sigstore'].map((name) => findPeer(name, why))
const portcullis = fileURLToPath(new URL('../../packages/cli/bin/portcullis.mjs', import.meta.url))

const claims = githubClaims({ repository: 'acme/shop' })
const identity = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const impostor = identity.replace('shop', 'other')
const predicateType = 'https://slsa.dev/provenance/v1'
const provenance = {
  buildDefinition: { buildType: 'https://example.test/build', externalParameters: {}, resolvedDependencies: [] },
  runDetails: { builder: { id: 'https://example.test/builder' } },
}

type Kind = 'attestation' | 'signature'
/** Whether a timestamp authority vouches for the time beside the log, or the log alone. */
const worlds = ['with timestamps', 'the log alone'] as const
type World = (typeof worlds)[number]

const matrix = new Matrix()
const directory = mkdtempSync(join(tmpdir(), 'rekor-v1-'))
const at = (...names: readonly string[]) => join(directory, ...names.map((name) => name.replaceAll(' ', '-')))
let sigstore: SandboxSigstore
let registry: SandboxRegistry

beforeAll(async () => {
  const clock = new SandboxClock()
  ;[sigstore, registry] = await Promise.all([startSigstore({ clock, rekor: [1] }), startRegistry({ clock })])
  await sigstore.writeFiles(at('with timestamps'))
  writeWithoutTimestamps()
  writeKeys()
  writeFileSync(at('blob'), 'a release')
  writeFileSync(at('predicate.json'), JSON.stringify(provenance))
  // cosign leaves the index of the first entry of a log away, and sigstore-python misses it.
  await sigstore.signStatement({ _type: 'https://in-toto.io/Statement/v1', subject: [], predicateType, predicate: {} }, claims)
})
afterAll(async () => {
  await Promise.all([sigstore.close(), registry.close()])
  rmSync(directory, { recursive: true })
  process.stdout.write(`${matrix.render()}\n`)
})

function writeWithoutTimestamps(): void {
  const signingConfig = { ...sigstore.signingConfig, tsaUrls: [], tsaConfig: undefined }
  const trustedRoot = { ...sigstore.trustedRoot, timestampAuthorities: [] }
  mkdirSync(at('the log alone'))
  const write = (name: string, json: object) => writeFileSync(at('the log alone', name), JSON.stringify(json))
  write('signing_config.json', signingConfig)
  write('trusted_root.json', trustedRoot)
  write('client_trust_config.json', { ...sigstore.clientTrustConfig, signingConfig, trustedRoot })
}

/** As cosign 2 wants them by itself: key by key, and not as a trusted root. */
function writeKeys(): void {
  const { tlogs, ctlogs, certificateAuthorities } = sigstore.trustedRoot as unknown as Record<'tlogs' | 'ctlogs', readonly [{ publicKey: { rawBytes: string } }]> & {
    certificateAuthorities: readonly [{ certChain: { certificates: readonly { rawBytes: string }[] } }]
  }
  const pem = (kind: string, base64: string) => `-----BEGIN ${kind}-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${kind}-----\n`
  writeFileSync(at('rekor.pub'), pem('PUBLIC KEY', tlogs[0].publicKey.rawBytes))
  writeFileSync(at('ctfe.pub'), pem('PUBLIC KEY', ctlogs[0].publicKey.rawBytes))
  writeFileSync(at('fulcio.pem'), certificateAuthorities[0].certChain.certificates.map(({ rawBytes }) => pem('CERTIFICATE', rawBytes)).join(''))
}

async function run(program: string, parameters: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: directory, COSIGN_YES: 'true', PORTCULLIS_SOURCE: '1', ...more }
  const { stdout } = await promisify(execFile)(program, parameters, { timeout: 500_000, cwd: directory, env })
  return stdout
}

const withKeys = () => ({ SIGSTORE_REKOR_PUBLIC_KEY: at('rekor.pub'), SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: at('ctfe.pub'), SIGSTORE_ROOT_FILE: at('fulcio.pem') })
const by = (who: string) => ['--certificate-identity', who, '--certificate-oidc-issuer', sigstore.issuer]
const signOurs = (...parameters: readonly string[]) => run(portcullis, ['sign', ...parameters], { SIGSTORE_ID_TOKEN: sigstore.mint(claims) })

type Sign = (world: World, kind: Kind, bundle: string) => Promise<unknown>
type Verify = (world: World, kind: Kind, bundle: string, who: string) => Promise<unknown>

const signAsCosign = (program: string, ...extra: readonly string[]): Sign => (world, kind, bundle) =>
  run(program, [
    ...(kind === 'signature' ? ['sign-blob'] : ['attest-blob', '--predicate', at('predicate.json'), '--type', predicateType]),
    ...extra, '--yes', '--identity-token', sigstore.mint(claims), '--signing-config', at(world, 'signing_config.json'),
    '--trusted-root', at(world, 'trusted_root.json'), '--bundle', bundle, at('blob'),
  ])

const verifyAsCosign = (program: string, ...extra: readonly string[]): Verify => (world, kind, bundle, who) =>
  run(program, [
    ...(kind === 'signature' ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType]),
    ...extra, ...(world === 'with timestamps' ? ['--use-signed-timestamps'] : []), '--bundle', bundle, '--trusted-root', at(world, 'trusted_root.json'), ...by(who), at('blob'),
  ])

const trusting = (world: World) => ['--trust-config', at(world, 'client_trust_config.json')]

const signers: Readonly<Record<string, Sign>> = {
  async portcullis(world, kind, bundle) {
    const what = kind === 'signature' ? ['--content', 'message-signature'] : ['--predicate-type', predicateType, '--predicate', at('predicate.json')]
    const out = `${bundle}.out`
    await signOurs('--subject-path', at('blob'), ...what, ...trusting(world), '--no-push', '--output-dir', out)
    const [written = ''] = (await run('ls', [out])).split('\n')
    writeFileSync(bundle, readFileSync(join(out, written)))
  },
  ...(cosign3 === undefined ? {} : { 'cosign 3': signAsCosign(cosign3) }),
  ...(cosign2 === undefined ? {} : { 'cosign 2': signAsCosign(cosign2, '--new-bundle-format') }),
  ...(python === undefined
    ? {}
    : {
        'sigstore-python': (world: World, kind: Kind, bundle: string) => {
          const command = kind === 'signature' ? ['sign'] : ['attest', '--predicate', at('predicate.json'), '--predicate-type', predicateType]
          return run(python, [...trusting(world), ...command, '--identity-token', sigstore.mint(claims), '--bundle', bundle, at('blob')])
        },
      }),
}

const verifiers: Readonly<Record<string, Verify>> = {
  portcullis: (world, _, bundle, who) => run(portcullis, ['verify', at('blob'), '--bundle', bundle, '--trusted-root', at(world, 'trusted_root.json'), ...by(who)]),
  ...(cosign3 === undefined ? {} : { 'cosign 3': verifyAsCosign(cosign3) }),
  ...(cosign2 === undefined ? {} : { 'cosign 2': verifyAsCosign(cosign2, '--new-bundle-format') }),
  ...(python === undefined
    ? {}
    : {
        'sigstore-python': (world: World, _: Kind, bundle: string, who: string) =>
          run(python, [...trusting(world), 'verify', 'identity', '--offline', '--bundle', bundle, '--cert-identity', who, '--cert-oidc-issuer', sigstore.issuer, at('blob')]),
      }),
}

/** What a peer cannot do, and why; everything else must work. */
function limitOf(signer: string, kind: Kind, verifier: string): string | undefined {
  return verifier === 'sigstore-python' && signer.startsWith('cosign') && kind === 'attestation' ? 'no: reads statements of in-toto v1 only' : undefined
}

const cells = worlds.flatMap((world) => Object.keys(signers).flatMap((signer) => (['attestation', 'signature'] as const).map((kind) => ({ world, signer, kind }))))

describe.each(cells)('$signer signs a file ($kind, $world)', ({ world, signer, kind }) => {
  const bundle = at(`${world}-${signer}-${kind}.json`)

  beforeAll(async () => void (await signers[signer]?.(world, kind, bundle)))

  it.each(Object.keys(verifiers))('and %s verifies it, for this identity alone', async (verifier) => {
    const row = { world: `Rekor v1, ${world}`, kind, signer, verifier }
    const limit = limitOf(signer, kind, verifier)
    if (limit !== undefined) {
      await expect(verifiers[verifier]?.(world, kind, bundle, identity)).rejects.toBeDefined()
      return matrix.tell(row, limit)
    }
    await matrix.note(row, async () => void (await verifiers[verifier]?.(world, kind, bundle, identity)))
    await expect(verifiers[verifier]?.(world, kind, bundle, impostor)).rejects.toBeDefined()
  })
})

;([cosign3, cosign2, python].includes(undefined) ? it.skip : it)('is what docs/interop.md says', () => holdSection('Rekor v1', matrix.render()))

const pushed = async (repository: string) => formatReference(await pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registry.url, repository }))

const attesting = ['--predicate-type', predicateType, '--predicate', at('predicate.json')]
const attested = ['verify-attestation', '--type', 'slsaprovenance1']

/** Verified for who signed, and for nobody else. */
async function isOneOf(verify: (who: string) => Promise<unknown>): Promise<void> {
  await verify(identity)
  await expect(verify(impostor)).rejects.toBeDefined()
}

describe('an image', () => {
  ;(cosign2 === undefined ? it.skip : it)('that cosign 2 signs and attests by itself, under its tags, counts for us where old formats do', async () => {
    const image = await pushed('acme/by-cosign-2')
    const services = () => ['--allow-insecure-registry', '--identity-token', sigstore.mint(claims), '--fulcio-url', sigstore.url, '--rekor-url', sigstore.url]
    await run(cosign2 ?? '', ['sign', ...services(), image], withKeys())
    await run(cosign2 ?? '', ['attest', '--predicate', at('predicate.json'), '--type', 'slsaprovenance1', ...services(), image], withKeys())
    for (const world of worlds) {
      const ours = (who: string, ...more: readonly string[]) => run(portcullis, ['verify', image, '--trusted-root', at(world, 'trusted_root.json'), ...by(who), ...more])
      for (const type of ['https://sigstore.dev/cosign/sign/v1', predicateType]) await isOneOf((who) => ours(who, '--legacy', '--predicate-type', type))
      await expect(ours(identity)).rejects.toBeDefined()
    }
  })

  it.each(worlds)('that we sign counts for us and both cosigns (%s)', async (world) => {
    const image = await pushed(`acme/ours-${world.replaceAll(' ', '-')}`)
    await signOurs(image, ...trusting(world))
    await signOurs(image, ...attesting, ...trusting(world))
    const root = ['--trusted-root', at(world, 'trusted_root.json')]
    await isOneOf((who) => run(portcullis, ['verify', image, ...root, ...by(who)]))
    if (cosign3 !== undefined) for (const command of [['verify'], attested]) await isOneOf((who) => run(cosign3, [...command, '--allow-insecure-registry', ...root, ...by(who), image]))
    if (cosign2 !== undefined) await isOneOf((who) => run(cosign2, [...attested, '--new-bundle-format', '--allow-insecure-registry', ...root, ...by(who), image]))
  })

  ;(cosign2 === undefined ? it.skip : it).each(worlds)('that we sign under the tags of cosign 2 counts for it by itself, with the log and all (%s)', async (world) => {
    const image = await pushed(`acme/tagged-${world.replaceAll(' ', '-')}`)
    await signOurs(image, ...trusting(world), '--no-push', '--cosign-tags')
    await signOurs(image, ...attesting, ...trusting(world), '--no-push', '--cosign-tags')
    for (const command of [['verify'], attested]) await isOneOf((who) => run(cosign2 ?? '', [...command, '--allow-insecure-registry', ...by(who), image], withKeys()))
    const stranger = { ...withKeys(), SIGSTORE_REKOR_PUBLIC_KEY: at('ctfe.pub') }
    await expect(run(cosign2 ?? '', ['verify', '--allow-insecure-registry', ...by(identity), image], stranger)).rejects.toBeDefined()
  })
})
