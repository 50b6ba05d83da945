/** Releases and npm packages through the actions, from inputs to outputs: signed, decided on, promoted, verified. */
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { runAction } from '@portcullis/action/run-action'
import { digestOf } from '@portcullis/core/model/digest'
import { releaseDigest } from '@portcullis/core/model/release-listing'
import { putAsset, seedRelease } from '@portcullis/sandbox/github/seed-release'
import { npmPackage, publication } from '@portcullis/sandbox/npm/package'
import { publishInto } from '@portcullis/sandbox/npm/package-store'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { policyGateAction } from '../../actions/policy-gate/action.ts'
import { promoteAction } from '../../actions/promote/action.ts'
import { signAction } from '../../actions/sign/action.ts'
import { verifyAction } from '../../actions/verify/action.ts'
import { root } from '../../packages/tooling/src/repository.ts'

const passphrase = 'correct horse battery staple'
const files: Record<string, string> = { 'shop-linux.tar.gz': 'for linux', 'shop-windows.zip': 'for windows' }
const tarball = npmPackage('shop', '1.0.0')
const actions = { sign: signAction, 'policy-gate': policyGateAction, promote: promoteAction, verify: verifyAction }
let sandbox: Sandbox
let workspace: string
let host: string
let source: SandboxNpmRegistry
let target: SandboxNpmRegistry

