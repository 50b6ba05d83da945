/** Evidence that is kept elsewhere than in bundles beside the artifact, by process: read where the policy or an option says so, and nowhere else. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import type { ShopRelease } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { Shop } from '@portcullis/sandbox/shop/shop'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { pem } from '@portcullis/sandbox/sigstore/pem'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from './cli-session.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const workflow = (file: string): string => `acme/shop/.github/workflows/${file}@refs/heads/main`
const asBuilder = ['--certificate-identity', `https://github.com/${workflow('build.yml')}`, '--certificate-oidc-issuer', issuer]
const builder = githubClaims({ repository: 'acme/shop' })
const provenanceType = 'https://slsa.dev/provenance/v1'

let sandbox: Sandbox
let registry: SandboxRegistry
/** A Sigstore without a log, as old signatures without a log entry need it. */
let logless: SandboxSigstore
let directory: string
let sha: string

beforeAll(async () => {
  sandbox = await startSandbox()
  const { clock } = sandbox
  ;[registry, logless, directory] = await Promise.all([startRegistry({ clock }), startSigstore({ clock, issuer, transparency: false, organization: 'old.example' }), mkdtemp(join(tmpdir(), 'evidence-sources-'))])
  ;({ sha } = await new Shop(sandbox).commit('1.5.1', 'dana', 'Sell raincoats'))
  await mkdir(join(directory, '.portcullis'))
  await writeFile(join(directory, '.portcullis/acme.json'), JSON.stringify(sandbox.sigstore.clientTrustConfig))
  await writeFile(join(directory, '.portcullis/old.json'), JSON.stringify(logless.clientTrustConfig))
})
afterAll(async () => {
  await Promise.all([sandbox.close(), registry.close(), logless.close()])
  await rm(directory, { recursive: true })
})

describe('what cosign 2 keeps in tags', () => {
  it('meets a rule in the gate and travels with a promotion, where a domain of the policy takes old formats', async () => {
    const subject = await image('old-way')
    await keepInTag(subject, signedOldWay(subject))
    const policy = await policyFile('takes-old.yaml', { repository: 'old-way', builder: 'old', legacy: true })
    expect(await asJob(['gate', subject, '--environment', 'production', '--sign', ...policy])).toMatchObject([0, { decision: 'allow', rules: [{ rule: 'provenance', passed: true }] }])
    const promoted = await asJob(['promote', subject, '--environment', 'production', '--tag', 'production', ...policy])
    expect(promoted).toMatchObject([0, { decision: 'allow', reasonCode: 'promoted' }])
    expect((promoted[1]['carried'] as JsonObject[]).map(({ tag }) => tag)).toContain(`${tagOf(subject)}.att`)
  })

  it('is not even looked for in the gate without that', async () => {
    const subject = await image('new-way')
    await keepInTag(subject, signedOldWay(subject))
    const policy = await policyFile('takes-new.yaml', { repository: 'new-way', builder: 'old' })
    expect(await asJob(['gate', subject, '--environment', 'production', '--dry-run', ...policy])).toMatchObject([1, { decision: 'deny', reasonCode: 'provenance-missing', refused: [] }])
  })

  it('meets nothing when it is about another image', async () => {
    const subject = await image('mixed')
    await keepInTag(subject, signedOldWay(`other@sha256:${'0'.repeat(64)}`))
    const policy = await policyFile('mixed.yaml', { repository: 'mixed', builder: 'old', legacy: true })
    expect(await asJob(['gate', subject, '--environment', 'production', '--dry-run', ...policy])).toMatchObject([1, { decision: 'deny', refused: [{ reason: { code: 'subject-mismatch' } }] }])
  })

  it('counts in verify with --legacy alone', async () => {
    const subject = await image('asked')
    await keepInTag(subject, signedOldWay(subject))
    const question = ['verify', subject, ...asBuilder, '--trusted-root', '.portcullis/old.json']
    expect(await run([...question, '--legacy'])).toMatchObject([0, { decision: 'allow', signers: [{ predicateType: provenanceType }] }])
    expect(await run(question)).toMatchObject([1, { decision: 'deny', reasonCode: 'signature-missing' }])
  })
})

