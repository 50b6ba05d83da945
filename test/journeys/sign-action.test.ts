/** The sign action from its inputs to its outputs: what it signs, where the bundles go, and which inputs it refuses. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { runAction } from '@portcullis/action/run-action'
import type { Runner } from '@portcullis/action/runner'
import { digestOf } from '@portcullis/core/model/digest'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { vulnerabilitiesPredicate } from '@portcullis/core/predicates/vulnerabilities'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { root } from '../../packages/tooling/src/repository.ts'
import { scanAction } from '../../actions/scan/action.ts'
import { signAction } from '../../actions/sign/action.ts'

const contract = parse(readFileSync(join(root, 'actions/sign/action.yml'), 'utf8')) as { inputs: Record<string, { default?: string }> }
const defaults = Object.entries(contract.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
let sandbox: Sandbox
let registry: SandboxRegistry
let workspace: string
let temporary: string

beforeAll(async () => {
  sandbox = await startSandbox()
  registry = await startRegistry({ clock: sandbox.clock })
})
afterAll(() => Promise.all([sandbox.close(), registry.close()]))
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'sign-action-'))
  temporary = join(workspace, '_temp')
  await mkdir(temporary)
  await writeFile(join(workspace, 'app.tgz'), 'the app')
  await writeFile(join(workspace, 'trust.json'), JSON.stringify(sandbox.sigstore.clientTrustConfig))
  await writeFile(join(workspace, 'token'), sandbox.sigstore.mint(githubClaims({ repository: 'acme/shop' })))
})
afterEach(() => rm(workspace, { recursive: true }))

/** Runs the action with the defaults of its action.yml. @returns its outputs, warnings and failures */
async function run(inputs: Readonly<Record<string, string>>, action = signAction) {
  const { github } = sandbox.addresses()
  const given = new Map<string, string>([...defaults, ['github-token', github.token], ['trust-config', 'trust.json'], ['identity-token-file', 'token'], ...Object.entries(inputs)])
  const ended = { outputs: {} as Record<string, string>, warnings: [] as string[], failures: [] as string[] }
  const runner: Runner = {
    environment: {
      ...Object.fromEntries([...given].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: github.repository, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_ACTOR: 'erin', GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main', GITHUB_SHA: '0'.repeat(40), GITHUB_API_URL: github.api, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary,
    },
    setOutput: (name, value) => void (ended.outputs[name] = value),
    mask: () => undefined,
    info: () => undefined,
    notice: ({ level, title }) => void (level === 'warning' && ended.warnings.push(title)),
    startGroup: () => undefined,
    endGroup: () => undefined,
    summarize: () => Promise.resolve(),
    fail: (message) => void ended.failures.push(message),
  }
  await runAction(action, { runner, clock: { now: () => new Date() }, stop: new AbortController(), milliseconds: 170_000 })
  return ended
}

describe('files', () => {
  it("are signed in one statement, which GitHub's attestations find for each", async () => {
    await writeFile(join(workspace, 'notes.txt'), 'the notes')
    await writeFile(join(workspace, 'predicate.json'), '{"passed":true}')
    const { outputs, warnings } = await run({ 'subject-path': 'app.tgz, *.txt', 'predicate-type': 'https://example.test/tests/v1', 'predicate-path': 'predicate.json', 'attestations-api': 'true', dsse: 'true' })
    expect(outputs).toMatchObject({ decision: 'allow', 'reason-code': 'signed', 'bundle-path': expect.stringMatching(/bundles\.sigstore\.jsonl$/) })
    expect(warnings).toEqual([])
    const list = (name: string): unknown[] => JSON.parse(outputs[name] ?? '') as unknown[]
    expect([list('bundle-paths').length, list('envelope-paths').length, list('attestation-ids').length, list('referrer-digests').length]).toEqual([1, 1, 1, 2])
    const [bundle, line, beside] = await Promise.all([String(list('bundle-paths')[0]), outputs['bundle-path'] ?? '', join(workspace, 'app.tgz.sigstore.jsonl')].map(async (path) => await readFile(path)))
    expect([line?.toString(), beside?.toString()]).toEqual([`${bundle?.toString()}\n`, `${bundle?.toString()}\n`])
    const { github } = sandbox.addresses()
    for (const text of ['the app', 'the notes']) {
      const answer = await fetch(`${github.api}/repos/${github.repository}/attestations/${digestOf(text)}`, { headers: { authorization: `Bearer ${github.token}` } })
      expect(await answer.json()).toMatchObject({ attestations: [{ bundle: JSON.parse(bundle?.toString() ?? '') as object }] })
    }
  })

  it('of a list in the workflow itself are signed without being there, each by a plain signature', async () => {
    const names = ['one.tgz', 'two.tgz']
    const { outputs } = await run({ 'subject-checksums': names.map((name) => `${digestOf(name).slice('sha256:'.length)}  ${name}`).join('\n') })
    expect(outputs).toMatchObject({ decision: 'allow', 'referrer-digests': '[]', 'attestation-ids': '[]', 'envelope-paths': '[]' })
    expect(JSON.parse(outputs['bundle-paths'] ?? '')).toHaveLength(2)
  })

  it('are signed themselves as message signatures', async () => {
    const { outputs } = await run({ 'subject-path': 'app.tgz', content: 'message-signature' })
    const domain = readTrustDomain({ name: 'sandbox', config: await readFile(join(workspace, 'trust.json')) })
    const verify = (digest: ReturnType<typeof digestOf>) => readFile(outputs['bundle-path'] ?? '').then((bytes) => createBundleVerifier({ domains: [domain] }).verify(bytes.subarray(0, -1), { digest }))
    expect(await verify(digestOf('the app'))).toHaveLength(1)
    await expect(verify(digestOf('another'))).rejects.toMatchObject({ blame: 'artifact' })
  })
})

describe('what a signer of before said', () => {
  it('is signed anew as this job, as far as the policy still accepts it', async () => {
    const { repository, digest } = await pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: registry.url, repository: 'acme/shop' })
    const image = { 'subject-name': `${registry.host}/${repository}`, 'subject-digest': digest }
    const identity = (file: string) => ({ domain: 'acme', issuer: sandbox.sigstore.issuer, workflow: `acme/shop/.github/workflows/${file}@refs/heads/main` })
    const policy = {
      version: 1,
      artifact: image['subject-name'],
      trust: { domains: { acme: { config: 'trust.json' } }, identities: { scanner: identity('scan.yml'), 'scanner-2': identity('scan-2.yml') }, revoked: 'revoked.json' },
      environments: { production: { repository: `${registry.host}/production/shop`, require: { scan: { by: 'scanner-2', 'max-age': '24h' } }, decision: { by: 'scanner-2', 'max-age': '1h' }, record: { by: 'scanner-2' } } },
    }
    const declare = async (revoked: readonly object[]) => {
      await writeFile(join(workspace, 'policy.json'), JSON.stringify(policy))
      await writeFile(join(workspace, 'revoked.json'), JSON.stringify({ version: 1, ...(revoked.length === 0 ? {} : { revoked }) }))
    }
    const as = async (file: string) => await writeFile(join(workspace, 'token'), sandbox.sigstore.mint(githubClaims({ repository: 'acme/shop', workflowPath: `.github/workflows/${file}` })))
    const anew = { ...image, 're-issue': 'scanner', as: 'scanner-2', policy: 'policy.json', 'trust-config': '' }

    const at = new Date()
    const scan = vulnerabilitiesPredicate({
      scanner: { uri: 'https://scanner.example', version: '1.0.0' }, database: { uri: 'https://osv.example', lastUpdate: at, records: 1_000 }, platforms: ['linux/amd64'],
      packages: [{ purl: 'pkg:npm/a@1.0.0', name: 'a', version: '1.0.0', ecosystem: 'npm' }], findings: [], notAssessed: [], startedAt: at, finishedAt: at,
    })
    await writeFile(join(workspace, 'scan.json'), JSON.stringify(scan))
    await as('scan.yml')
    expect((await run({ ...image, 'predicate-type': predicateTypes.vulnerabilities, 'predicate-path': 'scan.json' })).outputs).toMatchObject({ decision: 'allow' })

    await declare([])
    const wrong = await run(anew)
    expect([wrong.outputs['reason-code'], wrong.failures]).toEqual(['identity-mismatch', [expect.stringContaining('does not sign as scanner-2')]])
    await as('scan-2.yml')
    await declare([{ identity: 'scanner', since: '2020-01-01T00:00:00Z', reason: 'taken over' }])
    expect((await run(anew)).outputs).toMatchObject({ decision: 'deny', 'reason-code': 'signer-revoked', 'referrer-digests': '[]' })
    await declare([])
    const { outputs } = await run(anew)
    expect(outputs).toMatchObject({ decision: 'allow', 'reason-code': 'signed', 'referrer-digests': expect.stringMatching(/^\["sha256:[0-9a-f]{64}"\]$/) })
    expect(JSON.parse(outputs['bundle-paths'] ?? '')).toHaveLength(1)
  })
})

