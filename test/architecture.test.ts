import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { reasonCodes } from '@portcullis/core/reason-code'
import { codeOnly } from '../packages/tooling/src/laws/code-only.ts'
import { dependencyViolations, referenceViolations } from '../packages/tooling/src/laws/dependency-law.ts'
import type { Manifest } from '../packages/tooling/src/laws/dependency-law.ts'
import { importViolations, mayImport } from '../packages/tooling/src/laws/import-law.ts'
import { purityViolations } from '../packages/tooling/src/laws/purity-law.ts'
import { shapeViolations } from '../packages/tooling/src/laws/shape-law.ts'
import { readSources, sourceFile } from '../packages/tooling/src/laws/source-file.ts'
import { switchViolations } from '../packages/tooling/src/laws/switch-law.ts'
import { root } from '../packages/tooling/src/repository.ts'

const sources = readSources(root)
const workspaces = [...readdirSync(`${root}packages`).map((name) => ({ name, folder: `packages/${name}` })), { name: 'actions', folder: 'actions' }]

describe('the law of imports', () => {
  it('holds in every file', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap(importViolations)).toEqual([])
  })

  it.each([
    ['core knows an adapter', 'packages/core/src/use-cases/sign.ts', "import { x } from '@portcullis/registry/client'"],
    ['core knows Node', 'packages/core/src/model/digest.ts', "import { readFile } from 'node:fs/promises'"],
    ['core knows a package', 'packages/core/src/model/digest.ts', "import { parse } from 'yaml'"],
    ['an adapter knows another', 'packages/registry/src/client.ts', "import type { X } from '@portcullis/sigstore/verify'"],
    ['an adapter knows the wiring', 'packages/github/src/runs.ts', "export { x } from '@portcullis/worlds/live'"],
    ['an adapter reaches over by path', 'packages/github/src/runs.ts', "import { x } from '../../registry/src/client.ts'"],
    ['an adapter talks to the runner', 'packages/github/src/runs.ts', "import * as core from '@actions/core'"],
    ['an action knows another', 'actions/promote/action.ts', "import { x } from '../verify/action.ts'"],
    ['an action knows an adapter', 'actions/promote/action.ts', "import { x } from '@portcullis/registry/client'"],
    ['production code knows the sandbox', 'packages/cli/src/commands/verify.ts', "const x = await import('@portcullis/sandbox/world')"],
    ['production code knows tooling', 'packages/action/src/host.ts', "import { x } from '@portcullis/tooling/bundle'"],
    ['a package imports itself by name', 'packages/core/src/failure.ts', "import { x } from '@portcullis/core/model/digest'"],
    ['the environment by import', 'packages/registry/src/client.ts', "import { env } from 'node:process'"],
    ['a type from the forbidden side', 'packages/core/src/failure.ts', "type X = import('@portcullis/github/runs').X"],
  ])('finds it when %s', (_, path, text) => {
    expect(importViolations(sourceFile(path, text))).toHaveLength(1)
  })

  it.each([
    ['packages/worlds/src/live.ts', "import { x } from '@portcullis/registry/client'"],
    ['packages/cli/src/commands/sandbox.ts', "import { x } from '@portcullis/sandbox/world'"],
    ['packages/registry/src/client.test.ts', "import { x } from '@portcullis/sandbox/registry/server'"],
    ['packages/core/src/model/digest.ts', "import { createHash } from 'node:crypto'"],
    ['packages/core/src/model/digest.ts', "// import { x } from '@portcullis/registry/client'"],
  ])('lets %s say %s', (path, text) => {
    expect(importViolations(sourceFile(path, text))).toEqual([])
  })
})

describe('the README of', () => {
  it.each(readdirSync(`${root}packages`))('%s names the packages that it may import', (name) => {
    const sentence = /^Of this house it may import ([^.;]*)/m.exec(readFileSync(`${root}packages/${name}/README.md`, 'utf8'))?.[1] ?? ''
    expect([...sentence.matchAll(/`([a-z-]+)`/g)].map(([, named]) => named)).toEqual(mayImport[name])
  })
})

describe('below the hosts', () => {
  it('nothing reaches for time, chance, environment or terminal', () => {
    expect(sources.flatMap(purityViolations)).toEqual([])
  })

  it.each([
    ['process.env', "const home = process.env['HOME']"],
    ['Date.now', 'const at = Date.now()'],
    ['new Date()', 'const at = new Date()'],
    ['new Date', 'const at = new Date\n'],
    ['Math.random', 'const chance = Math.random()'],
    ['console', "console.log('x')"],
    ['JSON.parse', 'const value = JSON.parse(text)'],
    ['process.exit in a template', 'const text = `${process.exit(1)}`'],
  ])('finds %s', (_, text) => {
    expect(purityViolations(sourceFile('packages/registry/src/client.ts', text))).toHaveLength(1)
    expect(purityViolations(sourceFile('packages/action/src/host.ts', text))).toEqual([])
  })

  it.each(['const at = new Date(0)', "const text = 'see process.env'", '// not Date.now()', 'const shape = /console/', 'const text = `new Date() in ${name}`'])(
    'lets %s pass',
    (text) => {
      expect(purityViolations(sourceFile('packages/registry/src/client.ts', text))).toEqual([])
    },
  )
})

