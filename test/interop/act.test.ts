/** The jobs of the example's promotion run under act, a runner that nobody here wrote: from the scan to production. */
import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { JobPermissions } from '@portcullis/sandbox/runner/host'
import { checkoutRoot } from '@portcullis/sandbox/shop/lay-out'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { Shop } from '@portcullis/sandbox/shop/shop'
import type { ShopCommit } from '@portcullis/sandbox/shop/shop'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { findPeer } from './peer.ts'

const act = findPeer('act', 'our actions were run by no other runner than our own')

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  needs?: unknown
  readonly environment?: string
  readonly permissions: JobPermissions
  readonly steps: readonly Step[]
}

const reviews = { 'approve-security': { by: 'sasha', comment: 'No findings.' }, 'approve-release': { by: 'rob', comment: 'Inside the window.' } }

;(act === undefined ? describe.skip : describe)('act runs the jobs of examples/shop', () => {
  let sandbox: Sandbox
  let shop: Shop
  let commit: ShopCommit
  let digest: string
  let host: ReviewingHost
  let run: Awaited<ReturnType<ReviewingHost['startRun']>>
  let jobs: Record<string, Job>

  beforeAll(async () => {
    sandbox = await startSandbox()
    shop = new Shop(sandbox)
    commit = await shop.commit('1.5.1', 'dana', 'Sell raincoats')
    const built = await shop.build(commit, 'dana')
    digest = built.jobs[0]?.outputs['digest'] ?? ''
    host = new ReviewingHost(sandbox.github, reviews)
    const place = { repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', workflowName: 'promote', eventName: 'workflow_dispatch' }
    run = await host.startRun({ ...place, ref: 'refs/heads/main', sha: commit.sha, actor: 'erin', referencedWorkflows: [] })
    jobs = (parse(await readFile(join(commit.directory, '.github/workflows/promote.yml'), 'utf8')) as { jobs: Record<string, Job> }).jobs
    await mkdir(join(sandbox.directory, 'handover'))
    for (const part of ['actions', 'dist']) await cp(join(checkoutRoot, part), join(sandbox.directory, 'portcullis', part), { recursive: true })
  })
  afterAll(() => sandbox.close())

  it('and fails with a gate that denies', async () => {
    const { status, log } = await runJob('gate')
    expect(status).toBe(1)
    expect(log).toContain('reason-code=scan-missing')
    expect(log).not.toContain('decision=allow')
  })

  it.each([
    ['scan', 'scanned'],
    ['sign', 'signed'],
    ['gate', 'allowed'],
    ['approve-security', 'granted'],
    ['approve-release', 'granted'],
    ['promote', 'promoted'],
    // Only where the tag stands at this digest, with all its evidence.
    ['promote', 'already-promoted'],
  ])('%s: %s', async (name, reasonCode) => {
    const { status, log } = await runJob(name)
    expect({ status, log: log.split('\n').slice(-60).join('\n') }).toMatchObject({ status: 0 })
    expect(log).toContain(`reason-code=${reasonCode}`)
    expect(log).toContain('decision=allow')
  })

  /** One job in a workflow of its own, with the token and the identity that GitHub would give it. */
  async function runJob(name: string): Promise<{ status: number | null; log: string }> {
    const job = jobs[name]
    if (job === undefined) throw new Error(`examples/shop has no job ${name}`)
    const environment = job.environment === undefined ? {} : { environment: job.environment }
    const hosted = await host.startJob(run, { name, permissions: job.permissions, ...environment })
    if (job.environment !== undefined) expect(await host.waitForEnvironment(run, hosted)).toBe('approved')
    const { token, idToken } = await host.credentials(run, hosted)
    const directory = await tree(name, job)
    const { variables, secrets, environmentSecrets, machine } = shop.settings
    const environmentVariables = {
      ...machine,
      HANDOVER: join(sandbox.directory, 'handover'),
      GITHUB_API_URL: run.apiUrl,
      GITHUB_SERVER_URL: run.serverUrl,
      GITHUB_RUN_ID: run.id,
      GITHUB_RUN_ATTEMPT: run.attempt,
      GITHUB_SHA: commit.sha,
      ...(idToken === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken }),
    }
    const pairs = (option: string, values: Readonly<Record<string, string>>) => Object.entries(values).flatMap(([key, value]) => [option, `${key}=${value}`])
    const words = [
      'workflow_dispatch', '--workflows', '.github/workflows/promote.yml', '--input', `digest=${digest}`, '--actor', 'erin',
      '--platform', 'ubuntu-24.04=-self-hosted', '--no-cache-server', '--local-repository', `OWNER/portcullis@${'0'.repeat(40)}=${join(sandbox.directory, 'portcullis')}`,
      ...pairs('--env', environmentVariables), ...pairs('--var', variables),
      ...pairs('--secret', { ...secrets, ...environmentSecrets.production, GITHUB_TOKEN: token }),
    ]
    const { status, log } = await actIn(directory, words)
    await host.finishJob(run, hosted, status === 0 ? 'success' : 'failure')
    return { status, log }
  }

  /** The shop's tree as a git repository whose workflow is this job; artifacts go through a folder, because act has no service for them. */
  async function tree(name: string, job: Job): Promise<string> {
    const directory = await mkdtemp(join(sandbox.directory, `act-${name}-`))
    await cp(commit.directory, directory, { recursive: true })
    const { needs: _, ...alone } = { ...job, steps: job.steps.map(throughFolder) }
    const inputs = { digest: { required: true }, rollback: { type: 'boolean', default: false } }
    await writeFile(join(directory, '.github/workflows/promote.yml'), stringify({ name: 'promote', on: { workflow_dispatch: { inputs } }, jobs: { [name]: alone } }))
    const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=erin', '-c', 'user.email=erin@acme.example', ...words], { cwd: directory, stdio: 'pipe' })
    git('init', '--initial-branch', 'main')
    git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
    git('add', '--all')
    git('commit', '--message', name)
    return directory
  }

  /** Under the sandbox's Node 24, with a home of its own. */
  async function actIn(directory: string, words: readonly string[]): Promise<{ status: number | null; log: string }> {
    const home = join(sandbox.directory, 'act-home')
    await mkdir(join(home, '.config', 'act'), { recursive: true })
    await writeFile(join(home, '.config', 'act', 'actrc'), '')
    const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
    const child = spawn(act ?? 'act', words, { cwd: directory, env: { PATH: path, HOME: home }, stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, error, status] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((resolve) => child.once('close', resolve))])
    return { status, log: out + error }
  }
})

function throughFolder(step: Step): object {
  const { uses = '', with: { path } = {} } = step
  if (uses.startsWith('actions/upload-artifact@')) return { run: 'cp -r "$FILES" "$HANDOVER/statements"', env: { FILES: path } }
  if (uses.startsWith('actions/download-artifact@')) return { run: 'cp -r "$HANDOVER/statements" "$FOLDER"', env: { FOLDER: path } }
  return step
}
