/** The workflow of examples/release-set, job by job on the sandbox's runner; its actions are run from their sources. */
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { ConcurrencyGroups } from '@portcullis/sandbox/runner/concurrency'
import { runWorkflow } from '@portcullis/sandbox/runner/run-workflow'
import type { WorkflowResult } from '@portcullis/sandbox/runner/run-workflow'
import { RegistrySession } from '@portcullis/sandbox/shop/registry-session'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'

const root = fileURLToPath(new URL('../../', import.meta.url))
const releases = { api: '1.5.0', web: '1.5.1', worker: '1.5.2' } as const
const parts = Object.keys(releases)

let sandbox: Sandbox
let directory: string
let sha: string

beforeAll(async () => {
  sandbox = await startSandbox()
  directory = join(sandbox.directory, 'release-set')
  await cp(join(root, 'examples/release-set'), directory, { recursive: true })
  const policy = join(directory, '.portcullis/policy.yaml')
  await writeFile(policy, (await readFile(policy, 'utf8')).replaceAll('registry.example', sandbox.source.host).replaceAll('production.example', sandbox.production.host))
  await cp(sandbox.files.clientTrustConfig, join(directory, '.portcullis/acme.clienttrust.json'))
  for (const [part, version] of Object.entries(releases)) await writeFile(join(directory, part, 'package.json'), JSON.stringify({ name: `@acme/${part}`, version }))
  for (const name of ['sign', 'policy-gate', 'require-approval', 'promote']) await actionFromSource(name)
  sha = sandbox.github.seed.commit(sandbox.github.shop, { message: 'Release', author: 'dana', files: await filesUnder(directory) }).sha
})
afterAll(() => sandbox.close())

/** An action whose entry runs the source, as the bundle in dist/ would. */
async function actionFromSource(name: string): Promise<void> {
  const place = join(sandbox.directory, 'actions', name)
  await mkdir(place, { recursive: true })
  const contract = await readFile(join(root, 'actions', name, 'action.yml'), 'utf8')
  await writeFile(join(place, 'action.yml'), contract.replace(`../../dist/${name}/index.js`, 'index.mjs'))
  const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', join(root, 'actions', name, 'index.ts')]
  await writeFile(join(place, 'index.mjs'), `import { spawnSync } from 'node:child_process'\nprocess.exitCode = spawnSync(process.execPath, ${JSON.stringify(flags)}, { stdio: 'inherit' }).status ?? 1\n`)
}

async function filesUnder(top: string): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {}
  for (const path of (await readdir(top, { recursive: true })).map((name) => join(top, name))) if ((await stat(path)).isFile()) files[relative(top, path)] = await readFile(path)
  return files
}

async function release(): Promise<WorkflowResult> {
  const { accounts, files, github, source } = sandbox
  const host = new ReviewingHost(github, { 'approve-release': { by: 'rita', comment: 'All three together, as announced.' }, production: { by: 'rita', comment: 'Go.' } })
  const world = {
    variables: { SOURCE_REGISTRY: `${source.host}/acme`, SOURCE_USER: accounts.builder.username, PRODUCTION_USER: accounts.promoter.username },
    secrets: { SOURCE_PASSWORD: accounts.builder.password },
    environmentSecrets: { production: { PRODUCTION_PASSWORD: accounts.promoter.password } },
    machine: { DOCKER_CONFIG: files.dockerConfig, SHOP_BUILDER: join(root, 'packages/sandbox/src/shop/build-release.ts'), SHOP_NODE: process.execPath },
    host,
    repositoryDirectory: directory,
    actions: (uses: string) => join(sandbox.directory, 'actions', /\/actions\/([a-z-]+)@/.exec(uses)?.[1] ?? 'none'),
    concurrency: new ConcurrencyGroups(),
    signal: host.cancelled,
  }
  return await runWorkflow({ workflowFile: '.github/workflows/release.yml', event: { name: 'workflow_dispatch', payload: { inputs: {} } }, repository: 'acme/shop', sha, ref: 'refs/heads/main', actor: 'erin', world })
}

it('builds by a matrix, gates and approves the set, copies it in shards, and promotes it as one', async () => {
  const { jobs } = await release()
  expect(jobs.map(({ name, conclusion }) => [name.split(' ')[0], conclusion])).toEqual(['build', 'build', 'build', 'collect', 'gate', 'approve-release', 'copy', 'copy', 'promote'].map((name) => [name, 'success']))
  const tags = await Promise.all(parts.map((part) => new RegistrySession(sandbox.production, sandbox.accounts.promoter, `acme/${part}`).tag('stable')))
  const built = await Promise.all(Object.entries(releases).map(([part, version]) => new RegistrySession(sandbox.source, sandbox.accounts.builder, `acme/${part}`).tag(version)))
  expect(built.every((digest) => digest !== undefined)).toBe(true)
  expect(tags).toEqual(built)
})
