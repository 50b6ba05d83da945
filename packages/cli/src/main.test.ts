/** The command line as a process, against the sandbox: what it prints where, and with which code it ends. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { JobPermissions } from '@portcullis/sandbox/runner/host'
import { checkoutRoot } from '@portcullis/sandbox/shop/lay-out'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { Shop } from '@portcullis/sandbox/shop/shop'
import type { ShopCommit } from '@portcullis/sandbox/shop/shop'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from './cli-session.ts'
import type { Ended } from './cli-session.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const builder = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const nowhere = `sha256:${'0'.repeat(64)}`

let sandbox: Sandbox
let shop: Shop
let commit: ShopCommit
let image: string
let digest: string
let isResult: (value: unknown) => boolean

beforeAll(async () => {
  sandbox = await startSandbox()
  shop = new Shop(sandbox)
  commit = await shop.commit('1.5.1', 'dana', 'Sell raincoats')
  const built = await shop.build(commit, 'dana')
  digest = built.jobs[0]?.outputs['digest'] ?? ''
  image = `${shop.repositories.source}@${digest}`
  const schema = JSON.parse(await readFile(join(checkoutRoot, 'docs/result.schema.json'), 'utf8')) as object
  isResult = new Ajv2020({ strict: true }).compile(schema)
})
afterAll(() => sandbox.close())

describe('verify', () => {
  const asBuilder = ['--certificate-identity', builder, '--certificate-oidc-issuer', issuer]

  it('ends with 0 on a signature by the identity that is asked for, of a policy or of a trusted root anywhere', async () => {
    const ofPolicy = await run(['verify', image, '--signer', 'builder', '--output', 'json'])
    expect(resultOf(ofPolicy)).toMatchObject({ decision: 'allow', reasonCode: 'verified', subject: { digest } })
    expect(ofPolicy.status).toBe(0)
    const ofRoot = await run(['verify', image, ...asBuilder, '--trusted-root', sandbox.files.trustedRoot])
    expect(ofRoot).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('1 attestation') })
  })

  it.each([
    ['another identity', ['--certificate-identity', builder.replace('build', 'promote'), '--certificate-oidc-issuer', issuer], 'identity-mismatch'],
    ['another issuer', ['--certificate-identity', builder, '--certificate-oidc-issuer', 'https://issuer.example'], 'identity-mismatch'],
    ['another predicate', [...asBuilder, '--predicate-type', 'https://cyclonedx.org/bom'], 'signature-missing'],
  ])('ends with 1 on %s', async (_, words, reasonCode) => {
    const ended = await run(['verify', image, ...words, '--output', 'json'])
    expect([ended.status, resultOf(ended)]).toMatchObject([1, { decision: 'deny', reasonCode }])
  })

  it('ends with 1 where nothing is signed', async () => {
    const ended = await run(['verify', `${shop.repositories.source}@${nowhere}`, ...asBuilder])
    expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('signature') })
  })

  it('ends with 3 when the registry does not answer, or does not let in', async () => {
    const dead = await run(['verify', `127.0.0.1:${await closedPort()}/acme/shop@${digest}`, ...asBuilder, '--output', 'json'])
    expect([dead.status, resultOf(dead)]).toMatchObject([3, { decision: 'error', reasonCode: 'registry-unavailable' }])
    const stranger = await run(['verify', image, ...asBuilder, '--output', 'json'], { DOCKER_CONFIG: join(sandbox.directory, 'nothing') })
    expect(resultOf(stranger)).toMatchObject({ decision: 'error', reasonCode: 'registry-denied' })
    expect(stranger.status).toBe(4)
  })

  it.each([
    ['no identity', [], 'identity-required'],
    ['half an identity', ['--certificate-identity', builder], 'identity-required'],
    ['an identity that is empty', ['--certificate-identity', '', '--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'], 'identity-required'],
    ['an issuer that is empty', ['--certificate-identity', builder, '--certificate-oidc-issuer', ''], 'identity-required'],
    ['two identities', [...asBuilder, '--signer', 'builder'], 'identity-required'],
    ['an identity that no policy knows', ['--signer', 'buildre'], 'policy-error'],
    ['a trusted root that is not there', [...asBuilder, '--trusted-root', 'none.json'], 'file-invalid'],
    ['a trusted root that is none', [...asBuilder, '--trusted-root', 'package.json'], 'trust-config-invalid'],
  ])('ends with 4 on %s', async (_, words, reasonCode) => {
    const ended = await run(['verify', image, ...words, '--output', 'json'])
    expect([ended.status, resultOf(ended)]).toMatchObject([4, { decision: 'error', reasonCode }])
  })

  it('ends with 4 on a tag, and says why', async () => {
    const ended = await run(['verify', `${shop.repositories.source}:1.5.1`, ...asBuilder])
    expect(ended).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('digest') })
  })
})

describe('scan', () => {
  it('ends with 0 when it is complete, and writes what sign reads', async () => {
    const ended = await run(['scan', image, '--database', 'advisories', '--output-dir', 'scanned', '--output', 'json'])
    expect([ended.status, resultOf(ended)]).toMatchObject([0, { decision: 'allow', reasonCode: 'scanned' }])
    expect((await readdir(join(commit.directory, 'scanned'))).toSorted()).toEqual(['sbom.cdx.json', 'scan.sarif', 'statements'])
    expect(await readdir(join(commit.directory, 'scanned/statements'))).toHaveLength(2)
  })

  it('prints SARIF for code scanning, and no other verb does', async () => {
    const ended = await run(['scan', image, '--database', 'advisories', '--output', 'sarif'])
    expect(ended.status).toBe(0)
    expect(JSON.parse(ended.stdout)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Portcullis scan' } }, results: [] }] })
    expect(await run(['verify', image, '--output', 'sarif'])).toMatchObject({ status: 4, stdout: '' })
  })

  it.each([
    ['an image that is not there', () => [`${shop.repositories.source}@${nowhere}`, '--database', 'advisories'], 3, 'not-found'],
    ['a database that is not there', () => [image, '--database', 'none'], 4, 'database-invalid'],
  ])('ends with an error on %s', async (_, words, status, reasonCode) => {
    const ended = await run(['scan', ...words(), '--output', 'json'])
    expect([ended.status, resultOf(ended)]).toMatchObject([status, { decision: 'error', reasonCode }])
  })
})

describe('sign, gate, approve and promote, in this order', () => {
  const production = ['--environment', 'production', '--output', 'json']

  it('sign ends with 4 where there is no identity, and on statements about something else', async () => {
    const anonymous = await run(['sign', image, '--statements', 'scanned/statements', '--output', 'json'])
    expect([anonymous.status, resultOf(anonymous)]).toMatchObject([4, { decision: 'error', reasonCode: 'oidc-unavailable' }])
    const nothing = await run(['sign', '--output', 'json'])
    expect([nothing.status, resultOf(nothing)]).toMatchObject([4, { reasonCode: 'input-invalid' }])
    const other = await runAsJob(['sign', `${shop.repositories.source}@${nowhere}`, '--statements', 'scanned/statements', '--output', 'json'])
    expect(resultOf(other)).toMatchObject({ reasonCode: 'subject-mismatch' })
    expect(other.status).toBe(3)
  })

  it('gate ends with 1 before anything is signed', async () => {
    const ended = await runAsJob(['gate', image, ...production])
    expect([ended.status, resultOf(ended)]).toMatchObject([1, { action: 'policy-gate', decision: 'deny', environment: 'production', reasonCode: 'scan-missing' }])
  })

  it('sign ends with 0 as a job that has an identity', async () => {
    const dry = await runAsJob(['sign', image, '--statements', 'scanned/statements', '--dry-run', '--output', 'json'])
    expect([dry.status, resultOf(dry)]).toMatchObject([0, { decision: 'allow', reasonCode: 'planned', dryRun: true }])
    const ended = await runAsJob(['sign', image, '--statements', 'scanned/statements', '--output-dir', 'signed', '--output', 'json'])
    expect([ended.status, resultOf(ended)]).toMatchObject([0, { decision: 'allow', reasonCode: 'signed' }])
    expect(await readdir(join(commit.directory, 'signed'))).toHaveLength(3)
  })

  it('sign with a key needs no identity, and verify counts that key alone', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const passphrase = 'correct horse battery staple'
    const place = (name: string) => join(commit.directory, name)
    await writeFile(place('release.key'), privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
    await writeFile(place('clear.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await writeFile(place('passphrase'), `${passphrase}\n`)
    await writeFile(place('release.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
    await writeFile(place('other.pub'), generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }))
    const sign = (key: string, ...more: string[]) => ['sign', image, '--statements', 'scanned/statements', '--output', 'json', '--key', key, ...more]
    const given = { RELEASE_PASSPHRASE: passphrase }
    for (const [words, variables] of [[sign('clear.key'), { COSIGN_PASSWORD: passphrase }], [sign('release.key'), {}], [sign('release.key'), { COSIGN_PASSWORD: 'a guess' }]] as const) {
      const refused = await run(words, variables)
      expect([refused.status, resultOf(refused)]).toMatchObject([4, { decision: 'error', reasonCode: 'file-invalid' }])
    }
    const signed = [await run(sign('release.key', '--key-passphrase-env', 'RELEASE_PASSPHRASE'), given), await run(sign('release.key', '--key-passphrase-file', 'passphrase'))]
    for (const ended of signed) {
      expect([ended.status, resultOf(ended)]).toMatchObject([0, { decision: 'allow', reasonCode: 'signed' }])
      expect(ended.stdout + ended.stderr).not.toContain(passphrase)
    }
    expect(await run(['verify', image, '--key', 'release.pub'])).toMatchObject({ status: 0 })
    expect(await run(['verify', image, '--key', 'other.pub'])).toMatchObject({ status: 1 })
  })

  it('approve ends with 1 while there is no decision', async () => {
    const ended = await runAsJob(['approve', image, ...production])
    expect([ended.status, resultOf(ended)]).toMatchObject([1, { decision: 'deny', reasonCode: 'decision-missing' }])
  })

  it('gate ends with 0 once everything is met', async () => {
    const ended = await runAsJob(['gate', image, '--sign', ...production])
    expect([ended.status, resultOf(ended)]).toMatchObject([0, { decision: 'allow', reasonCode: 'allowed' }])
  })

  it('gate ends with 4 on an environment nobody knows, a policy that cannot be read, and no way to ask GitHub', async () => {
    await writeFile(join(commit.directory, 'broken.yaml'), 'version: 1\nartefact: x\n')
    for (const words of [['--environment', 'prodution'], ['--environment', 'production', '--policy', 'broken.yaml']]) {
      expect(await runAsJob(['gate', image, ...words])).toMatchObject({ status: 4, stdout: '' })
    }
    expect(await run(['gate', image, '--environment', 'production'])).toMatchObject({ status: 4, stderr: expect.stringContaining('GITHUB_TOKEN') })
  })

  it('approve and promote end with 2 while people are missing', async () => {
    for (const words of [['approve', image], ['promote', image, '--tag', 'production', '--dry-run']]) {
      const ended = await runAsJob([...words, ...production])
      expect([ended.status, resultOf(ended)]).toMatchObject([2, { decision: 'pending', reasonCode: 'approval-pending' }])
    }
  })

  it('rollback ends with 1 to where nobody has been', async () => {
    const ended = await runAsJob(['rollback', image, '--tag', 'production', ...production])
    expect([ended.status, resultOf(ended)]).toMatchObject([1, { action: 'promote', decision: 'deny', reasons: expect.arrayContaining([expect.objectContaining({ code: 'rollback-target-unknown' })]) }])
  })

  it('audit touched ends with 0 when the whole list could be made, and with 4 when it does not know of whom', async () => {
    const ended = await runAsJob(['audit', 'touched', '--identity', 'builder', '--since', '2026-01-01', '--output', 'json'])
    expect([ended.status, resultIn(ended)]).toMatchObject([0, { schema: 'portcullis/touched/v1', since: '2026-01-01T00:00:00.000Z', artifacts: [] }])
    expect(await runAsJob(['audit', 'touched', '--identity', 'nobody', '--since', '2026-01-01'])).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('nobody') })
    const byCertificate = await runAsJob(['audit', 'touched', '--certificate-identity', builder, '--certificate-oidc-issuer', issuer, '--since', '2026-01-01', '--output', 'json'])
    expect([byCertificate.status, resultIn(byCertificate)]).toMatchObject([0, { schema: 'portcullis/touched/v1', artifacts: [] }])
    expect(await runAsJob(['audit', 'touched', '--key', nowhere, '--since', '2026-01-01'])).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining(nowhere) })
  })
})

function resultOf(ended: Ended): object {
  const result = resultIn(ended)
  expect([result, isResult(result)]).toEqual([result, true])
  return result
}

/** With the registries' passwords as `docker login` leaves them. */
async function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return portcullis(words, commit.directory, { DOCKER_CONFIG: await loggedIn(), ...variables })
}

/** As a job of promote.yml: with its token, its identity and its run. */
async function runAsJob(words: readonly string[]): Promise<Ended> {
  const host = new ReviewingHost(sandbox.github, {})
  const place = { repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'workflow_dispatch' }
  const started = await host.startRun({ ...place, ref: 'refs/heads/main', sha: commit.sha, actor: 'erin', referencedWorkflows: [] })
  const permissions: JobPermissions = { actions: 'read', contents: 'write', 'pull-requests': 'read', 'id-token': 'write' }
  const job = await host.startJob(started, { name: 'by hand', permissions })
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

async function loggedIn(): Promise<string> {
  const { source, production, accounts } = sandbox
  const auths = Object.fromEntries(
    [[source.host, accounts.builder] as const, [production.host, accounts.promoter] as const].map(([host, { username, password }]) => [host, { auth: btoa(`${username}:${password}`) }]),
  )
  const directory = join(sandbox.directory, 'logged-in')
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'config.json'), JSON.stringify({ auths }))
  return directory
}

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