describe("GitHub's attestations", () => {
  it('meet a rule in the gate and in a promotion, where the policy names them', async () => {
    const subject = await image('stored')
    await store(await provenanceBundle(subject))
    const policy = await policyFile('stored.yaml', { repository: 'stored', builder: 'acme', attestations: 'github' })
    expect(await asJob(['gate', subject, '--environment', 'production', '--sign', ...policy])).toMatchObject([0, { decision: 'allow' }])
    expect(await asJob(['promote', subject, '--environment', 'production', '--tag', 'production', ...policy])).toMatchObject([0, { decision: 'allow', reasonCode: 'promoted' }])
  })

  it('are not asked without that, and a store that cannot be read is an error and no absence', async () => {
    const subject = await image('unasked')
    await store(await provenanceBundle(subject))
    const silent = await policyFile('unasked.yaml', { repository: 'unasked', builder: 'acme' })
    expect(await asJob(['gate', subject, '--environment', 'production', '--dry-run', ...silent])).toMatchObject([1, { decision: 'deny', reasonCode: 'provenance-missing' }])
    const asking = await policyFile('asking.yaml', { repository: 'unasked', builder: 'acme', attestations: 'github' })
    expect(await asJob(['gate', subject, '--environment', 'production', '--dry-run', ...asking], {})).toMatchObject([4, { decision: 'error', reasonCode: 'permission-missing' }])
  })

  it('are attached at the target where the environment asks for it, so that who cannot ask GitHub verifies there', async () => {
    const subject = await image('carried-along', '1.5.2')
    const bundle = await provenanceBundle(subject)
    await store(bundle)
    await store({ ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [{ sig: Buffer.from('nobody').toString('base64') }] } })
    const policy = await policyFile('carried-along.yaml', { repository: 'carried-along', builder: 'acme', attestations: 'github', carry: { attestations: 'attach' } })
    const promotion = ['promote', subject, '--environment', 'production', '--tag', 'production', ...policy]
    expect(await asJob(['gate', subject, '--environment', 'production', '--sign', ...policy])).toMatchObject([0, { decision: 'allow' }])
    const atTarget = ['verify', `${registry.host}/production/carried-along@sha256:${digestIn(subject)}`, ...asBuilder, '--trusted-root', sandbox.files.trustedRoot]

    const [, planned] = await asJob([...promotion, '--dry-run'])
    expect(attachedIn((planned['plan'] as JsonObject)['parts'])).toEqual([['attach', provenanceType]])
    expect(await run(atTarget)).not.toMatchObject([0, {}])

    const [status, promoted] = await asJob(promotion)
    expect([status, promoted]).toMatchObject([0, { decision: 'allow', reasonCode: 'promoted' }])
    expect(attachedIn(promoted['carried'])).toEqual([['attach', provenanceType]])
    expect(await run(atTarget)).toMatchObject([0, { decision: 'allow', signers: [{ predicateType: provenanceType }] }])
    const listed = await referrersAt('production/carried-along', subject)

    const [, again] = await asJob(promotion)
    expect(again).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
    expect(attachedIn((again['plan'] as JsonObject)['parts'])).toEqual([['present', provenanceType]])
    expect(await referrersAt('production/carried-along', subject)).toEqual(listed)
  })

  it('stay where they are without that', async () => {
    const subject = await image('left-there', '1.4.0')
    await store(await provenanceBundle(subject))
    const policy = await policyFile('left-there.yaml', { repository: 'left-there', builder: 'acme', attestations: 'github' })
    await asJob(['gate', subject, '--environment', 'production', '--sign', ...policy])
    const [, promoted] = await asJob(['promote', subject, '--environment', 'production', '--tag', 'production', ...policy])
    expect(promoted).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(attachedIn(promoted['carried'])).toEqual([])
    const atTarget = `${registry.host}/production/left-there@sha256:${digestIn(subject)}`
    expect(await run(['verify', atTarget, ...asBuilder, '--trusted-root', sandbox.files.trustedRoot])).toMatchObject([1, { decision: 'deny' }])
  })

  it('count in verify with --attestations github, or where the policy of --signer names them', async () => {
    const subject = await image('looked-up')
    await store(await provenanceBundle(subject))
    const github = { GITHUB_TOKEN: sandbox.github.createToken({ actor: 'ada' }), GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: sandbox.github.apiUrl }
    const question = ['verify', subject, ...asBuilder, '--trusted-root', sandbox.files.trustedRoot]
    expect(await run([...question, '--attestations', 'github'], github)).toMatchObject([0, { decision: 'allow' }])
    expect(await run(question, github)).toMatchObject([1, { reasonCode: 'signature-missing' }])
    const policy = await policyFile('looked-up.yaml', { repository: 'looked-up', builder: 'acme', attestations: 'github' })
    expect(await run(['verify', subject, '--signer', 'builder', ...policy], github)).toMatchObject([0, { decision: 'allow' }])
    expect(await run([...question, '--attestations', 'gitlab'])).toMatchObject([4, {}])
  })
})