beforeAll(async () => {
  sandbox = await startSandbox()
  workspace = await mkdtemp(join(tmpdir(), 'kinds-action-'))
  host = new URL(sandbox.github.apiUrl).host
  source = await startNpmRegistry()
  target = await startNpmRegistry({ tokens: { 'target-token': 'write' } })
  const published = { releases: new Map(), distTags: new Map() }
  publishInto(published, 'shop', publication('shop', '1.0.0', tarball), false)
  source.packages.set('shop', published)
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await mkdir(join(workspace, '_temp'))
  await writeFile(join(workspace, 'release.key'), privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
  await writeFile(join(workspace, 'release.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  await writeFile(join(workspace, 'acme.json'), JSON.stringify(sandbox.sigstore.clientTrustConfig))
  await writeFile(join(workspace, 'policy.json'), JSON.stringify(policy()))
})
afterAll(async () => {
  await Promise.all([sandbox.close(), source.close(), target.close(), rm(workspace, { recursive: true, force: true })])
})

function policy(): object {
  const workflow = { domain: 'acme', issuer: 'https://token.actions.githubusercontent.com', workflow: 'acme/shop/.github/workflows/promote.yml@refs/heads/main' }
  const environment = (repository: string, ...tags: string[]) => ({ repository, tags, require: { signatures: { of: ['builder'], count: 1 } }, decision: { by: 'promoter', 'max-age': '1h' }, record: { by: 'promoter' } })
  return {
    version: 1,
    artifact: [`release://${host}/acme/shop`, `npm://${source.host}/shop`],
    trust: { domains: { acme: { config: 'acme.json' } }, identities: { promoter: workflow, builder: { domain: 'acme', key: 'release.pub' } } },
    environments: {
      production: { ...environment(`release://${host}/acme/shop`, 'v1', 'v2.0.0+build', 'both'), repositories: [{ of: `npm://${source.host}/shop`, repository: `npm://${target.host}/shop` }] },
      staging: environment(`npm://${target.host}/shop`, 'next'),
    },
  }
}

/** Runs an action with the defaults of its action.yml, as a job of promote.yml. */
async function run(name: keyof typeof actions, inputs: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const contract = parse(readFileSync(join(root, `actions/${name}/action.yml`), 'utf8')) as { inputs: Record<string, { default?: string }> }
  const jobs = new ReviewingHost(sandbox.github, {})
  const sha = sandbox.github.shop.git.refs.get('heads/main') ?? ''
  const started = await jobs.startRun({ repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'workflow_dispatch', ref: 'refs/heads/main', sha, actor: 'erin', referencedWorkflows: [] })
  const job = await jobs.startJob(started, { name, permissions: { actions: 'read', attestations: 'read', checks: 'write', contents: 'write', 'pull-requests': 'read', 'id-token': 'write' } })
  const { token, idToken } = await jobs.credentials(started, job)
  const given = { ...Object.fromEntries(Object.entries(contract.inputs).map(([input, { default: value = '' }]) => [input, value])), 'github-token': token, ...inputs }
  const outputs: Record<string, string> = {}
  const environment = {
    ...Object.fromEntries(Object.entries(given).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
    GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: started.id, GITHUB_RUN_ATTEMPT: '1', GITHUB_ACTOR: 'erin', GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_API_URL: started.apiUrl, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: join(workspace, '_temp'), NPM_TOKEN: 'target-token',
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken?.requestUrl ?? '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken?.requestToken ?? '',
  }
  const runner = {
    environment,
    setOutput: (output: string, value: string) => void (outputs[output] = value),
    mask: () => undefined, info: () => undefined, notice: () => undefined, startGroup: () => undefined, endGroup: () => undefined, summarize: () => Promise.resolve(), fail: () => undefined,
  }
  await runAction(actions[name], { runner, clock: { now: () => new Date() }, stop: new AbortController(), milliseconds: 170_000 })
  await jobs.finishJob(started, job, 'success')
  return outputs
}

const ended = ({ decision, 'reason-code': reasonCode }: Record<string, string>) => [decision, reasonCode]
const withKey = { key: 'release.key', 'key-passphrase': passphrase, 'trust-config': 'acme.json' }

describe('a release', () => {
  const digest = releaseDigest(Object.entries(files).map(([name, content]) => ({ name, digest: digestOf(content) })))

  it('is signed, decided on, published and verified', async () => {
    const release = seedRelease(sandbox.github.world, sandbox.github.shop, { tag: 'v1', files })
    const subject = { 'subject-name': `release://${host}/acme/shop@v1`, 'subject-digest': digest }
    const production = { ...subject, policy: 'policy.json', environment: 'production' }
    expect(ended(await run('policy-gate', production))).toEqual(['deny', 'signature-missing'])
    expect(ended(await run('sign', { ...subject, ...withKey }))).toEqual(['allow', 'signed'])
    expect(ended(await run('policy-gate', production))).toEqual(['allow', 'allowed'])
    const promoted = await run('promote', { ...production, tag: 'v1', 'make-latest': 'false' })
    expect(ended(promoted)).toEqual(['allow', 'promoted'])
    expect(promoted['target']).toBe(`release://${host}/acme/shop@v1@${digest}`)
    expect(release).toMatchObject({ draft: false, prerelease: false })
    expect(sandbox.github.shop.latestRelease).toBeNull()
    expect(ended(await run('verify', { ...subject, policy: 'policy.json', signer: 'builder' }))).toEqual(['allow', 'verified'])
    const file = { 'subject-name': 'file:shop-linux.tar.gz', 'subject-digest': digestOf('for linux'), release: `release://${host}/acme/shop@v1@${digest}`, policy: 'policy.json', signer: 'builder' }
    expect(ended(await run('verify', file))).toEqual(['allow', 'verified'])
    expect(ended(await run('verify', { ...file, 'subject-digest': digestOf('for me') }))).toEqual(['deny', 'file-not-in-release'])
    expect(ended(await run('verify', { ...file, 'subject-name': 'registry.example/acme/shop' }))).toEqual(['error', 'input-invalid'])
    putAsset(sandbox.github.world, release, 'shop-linux.tar.gz', 'for linux, and for me')
    expect(ended(await run('promote', { ...production, tag: 'v1' }))).not.toContain('allow')
  })
})

describe('an npm package', () => {
  it('is signed, decided on and promoted, its evidence handed on in output-dir', async () => {
    const subject = { 'subject-name': `npm://${source.host}/shop@1.0.0`, 'subject-digest': digestOf(tarball, 'sha512'), 'output-dir': join(workspace, '_temp', 'evidence') }
    const staging = { ...subject, policy: 'policy.json', environment: 'staging' }
    expect(ended(await run('policy-gate', staging))).toEqual(['deny', 'signature-missing'])
    expect(ended(await run('sign', { ...subject, ...withKey }))).toEqual(['allow', 'signed'])
    expect(ended(await run('policy-gate', staging))).toEqual(['allow', 'allowed'])
    expect(ended(await run('promote', { ...staging, tag: 'next' }))).toEqual(['allow', 'promoted'])
    expect(target.packages.get('shop')?.distTags.get('next')).toBe('1.0.0')
    expect(target.packages.get('shop')?.releases.get('1.0.0')?.tarball.equals(tarball)).toBe(true)
  })
})

describe('a release set of a release and a package', () => {
  const second = { ...files, 'notes.txt': 'new' }
  const releaseOf = releaseDigest(Object.entries(second).map(([name, content]) => ({ name, digest: digestOf(content) })))
  const about = { 'release-set': 'both.yml', policy: 'policy.json', environment: 'production', 'subject-name': '', 'subject-digest': '' }

  it('is decided on and promoted as one: the release is published and the dist-tag moved, or neither', async () => {
    const release = seedRelease(sandbox.github.world, sandbox.github.shop, { tag: 'v2.0.0+build', files: second })
    const evidence = { 'output-dir': join(workspace, '_temp', 'of-set') }
    const names = [`release://${host}/acme/shop@v2.0.0+build`, `npm://${source.host}/shop@1.0.0`] as const
    const digests = [releaseOf, digestOf(tarball, 'sha512')] as const
    const entries = [`{ artifact: "${names[0]}@${digests[0]}", tag: v2.0.0+build }`, `{ artifact: "${names[1]}@${digests[1]}", tag: both }`]
    await writeFile(join(workspace, 'both.yml'), ['version: 1', 'artifacts:', ...entries.map((entry) => `  - ${entry}`), ''].join('\n'))
    for (const [index, name] of names.entries()) expect(ended(await run('sign', { 'subject-name': name, 'subject-digest': digests[index] ?? '', ...withKey, ...evidence }))).toEqual(['allow', 'signed'])
    expect(ended(await run('promote', { ...about, ...evidence }))).toEqual(['deny', 'decision-missing'])
    expect(ended(await run('policy-gate', { ...about, ...evidence }))).toEqual(['allow', 'allowed'])

    target.packages.get('shop')?.distTags.delete('both')
    for (const shard of ['1/2', '2/2']) expect(ended(await run('promote', { ...about, ...evidence, shard }))).toEqual(['allow', expect.stringMatching(/copied$/)])
    expect([release.draft, target.packages.get('shop')?.distTags.get('both')]).toEqual([true, undefined])
    expect(ended(await run('promote', { ...about, ...evidence, 'make-latest': 'true' }))).toEqual(['allow', 'promoted'])
    expect([release.draft, target.packages.get('shop')?.distTags.get('both')]).toEqual([false, '1.0.0'])
    expect(sandbox.github.shop.latestRelease).toBe(release.id)
    expect(ended(await run('promote', { ...about, ...evidence }))).toEqual(['allow', 'already-promoted'])
    putAsset(sandbox.github.world, release, 'notes.txt', 'other')
    expect(ended(await run('promote', { ...about, ...evidence }))).not.toContain('allow')
  })
})