describe('the shape of a file', () => {
  it('is kept everywhere', () => {
    expect(sources.flatMap(shapeViolations)).toEqual([])
  })

  it.each([
    ['export *', 'packages/core/src/x.ts', "export * from './y.ts'"],
    ['a default export', 'packages/core/src/x.ts', 'export default function x() {}'],
    ['as any', 'packages/core/src/x.ts', 'const x = y as any'],
    ['a swallowed error', 'packages/core/src/x.ts', 'try { x() } catch {}'],
    ['a silenced checker', 'packages/core/src/x.ts', ['// @ts-', 'ignore'].join('')],
    ['a drawer', 'packages/core/src/utils.ts', 'export const x = 1'],
    ['a barrel', 'packages/core/src/index.ts', 'export const x = 1'],
    ['a long file', 'packages/core/src/x.ts', 'x\n'.repeat(301)],
  ])('finds %s', (_, path, text) => {
    expect(shapeViolations(sourceFile(path, text))).toHaveLength(1)
  })
})

describe('dependencies', () => {
  const rootManifest = manifestOf('')

  it.each(workspaces)('of $name are declared and used', ({ name, folder }) => {
    expect(dependencyViolations(name, manifestOf(`${folder}/`), rootManifest, sources)).toEqual([])
  })

  it.each(workspaces)('of $name are compiled before it', ({ name, folder }) => {
    expect(referenceViolations(name, referencesOf(folder), sources)).toEqual([])
  })

  it('are missed when they are not referred to, or for nothing', () => {
    const files = [sourceFile('packages/registry/src/x.ts', "import { x } from '@portcullis/core/failure'")]
    expect(referenceViolations('registry', ['core'], files)).toEqual([])
    expect(referenceViolations('registry', ['github'], files)).toHaveLength(2)
  })

  it('are missed when undeclared or unused', () => {
    const files = [sourceFile('packages/registry/src/x.ts', "import { parse } from 'yaml'\nimport '@scope/known/deep'")]
    const found = dependencyViolations('registry', { dependencies: { '@scope/known': '1.0.0', idle: '1.0.0' } }, {}, files)
    expect(found).toEqual(['packages/registry/src/x.ts imports yaml, which registry does not declare', 'registry declares idle and imports it nowhere'])
  })
})

describe('a reason code', () => {
  it.each(Object.keys(reasonCodes))('%s is one that a run can end with', (code) => {
    const users = sources.filter(({ path, text }) => /^packages\/(?!core\/src\/reason-code|sandbox|tooling)/.test(path) && !path.endsWith('.test.ts') && text.includes(`'${code}'`))
    expect(users).not.toEqual([])
  })
})

describe('no switch turns a check off', () => {
  it('in sources and action contracts', () => {
    const contracts = readdirSync(`${root}actions`)
      .map((name) => `actions/${name}/action.yml`)
      .filter((path) => existsSync(root + path))
      .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
    expect([...sources, ...contracts].flatMap(switchViolations)).toEqual([])
  })

  it.each([['skip-verify'], ['skip_tlog'], ['insecureIgnoreSct'], ['allowUnsigned'], ['no-verification'], ['rejectUnauthorized']])('finds %s', (name) => {
    expect(switchViolations({ path: 'actions/verify/action.yml', text: `  ${name}:\n    default: 'false'` })).toHaveLength(1)
  })
})

describe('code apart from what it says', () => {
  it.each([
    ["const a = 'x' // y", "const a = ' '     "],
    ['a /* b */ + "c"', 'a         + " "'],
    ['`a${b}c`', '` ${b} `'],
    ['`${`x`}`;y', '`${` `}`;y'],
    ["a / b / c; d = /'/.test(e)", 'a / b / c; d = / /.test(e)'],
    ["'it\\'s' + x", "'     ' + x"],
  ])('%s', (source, code) => {
    expect(codeOnly(source)).toBe(code)
  })
})

function referencesOf(folder: string): string[] {
  const { references = [] } = JSON.parse(readFileSync(`${root}${folder}/tsconfig.json`, 'utf8')) as { references?: { path: string }[] }
  return references.map(({ path }) => basename(path))
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) as Manifest
}