describe('a key', () => {
  it('counts in verify with --key, and no other, and no certificate in its place', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    for (const [name, key] of [['ours.pub', publicKey], ['others.pub', other.publicKey]] as const) await writeFile(join(directory, name), key.export({ type: 'spki', format: 'pem' }))
    const subject = await image('by-key')
    const bundle = JSON.stringify(await sandbox.sigstore.signStatement(statementAbout(subject), keySigner(privateKey)))
    await writeFile(join(directory, 'by-key.sigstore.json'), bundle)
    await writeFile(join(directory, 'by-workflow.sigstore.json'), JSON.stringify(await provenanceBundle(subject)))
    const question = (key: string, file: string) => ['verify', subject.slice(subject.indexOf('@') + 1), '--bundle', file, '--key', key, '--trusted-root', sandbox.files.trustedRoot]
    expect(await run(question('ours.pub', 'by-key.sigstore.json'))).toMatchObject([0, { decision: 'allow', signers: [{ issuer: 'key' }] }])
    expect(await run(question('others.pub', 'by-key.sigstore.json'))).toMatchObject([1, { reasonCode: 'bundle-untrusted' }])
    expect(await run(question('ours.pub', 'by-workflow.sigstore.json'))).toMatchObject([1, { reasonCode: 'identity-mismatch' }])
    expect(await run([...question('ours.pub', 'by-key.sigstore.json'), ...asBuilder])).toMatchObject([4, { reasonCode: 'identity-required' }])
  })
})

describe('a bare envelope', () => {
  it('counts in verify with --key and --untimed, and not without, nor for anybody but a key', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await writeFile(join(directory, 'bare.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
    const subject = await image('bare')
    await writeFile(join(directory, 'bare.dsse.json'), JSON.stringify(sandbox.sigstore.evidence.envelope(JSON.stringify(statementAbout(subject)), keySigner(privateKey))))
    const question = ['verify', subject.slice(subject.indexOf('@') + 1), '--bundle', 'bare.dsse.json', '--trusted-root', sandbox.files.trustedRoot]
    const [status, result] = await run([...question, '--key', 'bare.pub', '--untimed'])
    expect([status, result]).toMatchObject([0, { decision: 'allow', signers: [{ issuer: 'key', predicateType: provenanceType }] }])
    expect((result['signers'] as JsonObject[])[0]).not.toHaveProperty('signedAt')
    expect(await run([...question, '--key', 'bare.pub'])).toMatchObject([1, { decision: 'deny', reasonCode: 'timestamp-missing' }])
    expect(await run([...question, ...asBuilder])).toMatchObject([1, { reasonCode: 'bundle-untrusted' }])
    expect(await run([...question, ...asBuilder, '--untimed'])).toMatchObject([4, { reasonCode: 'identity-required' }])
  })
})

async function image(name: string, release: ShopRelease = '1.5.1'): Promise<string> {
  const { registry: host, repository, digest } = await pushImage(buildShopImage({ release }), { registryUrl: registry.url, repository: `acme/${name}` })
  return `${host}/${repository}@${digest}`
}

const digestIn = (subject: string): string => subject.slice(subject.indexOf('@sha256:') + '@sha256:'.length)
const tagOf = (subject: string): string => `sha256-${digestIn(subject)}`

function statementAbout(subject: string): object {
  const predicate = { buildDefinition: { buildType: 'https://example.test/build/v1', externalParameters: {} }, runDetails: { builder: { id: 'https://example.test/builder' } } }
  return { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'shop', digest: { sha256: digestIn(subject) } }], predicateType: provenanceType, predicate }
}

const provenanceBundle = (subject: string) => sandbox.sigstore.signStatement(statementAbout(subject), builder)

interface Layer {
  readonly blob: Buffer
  readonly annotations: Readonly<Record<string, string>>
}

/** As cosign 2 attests with a timestamp authority and without a log. */
function signedOldWay(subject: string): Layer {
  const signer = logless.evidence.leafFor(builder)
  const { envelope, timestamps } = logless.evidence.parts(statementAbout(subject), signer)
  const certificate = 'certificate' in signer.key ? pem(Buffer.from(signer.key.certificate.rawBytes, 'base64')) : ''
  const annotations = {
    'dev.cosignproject.cosign/signature': '',
    'dev.sigstore.cosign/certificate': certificate,
    'dev.sigstore.cosign/rfc3161timestamp': JSON.stringify({ SignedRFC3161Timestamp: timestamps[0]?.toString('base64') ?? '' }),
  }
  return { blob: Buffer.from(JSON.stringify(envelope)), annotations }
}

