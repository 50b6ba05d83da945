/** A team whose scans are signed with a key, at a terminal and in jobs of its workflows: the command line as processes on a sandbox. */
import { execFile } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@jest/globals'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { ShopRelease } from '@portcullis/sandbox/images/shop-image'
import type { JobPermissions } from '@portcullis/sandbox/runner/host'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { Shop } from '@portcullis/sandbox/shop/shop'
import type { ShopCommit } from '@portcullis/sandbox/shop/shop'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from '../../packages/cli/src/cli-session.ts'
import type { Ended } from '../../packages/cli/src/cli-session.ts'
import { commandsUnder } from './runbook.ts'
import type { RunbookCommand } from './runbook.ts'

export const hour = 60 * 60_000
const permissions: JobPermissions = { actions: 'read', contents: 'write', 'pull-requests': 'read', 'id-token': 'write' }
const passphrase = 'correct horse battery staple'

/** What the drill changes in the policy of the team. */
export interface DrillPolicy {
  /** The identities beside builder, release and promoter, each as one line of YAML. */
  readonly identities: Readonly<Record<string, string>>
  readonly scanBy: string
  /** More of `require`, each a line. */
  readonly require?: readonly string[]
  /** Entries of the list of the revoked, each a line. */
  readonly revoked?: readonly string[]
}

/** Each reason code of a result once, in order. */
export function codesOf(result: JsonObject | undefined): string[] {
  return [...new Set(partsOf(result, 'reasons').flatMap(({ code }) => (typeof code === 'string' ? code : [])))]
}

/** Why bundles were refused, one code for each. */
export function refusalsOf(result: JsonObject | undefined): string[] {
  return partsOf(result, 'refused').flatMap(({ reason }) => (isJsonObject(reason) && typeof reason['code'] === 'string' ? reason['code'] : []))
}

function partsOf(result: JsonObject | undefined, name: string): readonly JsonObject[] {
  const parts = result?.[name]
  return Array.isArray(parts) ? parts.filter(isJsonObject) : []
}

export class Drill {
  readonly sandbox: Sandbox
  readonly shop: Shop
  readonly variables: Record<string, string> = {}
  /** Told of every process, and what its jobs are given beside their own. */
  started: ((child: ChildProcess) => void) | undefined
  given: Record<string, string> = {}
  #commit: ShopCommit | undefined

