/** Releases and npm packages through the command line as a process: signed, judged, promoted, and a downloaded file verified. */
import { generateKeyPairSync } from 'node:crypto'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import { releaseDigest } from '@portcullis/core/model/release-listing'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { putAsset, seedRelease } from '@portcullis/sandbox/github/seed-release'
import { npmPackage, publication } from '@portcullis/sandbox/npm/package'
import { publishInto } from '@portcullis/sandbox/npm/package-store'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from './cli-session.ts'

const passphrase = 'correct horse battery staple'
const files: Record<string, string> = { 'shop-linux.tar.gz': 'for linux', 'shop-windows.zip': 'for windows' }
const tarball = npmPackage('shop', '1.0.0')
let sandbox: Sandbox
let directory: string
let host: string
let source: SandboxNpmRegistry
let target: SandboxNpmRegistry

beforeAll(async () => {
  sandbox = await startSandbox()
  directory = await mkdtemp(join(tmpdir(), 'kinds-'))
  host = new URL(sandbox.github.apiUrl).host
  source = await startNpmRegistry()
  target = await startNpmRegistry({ tokens: { 'target-token': 'write' } })
  const published = { releases: new Map(), distTags: new Map() }
  publishInto(published, 'shop', publication('shop', '1.0.0', tarball), false)
  source.packages.set('shop', published)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const place = (name: string) => join(directory, name)
  await writeFile(place('release.key'), privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
  await writeFile(place('release.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  await writeFile(place('other.pub'), generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }))
  await copyFile(sandbox.files.clientTrustConfig, place('acme.json'))
  await writeFile(place('policy.json'), JSON.stringify(policy()))
})
afterAll(async () => {
  await Promise.all([sandbox.close(), source.close(), target.close(), rm(directory, { recursive: true, force: true })])
})

function policy() {
  const workflow = { domain: 'acme', issuer: 'https://token.actions.githubusercontent.com', workflow: 'acme/shop/.github/workflows/promote.yml@refs/heads/main' }
  const environment = (repository: string) => ({ repository, require: { signatures: { of: ['builder'], count: 1 } }, decision: { by: 'promoter', 'max-age': '1h' }, record: { by: 'promoter' } })
  return {
    version: 1,
    artifact: [`release://${host}/acme/shop`, `npm://${source.host}/shop`],
    trust: { domains: { acme: { config: 'acme.json' } }, identities: { promoter: workflow, builder: { domain: 'acme', key: 'release.pub' } } },
    environments: { production: environment(`release://${host}/acme/shop`), staging: environment(`npm://${target.host}/shop`) },
  }
}

/** As a job of promote.yml: with its token, its identity and its run. */
async function run(...words: string[]) {
  const jobs = new ReviewingHost(sandbox.github, {})
  const sha = sandbox.github.shop.git.refs.get('heads/main') ?? ''
  const started = await jobs.startRun({ repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'workflow_dispatch', ref: 'refs/heads/main', sha, actor: 'erin', referencedWorkflows: [] })
  const job = await jobs.startJob(started, { name: 'by hand', permissions: { actions: 'read', attestations: 'read', contents: 'write', 'pull-requests': 'read', 'id-token': 'write' } })
  const { token, idToken } = await jobs.credentials(started, job)
  const ended = await portcullis([...words, '--output', 'json'], directory, {
    COSIGN_PASSWORD: passphrase,
    NPM_TOKEN: 'target-token',
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: started.apiUrl,
    GITHUB_RUN_ID: started.id,
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken?.requestUrl ?? '',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken?.requestToken ?? '',
  })
  await jobs.finishJob(started, job, 'success')
  await jobs.finishRun(started, 'success')
  const { decision, reasonCode } = resultIn(ended)
  return { status: ended.status, decision, reasonCode, result: resultIn(ended) }
}

describe('a release', () => {
  const withRoot = () => ['--trusted-root', sandbox.files.trustedRoot]
  const byBuilder = () => ['--key', 'release.pub', ...withRoot()]
  const named = (tag: string) => `release://${host}/acme/shop@${tag}`
  const digest = releaseDigest(Object.entries(files).map(([name, content]) => ({ name, digest: digestOf(content) })))
  const toProduction = ['--environment', 'production', '--policy', 'policy.json']

  it('is signed, decided on, published, and its files verify afterwards', async () => {
    const release = seedRelease(sandbox.github.world, sandbox.github.shop, { tag: 'v1', files })
    const subject = `${named('v1')}@${digest}`
    expect(await run('gate', subject, '--sign', ...toProduction)).toMatchObject({ status: 1, decision: 'deny' })
    expect(await run('sign', subject, '--key', 'release.key', '--trust-config', 'acme.json')).toMatchObject({ status: 0, reasonCode: 'signed' })
    expect(await run('verify', subject, ...byBuilder())).toMatchObject({ status: 0, reasonCode: 'verified' })
    expect(await run('verify', subject, '--key', 'other.pub', ...withRoot())).toMatchObject({ status: 1, decision: 'deny' })
    expect(await run('gate', subject, '--sign', ...toProduction)).toMatchObject({ status: 0, reasonCode: 'allowed' })
    expect(await run('promote', subject, '--tag', 'v1', ...toProduction)).toMatchObject({ status: 0, reasonCode: 'promoted' })
    expect(release).toMatchObject({ draft: false, prerelease: false })
    for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content)
    expect(await run('verify', './shop-linux.tar.gz', '--release', named('v1'), ...byBuilder())).toMatchObject({ status: 0, reasonCode: 'verified', result: { subject: { digest } } })
    await writeFile(join(directory, 'shop-linux.tar.gz'), 'for linux, and for me')
    expect(await run('verify', './shop-linux.tar.gz', '--release', named('v1'), ...byBuilder())).toMatchObject({ status: 1, reasonCode: 'file-not-in-release' })
  })

  it('whose file was swapped is not published, signed or verified', async () => {
    const release = seedRelease(sandbox.github.world, sandbox.github.shop, { tag: 'v2', files })
    const subject = `${named('v2')}@${digest}`
    expect(await run('sign', subject, '--key', 'release.key', '--trust-config', 'acme.json')).toMatchObject({ status: 0 })
    putAsset(sandbox.github.world, release, 'shop-linux.tar.gz', 'for linux, and for me')
    expect(await run('promote', subject, '--tag', 'v2', ...toProduction)).toMatchObject({ decision: expect.stringMatching(/deny|error/) })
    expect(await run('sign', subject, '--key', 'release.key', '--trust-config', 'acme.json')).toMatchObject({ status: 3, reasonCode: 'digest-mismatch' })
    await writeFile(join(directory, 'shop-linux.tar.gz'), 'for linux, and for me')
    expect(await run('verify', './shop-linux.tar.gz', '--release', named('v2'), ...byBuilder())).toMatchObject({ status: 1, decision: 'deny' })
    expect(release.draft).toBe(true)
  })
})

describe('an immutable release', () => {
  const attester = 'https://releases.github.example'
  const commit = 'c0'.repeat(20)
  let policies = 0

  /** What GitHub writes of it, put where GitHub keeps it. */
  function attest(tag: string, named: Readonly<Record<string, string>>, by = attester): void {
    const purl = `pkg:github/acme/shop@${tag}`
    const { shop } = sandbox.github
    const subject = [{ uri: purl, digest: { sha1: commit } }, ...Object.entries(named).map(([name, content]) => ({ name, digest: { sha256: hexOf(digestOf(content)) } }))]
    const predicate = { ownerId: '77', purl, repository: 'acme/shop', repositoryId: '1234', tag }
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: predicateTypes.gitHubRelease, predicate }
    const { evidence } = sandbox.sigstore
    const bundle = bundleOf(evidence.parts(statement, evidence.attester(by)))
    const subjectDigests = subject.flatMap(({ digest: known }) => Object.entries(known).map(([algorithm, hex]) => `${algorithm}:${hex}`))
    shop.attestations.push({ id: sandbox.github.world.nextId(), bundle: { ...bundle }, predicateType: predicateTypes.gitHubRelease, subjectDigests, initiator: 'github' })
  }

  /** Judged by the rule for GitHub's own word alone. */
  async function judged(tag: string, changes: object = {}) {
    const name = `attested-${(policies += 1)}.json`
    const rule = { domain: 'acme', repository: 'acme/shop', 'repository-id': 1234, ...changes }
    const { environments, trust, ...rest } = policy()
    const attested = { ...environments.production, require: { 'github-release': rule } }
    await writeFile(join(directory, name), JSON.stringify({ ...rest, trust: { ...trust, domains: { acme: { config: 'acme.json', attester } } }, environments: { production: attested } }))
    const { decision, result } = await run('gate', `release://${host}/acme/shop@${tag}@${releaseDigest(filesOf(tag))}`, '--environment', 'production', '--policy', name)
    return [decision, ...((result['reasons'] ?? []) as readonly { readonly code: string }[]).map(({ code }) => code)]
  }

  const filesOf = (tag: string) => [...([...sandbox.github.shop.releases.values()].find(({ tagName }) => tagName === tag)?.assets.values() ?? [])].map(({ name, bytes }) => ({ name, digest: digestOf(bytes) }))
  function publish(tag: string, more: Record<string, string> = {}): void {
    seedRelease(sandbox.github.world, sandbox.github.shop, { tag, files: { ...files, ...more }, state: 'published' }).immutable = true
  }

  it('is vouched for by GitHub itself as a whole: every file of it, and of this repository', async () => {
    publish('v5')
    expect(await judged('v5')).toEqual(['deny', 'release-missing'])
    attest('v5', files)
    expect(await judged('v5')).toEqual(['allow'])
    expect(await judged('v5', { 'repository-id': 1235 })).toEqual(['deny', 'release-mismatch'])
    expect(await judged('v5', { tag: 'v6' })).toEqual(['deny', 'release-mismatch'])
  })

  it('is not vouched for by what GitHub says of the same files under another tag, unless the policy names that tag or all', async () => {
    publish('v8')
    expect(await judged('v8')).toEqual(['deny', 'release-mismatch'])
    expect(await judged('v8', { tag: 'v5' })).toEqual(['allow'])
    expect(await judged('v8', { tag: '*' })).toEqual(['allow'])
    attest('v8', files)
    expect(await judged('v8')).toEqual(['allow'])
  })

  it('is not where a file is not among those that GitHub names, or somebody else names them', async () => {
    publish('v7', { 'more.zip': 'and more' })
    attest('v7', files)
    expect(await judged('v7')).toEqual(['deny', 'release-missing'])
    attest('v7', { ...files, 'more.zip': 'and more' }, 'https://releases.github.example.evil')
    expect(await judged('v7')).toEqual(['deny', 'release-missing'])
  })
})

describe('an npm package', () => {
  it('is signed, decided on and promoted, with its evidence in a directory', async () => {
    const subject = `npm://${source.host}/shop@1.0.0@${digestOf(tarball, 'sha512')}`
    const toStaging = ['--environment', 'staging', '--policy', 'policy.json', '--output-dir', 'evidence']
    const logged = await entriesLogged()
    expect(await run('sign', subject, '--key', 'release.key', '--trust-config', 'acme.json')).toMatchObject({ status: 4, reasonCode: 'input-invalid' })
    expect(await entriesLogged()).toBe(logged)
    expect(await run('gate', subject, '--sign', ...toStaging)).toMatchObject({ status: 1, decision: 'deny' })
    expect(await run('sign', subject, '--key', 'release.key', '--trust-config', 'acme.json', '--output-dir', 'evidence')).toMatchObject({ status: 0, reasonCode: 'signed' })
    expect(await run('gate', subject, '--sign', ...toStaging)).toMatchObject({ status: 0, reasonCode: 'allowed' })
    expect(await run('promote', subject, '--tag', 'next', ...toStaging)).toMatchObject({ status: 0, reasonCode: 'promoted' })
    expect(target.packages.get('shop')?.distTags.get('next')).toBe('1.0.0')
    expect(target.packages.get('shop')?.releases.get('1.0.0')?.tarball.equals(tarball)).toBe(true)
  })
  it('has what one signer said carried over to another, in the same directory', async () => {
    const subject = `npm://${source.host}/shop@1.0.0@${digestOf(tarball, 'sha512')}`
    const { environments, trust, ...rest } = policy()
    const asks = { ...environments.staging, require: { sbom: { by: 'successor' } } }
    const identities = { ...trust.identities, successor: trust.identities.promoter }
    await writeFile(join(directory, 'after.json'), JSON.stringify({ ...rest, trust: { ...trust, identities }, environments: { staging: asks } }))
    await writeFile(join(directory, 'bom.json'), JSON.stringify({ bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }))
    const kept = ['--output-dir', 'carried']
    expect(await run('sign', subject, '--predicate-type', predicateTypes.cyclonedx, '--predicate', 'bom.json', '--key', 'release.key', '--trust-config', 'acme.json', ...kept)).toMatchObject({ status: 0 })
    const again = ['sign', subject, '--re-issue', 'builder', '--as', 'successor', '--policy', 'after.json']
    const logged = await entriesLogged()
    expect(await run(...again)).toMatchObject({ status: 4, reasonCode: 'input-invalid' })
    expect(await entriesLogged()).toBe(logged)
    expect(await run(...again, ...kept)).toMatchObject({ status: 0, reasonCode: 'signed' })
    expect(await run('gate', subject, '--environment', 'staging', '--policy', 'after.json', ...kept)).toMatchObject({ status: 0, reasonCode: 'allowed' })
  })
})

/** Size of the transparency log: what was signed is there for good. */
async function entriesLogged(): Promise<string | undefined> {
  const answer = await fetch(`${sandbox.sigstore.url}/api/v2/checkpoint`)
  return (await answer.text()).split('\n')[1]
}