async function keepInTag(subject: string, { blob, annotations }: Layer): Promise<void> {
  const repository = subject.slice(subject.indexOf('/') + 1, subject.indexOf('@'))
  const put = async (bytes: Buffer) => {
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const started = await fetch(`${registry.url}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
    const location = new URL(started.headers.get('location') ?? '', registry.url)
    location.searchParams.set('digest', digest)
    expect((await fetch(location, { method: 'PUT', body: new Uint8Array(bytes) })).status).toBe(201)
    return { digest, size: bytes.byteLength }
  }
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', ...(await put(Buffer.from('{}'))) }
  const layers = [{ mediaType: 'application/vnd.dsse.envelope.v1+json', ...(await put(blob)), annotations }]
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const put201 = await fetch(`${registry.url}/v2/${repository}/manifests/${tagOf(subject)}.att`, { method: 'PUT', headers: { 'content-type': mediaType }, body: JSON.stringify({ schemaVersion: 2, mediaType, config, layers }) })
  expect(put201.status).toBe(201)
}

async function store(bundle: object): Promise<void> {
  const authorization = `Bearer ${sandbox.github.createToken({ actor: 'ada' })}`
  const answer = await fetch(`${sandbox.github.apiUrl}/repos/acme/shop/attestations`, { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify({ bundle }) })
  expect(answer.status).toBe(201)
}

/** Fate and predicate type of the parts that come from GitHub's store: by their bundle, not by a manifest. */
function attachedIn(parts: unknown): unknown[] {
  return (parts as JsonObject[]).filter(({ kind, mediaType }) => kind === 'referrer' && mediaType === 'application/vnd.dev.sigstore.bundle.v0.3+json').map(({ fate, predicateType }) => [fate, predicateType])
}

async function referrersAt(repository: string, subject: string): Promise<string[]> {
  const answer = await fetch(`${registry.url}/v2/${repository}/referrers/sha256:${digestIn(subject)}`)
  const { manifests } = (await answer.json()) as { readonly manifests: readonly { readonly digest: string }[] }
  return manifests.map(({ digest }) => digest)
}

/** A policy that asks for provenance by the builder in a trust domain, and nothing else. */
async function policyFile(name: string, { repository, builder: domain, legacy, attestations, carry }: { repository: string; builder: 'old' | 'acme'; legacy?: true; attestations?: 'github'; carry?: JsonObject }): Promise<string[]> {
  const identity = (by: string, file: string) => ({ domain: by, issuer, workflow: workflow(file) })
  const policy = {
    version: 1,
    artifact: `${registry.host}/acme/${repository}`,
    trust: {
      domains: { acme: { config: 'acme.json' }, old: { config: 'old.json', ...(legacy === undefined ? {} : { legacy }) } },
      identities: { builder: identity(domain, 'build.yml'), promoter: identity('acme', 'promote.yml') },
      ...(attestations === undefined ? {} : { attestations }),
    },
    environments: { production: { repository: `${registry.host}/production/${repository}`, require: { provenance: { by: 'builder' } }, decision: { by: 'promoter', 'max-age': '1h' }, record: { by: 'promoter' }, ...(carry === undefined ? {} : { carry }) } },
  }
  await writeFile(join(directory, '.portcullis', name), JSON.stringify(policy))
  return ['--policy', `.portcullis/${name}`]
}

async function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<[number | null, JsonObject]> {
  const ended = await portcullis([...words, '--output', 'json'], directory, { DOCKER_CONFIG: join(directory, 'nothing'), ...variables })
  return [ended.status, ended.stdout === '' ? { stderr: ended.stderr } : resultIn(ended)]
}

/** As a job of promote.yml. */
async function asJob(words: readonly string[], more: { readonly attestations?: 'read' } = { attestations: 'read' }): Promise<[number | null, JsonObject]> {
  const host = new ReviewingHost(sandbox.github, {})
  const place = { repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'workflow_dispatch' }
  const started = await host.startRun({ ...place, ref: 'refs/heads/main', sha, actor: 'erin', referencedWorkflows: [] })
  const job = await host.startJob(started, { name: 'by hand', permissions: { actions: 'read', contents: 'write', 'pull-requests': 'read', 'id-token': 'write', ...more } })
  const { token, idToken } = await host.credentials(started, job)
  const ended = await run(words, {
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: started.apiUrl,
    GITHUB_RUN_ID: started.id,
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken?.requestUrl ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken?.requestToken ?? '',
  })
  await host.finishJob(started, job, 'success')
  await host.finishRun(started, 'success')
  return ended
}
