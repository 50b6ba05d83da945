/** What a runner executes: the committed bundles, run by themselves as a runner would run them. */
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { parse } from 'yaml'
import { budgets, overBudget } from '../packages/tooling/src/budget.ts'
import { absentModules } from '../packages/tooling/src/bundle-entry.ts'
import { readSources } from '../packages/tooling/src/laws/source-file.ts'
import { isAllowed } from '../packages/tooling/src/licences.ts'
import { actionNames, bundleNames, root } from '../packages/tooling/src/repository.ts'
import type { ActionName, BundleName } from '../packages/tooling/src/repository.ts'

const digest = `sha256:${'ab'.repeat(32)}`
let directory: string

/** Ends the process as soon as it has written anything to a file. */
const diesAfterItsFirstWord = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const append = fs.appendFileSync
  fs.appendFileSync = (...given) => { append(...given); process.exit(7) }
  syncBuiltinESMExports()`)}`

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-dist-test-'))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe('dist', () => {
  it('holds one folder for each action, one for the command line and nothing else', () => {
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([...bundleNames].sort())
    for (const name of bundleNames) {
      const files = readdirSync(join(root, 'dist', name)).filter((file) => !/^\d+\.index\.js$/.test(file))
      expect(files.sort()).toEqual(['index.js', 'licenses.txt', 'package.json', 'sbom.cdx.json'])
    }
    for (const name of actionNames) {
      expect(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')).toContain(`main: ../../dist/${name}/index.js`)
    }
  })

  it('is within its budget of bytes', () => {
    expect(overBudget(bundleNames.map((name) => ({ name, code: bundle(name) })))).toEqual([])
    expect(overBudget([{ name: 'verify', code: 'x'.repeat(budgets.verify + 1) }])).toHaveLength(1)
  })
})

describe.each(actionNames)('dist/%s', (name) => {
  it('denies and fails, without a crash, when nothing is told to it', async () => {
    const { status, outputs, log } = await finished(start(name, {}))
    expect(status).toBe(1)
    expect(['deny', 'error']).toContain(outputs['decision'])
    expect(outputs['reason-code']).toBe('input-invalid')
    expect(log).toContain('::error')
    expect(log).not.toMatch(/\n\s+at .+:\d+:\d+/)
  })

  it('has denied already when it dies while it loads', async () => {
    const { process: child, outputFile, log } = start(name, {}, ['--import', diesAfterItsFirstWord])
    await new Promise((resolve) => child.once('close', resolve))
    expect(child.exitCode).toBe(7)
    expect(readFileSync(outputFile, 'utf8')).toMatch(/^decision=deny\n/)
    expect(log).toEqual([])
  })
})

