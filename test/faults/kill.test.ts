import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { Copying } from './copying.ts'
import { Promoting } from './promoting.ts'
import { sampleOf, trialCount } from './sample.ts'
import { layLine } from './scene.ts'
import type { Scene } from './scene.ts'
import { tell } from './tally.ts'
import { brokenByRerun, brokenPromises } from './trial.ts'
import type { Undisturbed } from './trial.ts'
import { passwords, startSandboxRegistry, username } from './trial-registry.ts'

const share = trialCount(1)
const patience = share > 100 ? 6 * 60 * 60_000 : 600_000
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/portcullis', import.meta.url))

/** A program of ours with its words and variables, and the folder that it is started in. */
interface Program {
  readonly words: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly directory?: string
}

describe('a process that is killed as it sends a request', () => {
  // Where one kill will do, it is one of a promotion, which copies too.
  it.each(share === 1 ? ['a promotion across'] : ['a promotion across', 'a promotion within', 'a copy'])('%s: leaves the target untouched or complete and the ledger in order, and the next run finishes', async (what) => {
    if (what === 'a copy') return await killCopies()
    // The process has the real clock.
    const scene = await Promoting.prepare(what.endsWith('within') ? 'within' : 'across', startSandboxRegistry, { now: () => new Date() })
    await killEverywhere(what, scene, await promotionOf(scene))
  }, patience)
})

async function killCopies(): Promise<void> {
  const scene = await Copying.prepare('across')
  const [source, target] = scene.origins.map(({ proxy }) => proxy.host)
  await killEverywhere('a copy', scene, { words: [pathOf('copy-child.ts'), source ?? '', passwords.source, target ?? '', passwords.target], variables: {} })
}

async function killEverywhere(what: string, scene: Scene, program: Program): Promise<void> {
  try {
    const sound = await undisturbedProcess(scene, program)
    const indexes = sampleOf(Array.from({ length: sound.requests }, (_, index) => index), share)
    const broken: string[] = []
    for (const index of indexes) broken.push(...(await killedAt(index, scene, program, sound)).map((promise) => `killed at ${index}: ${promise}`))
    tell(`${what}: killed at ${indexes.length} of ${sound.requests} requests, ${broken.length} promises broken\n`)
    expect(broken).toEqual([])
  } finally {
    await scene.close()
  }
}

async function undisturbedProcess(scene: Scene, program: Program): Promise<Undisturbed> {
  await scene.reset()
  const line = new FaultLine()
  await layLine(scene, line)
  const { ended } = start(program)
  expect(await ended).toEqual([0, null])
  const standing = await scene.standing()
  expect([standing.tag, standing.contradictions]).toEqual(['after', []])
  return { standing, requests: line.seen }
}

async function killedAt(index: number, scene: Scene, program: Program, sound: Undisturbed): Promise<string[]> {
  await scene.reset()
  await layLine(scene, new FaultLine([], (seen) => {
    if (seen === index) child.kill('SIGKILL')
  }))
  const { child, ended } = start(program)
  const [, signal] = await ended
  for (const { proxy } of scene.origins) await proxy.restore(new FaultLine())
  return [
    ...(signal === 'SIGKILL' ? [] : ['it was not killed']),
    ...brokenPromises(await scene.standing(), sound, 'killed'),
    ...(await brokenByRerun(scene, sound)),
  ]
}

function start({ words, variables, directory }: Program) {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...variables }
  const child = spawn(process.execPath, ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', ...words], { stdio: 'ignore', env, ...(directory === undefined ? {} : { cwd: directory }) })
  return { child, ended: once(child, 'exit') as Promise<[number | null, string | null]> }
}

/** `portcullis promote` as a job of acme/shop runs it. */
async function promotionOf(scene: Promoting): Promise<Program> {
  const docker = join(scene.directory, 'docker')
  await mkdir(docker)
  const auths = scene.origins.flatMap(({ proxy, passwords: [password] }) => (password === undefined ? [] : [[proxy.host, { auth: btoa(`${username}:${password}`) }] as const]))
  await writeFile(join(docker, 'config.json'), JSON.stringify({ auths: Object.fromEntries(auths) }))
  const { requestUrl, requestToken } = scene.sigstore.grantRequestToken(githubClaims({ repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', eventName: 'workflow_dispatch', runId: String(scene.runId) }))
  const subject = `${scene.hosts.source}/build/shop@${scene.subject.digest}`
  return {
    directory: scene.directory,
    words: [pathOf('../../packages/cli/src/main.ts'), 'promote', subject, '--environment', 'production', '--tag', scene.target.tag],
    variables: {
      DOCKER_CONFIG: docker,
      GITHUB_TOKEN: scene.github.createToken({ actor: 'ada' }),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: scene.apiUrl,
      GITHUB_RUN_ID: String(scene.runId),
      GITHUB_ACTOR: 'erin',
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