it('warns where this job has scanned, and signs all the same', async () => {
  const scanned = await run({ 'subject-name': '127.0.0.1:1/acme/shop', 'subject-digest': digestOf('x'), database: 'none' }, scanAction)
  expect(scanned.outputs['decision']).toBe('error')
  const { outputs, warnings } = await run({ 'subject-path': 'app.tgz' })
  expect([outputs['decision'], warnings]).toEqual(['allow', ['scan-in-signing-job']])
})

describe('inputs', () => {
  const digest = digestOf('x')
  it.each([
    ['nothing to sign', {}, 'input-invalid', 'subject-digest with subject-name'],
    ['two ways to name it', { 'subject-path': 'app.tgz', 'subject-checksums': 'SUMS' }, 'input-invalid', 'only one of them'],
    ['a name without a digest', { 'subject-name': 'ghcr.io/acme/shop:latest' }, 'input-invalid', 'needs subject-digest'],
    ['a digest without a name', { 'subject-digest': digest }, 'input-invalid', 'subject-name'],
    ['half a predicate', { 'subject-path': 'app.tgz', 'predicate-type': 'x' }, 'input-invalid', 'go together'],
    ['a statement of a message signature', { 'subject-path': 'app.tgz', 'statements-path': 'x', content: 'message-signature' }, 'input-invalid', 'message-signature'],
    ["a message signature in GitHub's attestations", { 'subject-path': 'app.tgz', content: 'message-signature', 'attestations-api': 'true' }, 'input-invalid', 'message signature says nothing'],
    ['a message signature of an image', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': digest, content: 'message-signature' }, 'place-unsupported', 'found one in a registry'],
    ['a tag of cosign 2 for a file', { 'subject-path': 'app.tgz', 'cosign-tags': 'true' }, 'place-unsupported', 'cosign 2'],
    ['to carry something over, and no word as whom', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': digest, 're-issue': 'scanner' }, 'input-invalid', 'go together'],
    ['to carry over and to sign something new', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': digest, 're-issue': 'scanner', as: 'scanner-2', 'statements-path': 'x', 'attestations-api': 'true' }, 'input-invalid', 'excludes statements-path, trust-config, attestations-api'],
    ['to carry over signatures of the artifact itself', { 'subject-name': 'ghcr.io/acme/shop', 'subject-digest': digest, 're-issue': 'scanner', as: 'scanner-2', 'trust-config': '', content: 'message-signature' }, 'input-invalid', 'excludes content'],
    ['to carry over to a file', { 'subject-path': 'app.tgz', 're-issue': 'scanner', as: 'scanner-2', 'trust-config': '' }, 'input-invalid', 'needs one artifact'],
    ['a file outside the workspace', { 'subject-path': '/etc/hostname' }, 'file-invalid', 'outside'],
    ['a file that is not there', { 'subject-path': '*.zip' }, 'file-invalid', 'finds no file'],
  ])('are refused: %s', async (_, inputs, code, message) => {
    const { outputs, failures } = await run(inputs)
    expect([outputs['decision'], outputs['reason-code'], failures.join()]).toEqual(['error', code, expect.stringContaining(message)])
  })
})