describe.each(bundleNames)('what dist/%s holds', (name) => {
  it('looks for no code outside itself', () => {
    expect(absentModules(bundle(name))).toEqual([])
    const required = [...bundle(name).matchAll(/^(?:module\.exports|(?:const|var|let) \w+) = require\("(?<what>[^"]+)"\)/gm)].map((match) => match.groups?.['what'] ?? '')
    expect(required).toContain('node:crypto')
    expect(required.filter((what) => !isBuiltin(what))).toEqual([])
    expect(bundle(name)).not.toMatch(/^import /m)
  })

  it('tells which packages it contains, each with its licence', () => {
    const { components } = sbom(name)
    const licences = readFileSync(join(root, 'dist', name, 'licenses.txt'), 'utf8')
    expect(components.length).toBeGreaterThan(3)
    for (const { name: component, version, licenses } of components) {
      expect(licences).toContain(`${component}@${version}`)
      expect(licenses.every(({ license, expression }) => isAllowed(license?.id ?? expression ?? ''))).toBe(true)
    }
  })
})

describe('a bundle carries no code that it may not use', () => {
  const writesTags = /^packages\/registry\/build\/(?:registry-writer|tags|carrier)\.js$/
  const writes = /^packages\/registry\/build\/(?:registry-writer|registry-attacher|attach|upload|manifest-writer|tags|carrier|fallback-tag)\.js$/
  const signs = /^packages\/sigstore\/build\/(?:sign|signing\/.*|keys\/.*)\.js$|^packages\/github\/build\/ledger.*\.js$/

  it('where it should be it is found', () => {
    for (const pattern of [writesTags, writes, signs]) expect(modules('promote').filter((path) => pattern.test(path))).not.toEqual([])
    expect(modules('sign').filter((path) => signs.test(path))).not.toEqual([])
  })

  it.each(['scan', 'verify'] as const)('%s neither signs nor writes', (name) => {
    expect(modules(name).filter((path) => writes.test(path) || signs.test(path))).toEqual([])
    expect(sbom(name).components.map((component) => component.name)).not.toContain('@sigstore/sign')
  })

  it('scan knows nothing of Sigstore, but how to ask the runner for the token that a registry login is exchanged for', () => {
    const asksTheRunner = ['call-service', 'confidential-url', 'oidc', 'read-at-most'].map((file) => `packages/sigstore/build/${file}.js`)
    expect(modules('scan').filter((path) => path.startsWith('packages/sigstore/') || path.includes('@sigstore/')).sort()).toEqual(asksTheRunner)
  })

  it.each(['sign', 'policy-gate', 'require-approval'] as const)('%s moves no tag', (name) => {
    expect(modules(name).filter((path) => writesTags.test(path))).toEqual([])
  })

  it.each(bundleNames)('%s carries no second HTTP client, and never asks @actions/core for the one it lacks', (name) => {
    expect(sbom(name).components.map((component) => component.name)).not.toContain('undici')
    const callers = readSources(root).filter(({ path, code }) => path.startsWith('packages/action/') && /getIDToken|getDetails|\.platform\b/.test(code))
    expect(callers).toEqual([])
  })

  it('the command line has no commands that are programs of their own, and nothing bundled imports what starts processes', () => {
    const bundled = readSources(root).filter(({ path }) => /^(?:packages\/(?!sandbox\/|tooling\/)|actions\/)/.test(path) && !/\.test\.ts$|cli-session\.ts$/.test(path))
    expect(bundled.filter(({ text }) => /^import (?!type\b).*'node:child_process'/m.test(text)).map(({ path }) => path)).toEqual([])
    expect(bundled.filter(({ path, code }) => path.startsWith('packages/cli/') && /executableFile|\.command\([^()]*,/.test(code)).map(({ path }) => path)).toEqual([])
  })

  it.each(bundleNames)('%s carries neither sandbox nor tooling, nor an action the command line', (name) => {
    const foreign = name === 'cli' ? /^packages\/(?:sandbox|tooling|action)\// : /^packages\/(?:sandbox|tooling|cli)\//
    expect(modules(name).filter((path) => foreign.test(path))).toEqual([])
  })
})

describe('the bundled command line', () => {
  const bin = join(root, 'packages/cli/bin/portcullis.mjs')
  const issuer = 'https://token.actions.githubusercontent.com'
  const signedIn = (repository: string) => ['--trusted-root', 'trusted_root.json', '--certificate-oidc-issuer', issuer, '--certificate-identity', `https://github.com/${repository}/.github/workflows/build.yml@refs/heads/main`]
  /** Where there are no sources and no packages: the bundle, and the files that start it. */
  let alone: string

  beforeAll(async () => {
    alone = join(directory, 'alone')
    cpSync(join(root, 'dist/cli'), join(alone, 'dist/cli'), { recursive: true })
    cpSync(join(root, 'packages/cli/bin'), join(alone, 'packages/cli/bin'), { recursive: true })
    writeFileSync(join(directory, 'blob'), 'a file')
    const sigstore = await startSigstore({ clock: new SandboxClock(), issuer })
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: sha256('a file') } }], predicateType: 'https://example.test/v1', predicate: {} }
    writeFileSync(join(directory, 'blob.sigstore.json'), JSON.stringify(await sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop' }))))
    writeFileSync(join(directory, 'trusted_root.json'), JSON.stringify(sigstore.trustedRoot))
    await sigstore.close()
  })

  it.each([
    ['its version', 0, ['--version']],
    ['all its verbs', 0, ['--help']],
    ['one verb', 0, ['help', 'verify']],
    ['a file that was signed', 0, ['verify', 'blob', '--bundle', 'blob.sigstore.json', ...signedIn('acme/shop')]],
    ['a file that another signed', 1, ['verify', 'blob', '--bundle', 'blob.sigstore.json', ...signedIn('acme/shoe')]],
    ['a word that the sandbox does not know', 4, ['sandbox', 'down']],
    ['wrong words', 4, ['frobnicate']],
  ])('answers for %s as the sources do, with nothing beside it', (_, status, words) => {
    const bundled = commandLine(join(alone, 'packages/cli/bin/portcullis.mjs'), words)
    expect(bundled).toEqual(commandLine(bin, words, { PORTCULLIS_SOURCE: '1' }))
    expect([bundled.status, bundled.stdout + bundled.stderr]).toEqual([status, expect.stringMatching(/./)])
  })

  it('keeps what a verb has compiled, for each set of options, and nothing for telling its words', () => {
    const kept = join(directory, 'kept')
    const ways = () => new Set(readdirSync(kept).flatMap((version) => readdirSync(join(kept, version))).filter((way) => way.startsWith('verify')).map((way) => way.includes('--output')))
    const verify = (...words: string[]) => commandLine(join(alone, 'packages/cli/bin/portcullis.mjs'), ['verify', ...words], { NODE_COMPILE_CACHE: kept }).status
    const signed = ['blob', '--bundle=blob.sigstore.json', ...signedIn('acme/shop')]
    expect([verify('--help'), verify('-h'), ways(), verify(...signed), verify(...signed, '--output', 'json'), ways()]).toEqual([0, 0, new Set(), 0, 0, new Set([false, true])])
  })

  it('says where the sandbox is instead of looking for it elsewhere', () => {
    for (const verb of ['up', 'demo']) {
      const ended = commandLine(join(alone, 'packages/cli/bin/portcullis.mjs'), ['sandbox', verb])
      expect(ended).toMatchObject({ status: 4, stdout: '', stderr: expect.stringContaining('in a checkout of the repository') })
    }
  })
})