  static async start(): Promise<Drill> {
    return new Drill(await startSandbox())
  }

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
    this.shop = new Shop(sandbox)
  }

  get directory(): string {
    if (this.#commit === undefined) throw new Error('nothing is committed yet')
    return this.#commit.directory
  }

  /** Builds a release in its workflow. @returns the image, by digest */
  async build(release: ShopRelease): Promise<string> {
    const commit = await this.shop.commit(release, 'dana', `Release ${release}`)
    this.#commit ??= commit
    const { jobs } = await this.shop.build(commit, 'dana')
    return `${this.shop.repositories.source}@${jobs[0]?.outputs['digest'] ?? ''}`
  }

  /** An encrypted private key `NAME.key`, and its public half where policies look: `.portcullis/NAME.pub`. */
  async makeKey(name: string): Promise<void> {
    await this.#openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-aes-256-cbc', '-pass', 'env:PORTCULLIS_KEY_PASSPHRASE', '-out', `${name}.key`)
    await this.#openssl('pkey', '-in', `${name}.key`, '-passin', 'env:PORTCULLIS_KEY_PASSPHRASE', '-pubout', '-out', `.portcullis/${name}.pub`)
  }

  /** One edit of the policy and of its list of the revoked. */
  async declare({ identities, scanBy, require = [], revoked = [] }: DrillPolicy): Promise<void> {
    const { source, production } = this.shop.repositories
    const workflow = (file: string) => `domain: acme, issuer: "https://token.actions.githubusercontent.com", workflow: acme/shop/.github/workflows/${file}@refs/heads/main`
    const lines = [
      'version: 1', `artifact: ${source}`,
      'trust:', '  domains: { acme: { config: acme.clienttrust.json } }', '  revoked: revoked.yaml', '  identities:',
      `    builder: { ${workflow('build.yml')} }`, `    release: { ${workflow('promote.yml')} }`, `    promoter: { ${workflow('promote.yml')}, environment: production }`,
      ...Object.entries(identities).map(([name, identity]) => `    ${name}: ${identity}`),
      'environments:', '  production:', `    repository: ${production}`, '    tags: [production]', '    require:',
      '      provenance: { by: builder }', `      scan: { by: ${scanBy}, max-age: 24h }`, `      sbom: { by: ${scanBy} }`, ...require.map((line) => `      ${line}`),
      '    decision: { by: release, max-age: 24h }', '    record: { by: promoter }',
      '    approvals: { slow: { quorum: 1, by: release, roles: { security: { environment: approve-security, min: 1 } }, exclude: [initiator], expires: 24h } }',
    ]
    await writeFile(join(this.directory, '.portcullis/policy.yaml'), `${lines.join('\n')}\n`)
    await writeFile(join(this.directory, '.portcullis/revoked.yaml'), `version: 1\n${revoked.length === 0 ? '' : 'revoked:\n'}${revoked.map((line) => `  - ${line}\n`).join('')}`)
  }

  /** Scans, and signs the scan with a key of the team, at an hour of the outside world. */
  async scanAndSign(image: string, key: string, hoursAgo = 0): Promise<void> {
    await this.run(['scan', image, '--database', 'advisories', '--output-dir', 'scanned'])
    if (hoursAgo > 0) await this.#dateScan(hoursAgo)
    this.sandbox.clock.advance(-hoursAgo * hour)
    await this.expectEnd(['sign', image, '--statements', 'scanned/statements', '--key', `${key}.key`], 0)
    this.sandbox.clock.advance(hoursAgo * hour)
  }

  /** The scanner reads the clock of this machine: what it says of its times is set back as far as the services that sign. */
  async #dateScan(hoursAgo: number): Promise<void> {
    const statements = join(this.directory, 'scanned/statements')
    for (const name of await readdir(statements)) {
      const path = join(statements, name)
      const text = await readFile(path, 'utf8')
      const earlier = (time: string): string => new Date(Date.parse(time) - hoursAgo * hour).toISOString()
      await writeFile(path, text.replaceAll(/("scan(?:Started|Finished)On": ?")([^"]+)/g, (_, member: string, time: string) => `${member}${earlier(time)}`))
    }
  }

  /** Runs the commands of a section of the docs as they stand there, and holds each to the exit code that it names. */
  async follow(page: string, heading: string): Promise<readonly JsonObject[]> {
    const results: JsonObject[] = []
    for (const { words: [program, ...words], endsWith } of commandsUnder(page, heading, this.variables)) {
      if (program === 'openssl') await this.#openssl(...words)
      else if (program === 'portcullis') results.push(await this.expectEnd(words, endsWith))
      else throw new Error(`${page}: ${program ?? ''} is not run here`)
    }
    return results
  }

  async expectEnd(words: readonly string[], status: RunbookCommand['endsWith']): Promise<JsonObject> {
    const ended = await this.run([...words, '--output', 'json'])
    expect({ words, status: ended.status, stderr: ended.stderr, stdout: ended.status === status ? '' : ended.stdout }).toEqual({ words, status, stderr: '', stdout: '' })
    return resultIn(ended)
  }

  /** As the job that the words need: at a terminal, in promote.yml, or inside the environment that they act for. */
  async run(words: readonly string[]): Promise<Ended> {
    const [verb = ''] = words
    const role = words[words.indexOf('--role') + 1]
    if (verb === 'promote' || verb === 'rollback') return await this.#inJob(words, 'production')
    if (verb === 'approve') return await this.#inJob(words, words.includes('--role') ? `approve-${role ?? ''}` : undefined)
    if (verb === 'gate' || verb === 'audit') return await this.#inJob(words, undefined)
    return await portcullis(words, this.directory, await this.#login())
  }

  async #inJob(words: readonly string[], environment: string | undefined): Promise<Ended> {
    const host = new ReviewingHost(this.sandbox.github, environment === undefined ? {} : { [environment]: { by: 'sam', comment: 'Looked at it, fine' } })
    const place = { repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'workflow_dispatch' }
    const run = await host.startRun({ ...place, ref: 'refs/heads/main', sha: this.#commit?.sha ?? '', actor: 'erin', referencedWorkflows: [] })
    const job = await host.startJob(run, { name: words[0] ?? '', permissions, ...(environment === undefined ? {} : { environment }) })
    if (environment !== undefined) await host.waitForEnvironment(run, job)
    const { token, idToken } = await host.credentials(run, job)
    const ended = await portcullis(words, this.directory, {
      ...(await this.#login()),
      GITHUB_TOKEN: token,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: run.apiUrl,
      GITHUB_RUN_ID: run.id,
      ACTIONS_ID_TOKEN_REQUEST_URL: idToken?.requestUrl ?? '',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken?.requestToken ?? '',
      ...this.given,
    }, this.started)
    await host.finishJob(run, job, 'success')
    await host.finishRun(run, 'success')
    return ended
  }

  async #openssl(...words: readonly string[]): Promise<void> {
    await promisify(execFile)('openssl', words, { cwd: this.directory, env: { PATH: process.env['PATH'] ?? '', PORTCULLIS_KEY_PASSPHRASE: passphrase } })
  }

  async #login(): Promise<Record<string, string>> {
    const { source, production, accounts, directory } = this.sandbox
    const auths = Object.fromEntries([[source.host, accounts.builder] as const, [production.host, accounts.promoter] as const].map(([host, { username, password }]) => [host, { auth: btoa(`${username}:${password}`) }]))
    const place = join(directory, 'logged-in')
    await mkdir(place, { recursive: true })
    await writeFile(join(place, 'config.json'), JSON.stringify({ auths }))
    return { DOCKER_CONFIG: place, PORTCULLIS_KEY_PASSPHRASE: passphrase }
  }

  /** What a file of the team says. */
  async read(path: string): Promise<string> {
    return await readFile(join(this.directory, path), 'utf8')
  }

  async close(): Promise<void> {
    await this.sandbox.close()
  }
}