describe('a run that is killed in the middle of its work', () => {
  it.each([
    ['SIGTERM', 'error', 'cancelled'],
    ['SIGINT', 'error', 'cancelled'],
    ['SIGKILL', 'deny', 'unexpected'],
  ] as const)('by %s leaves %s', async (signal, decision, code) => {
    const silence = createServer()
    await new Promise<void>((resolve) => void silence.listen(0, '127.0.0.1', resolve))
    const { port } = silence.address() as AddressInfo
    const asked = new Promise((resolve) => silence.once('connection', resolve))
    const child = start('scan', scanning(`127.0.0.1:${port}`))
    await Promise.race([asked, new Promise((resolve) => child.process.once('exit', resolve))])
    child.process.kill(signal)
    const { status, outputs, log } = await finished(child)
    silence.close()
    expect({ decision: outputs['decision'], code: outputs['reason-code'], log }).toMatchObject({ decision, code })
    expect(status).not.toBe(0)
  })
})

function scanning(registry: string): Record<string, string> {
  mkdirSync(join(directory, 'advisories'), { recursive: true })
  return {
    ...defaultsOf('scan'),
    'INPUT_SUBJECT-NAME': `${registry}/acme/shop`,
    'INPUT_SUBJECT-DIGEST': digest,
    INPUT_DATABASE: 'advisories',
    'INPUT_SHOW-SUMMARY': 'false',
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_API_URL: 'https://api.github.test',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ann',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
  }
}

/** The defaults of action.yml as a runner hands them over. */
function defaultsOf(name: ActionName): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as { inputs: Record<string, { default?: string }> }
  const given = Object.entries(inputs).filter(([, input]) => input.default !== undefined && !input.default.startsWith('${{'))
  return Object.fromEntries(given.map(([input, { default: value = '' }]) => [`INPUT_${input.toUpperCase()}`, value]))
}

interface Started {
  readonly process: ChildProcess
  readonly outputFile: string
  readonly log: string[]
}

function start(name: ActionName, environment: Record<string, string>, options: readonly string[] = []): Started {
  const outputFile = join(mkdtempSync(join(directory, 'run-')), 'output')
  writeFileSync(outputFile, '')
  const child = spawn(process.execPath, [...options, join(root, 'dist', name, 'index.js')], { env: { ...environment, GITHUB_OUTPUT: outputFile }, cwd: directory })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => log.push(chunk.toString()))
  return { process: child, outputFile, log }
}

async function finished({ process: child, outputFile, log }: Started) {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('close', resolve))
  return { status: child.exitCode, outputs: parseOutputs(readFileSync(outputFile, 'utf8')), log: log.join('') }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function commandLine(program: string, words: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: directory, encoding: 'utf8', env: { NODE_COMPILE_CACHE: join(directory, 'cache'), ...variables } })
  // How long it took is another number each time.
  return { status, stdout, stderr: stderr.replace(/^Took: .+$/m, 'Took: a moment') }
}

/** GitHub's file of outputs: `name<<delimiter`, lines, `delimiter`; the last value of a name counts. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const [name = '', delimiter] = (lines.shift() ?? '').split('<<')
    if (delimiter === undefined) continue
    outputs[name] = lines.splice(0, lines.indexOf(delimiter)).join('\n')
    lines.shift()
  }
  return outputs
}

/** The code of a bundle, with what it loads on demand. */
function bundle(name: BundleName): string {
  const directory = join(root, 'dist', name)
  const files = readdirSync(directory).filter((file) => file.endsWith('.js')).sort()
  return files.map((file) => readFileSync(join(directory, file), 'utf8')).join('\n')
}

/** The modules that are named in the comments of an unminified bundle, each once: by webpack those that it joins, by our bundler the others. */
function modules(name: BundleName): string[] {
  return [...new Set([...bundle(name).matchAll(/MODULE: \.\/(?<path>\S+)/g)].map((match) => match.groups?.['path'] ?? ''))]
}

interface Sbom {
  components: { name: string; version: string; licenses: { license?: { id: string }; expression?: string }[] }[]
}

function sbom(name: BundleName): Sbom {
  return JSON.parse(readFileSync(join(root, 'dist', name, 'sbom.cdx.json'), 'utf8')) as Sbom
}
