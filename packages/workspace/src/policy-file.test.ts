import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { PolicyProblems } from '@portcullis/core/policy/document'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { inlinePolicyDocument, policyDocumentFrom, readPolicyDocument } from './policy-file.ts'

const policy = `# who may enter
version: 1
artifact: registry.example/acme/shop
trust:
  domains:
    acme: { config: acme.json }
  identities:
    builder: &builder
      domain: acme
      issuer: https://token.actions.githubusercontent.com
      workflow: acme/shop/.github/workflows/build.yml@refs/heads/main
environments:
  staging:
    require:
      scan:
        by: builder
        maxage: 24h
`

function failureOf(act: () => unknown): Failure {
  try {
    act()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('expected a Failure')
}

describe('a policy file', () => {
  let workspace: string
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'portcullis-policy-'))
    await mkdir(join(workspace, '.portcullis'))
    await writeFile(join(workspace, '.portcullis/policy.yaml'), policy)
    await symlink('/etc/hostname', join(workspace, '.portcullis/outside.yaml'))
  })
  afterAll(() => rm(workspace, { recursive: true }))

  it('is read with the digest of its bytes and its name', async () => {
    const document = await readPolicyDocument('.portcullis/policy.yaml', workspace)
    expect(document.source).toBe('.portcullis/policy.yaml')
    expect(document.digest).toBe(digestOf(policy))
  })

  it('is refused when it lies outside the workspace', async () => {
    await expect(readPolicyDocument('.portcullis/outside.yaml', workspace)).rejects.toMatchObject({ code: 'file-invalid' })
    await expect(readPolicyDocument('.portcullis/absent.yaml', workspace)).rejects.toMatchObject({ code: 'file-invalid', message: expect.stringContaining('no such file') })
  })

  it('gives every problem with its line, its column and the near miss', async () => {
    const document = await readPolicyDocument('.portcullis/policy.yaml', workspace)
    const failure = failureOf(() => parsePolicy(document))
    expect(failure.code).toBe('policy-error')
    expect(failure.message.split('\n')).toEqual([
      '.portcullis/policy.yaml has 2 problems:',
      '.portcullis/policy.yaml:17:9: environments.staging.require.scan.maxage: unknown key, did you mean `max-age`?',
      '.portcullis/policy.yaml:15:7: environments.staging.require.scan: the key `max-age` is missing',
    ])
  })

  it('may be given as text', async () => {
    const document = await readPolicyDocument(policy, workspace)
    expect(document).toMatchObject({ source: 'inline', digest: digestOf(policy) })
  })

  it('finds places behind an alias and inside lists', () => {
    const document = inlinePolicyDocument('one: &a\n  list:\n    - x\n    - deep: 1\ntwo: *a\n')
    expect(document.locate(['one', 'list', 1, 'deep'])).toEqual({ line: 4, column: 7 })
    expect(document.locate(['two', 'list', 0])).toEqual({ line: 3, column: 7 })
    expect(document.locate(['two', 'absent', 'deeper'])).toEqual({ line: 5, column: 1 })
    expect(document.locate([])).toEqual({ line: 1, column: 1 })
  })
})

describe('YAML that two readers could read differently is refused:', () => {
  const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`).join('\n')}\n`
  it.each([
    ['a key twice', 'a: 1\na: 2\n', /unique/i],
    ['a tag', 'a: !!str 1\n', /tag/],
    ['a foreign tag', 'a: !secret x\n', /tag/i],
    ['a tag on a map', '!!map\na: 1\n', /tag/],
    ['a merge key', 'x: &x {b: 1}\na:\n  <<: *x\n', /merge/],
    ['two documents', 'a: 1\n---\nb: 1\n', /2 YAML documents/],
    ['a directive', '%YAML 1.1\n---\na: no\n', /directive/],
    ['an alias to nothing', 'a: *nobody\n', /alias/i],
    ['aliases that multiply', bomb, /aliases more than 50/],
    ['nesting without end', '['.repeat(200_000), /nested too deeply/],
    ['a tab as indentation', 'a:\n\t- b\n', /tab/i],
    ['nothing', '', /is empty|nothing/],
    ['a key twice, in two ways of writing', 'prod: 1\n"pr\\u006fd": 2\n', /unique/i],
    ['a key twice, by an alias', 'a:\n  &p prod: 1\n  *p : 2\n', /keys must be strings/],
    ['a key twice in a list without colons', 'a: { x, y, x }\n', /unique/i],
    ['a list that holds itself', 'version: 1\nartifact: &x [*x]\n', /an alias within what it stands for/],
    ['a map that holds itself, further down', 'version: 1\ntrust: &t { identities: { a: { triggers: [*t] } } }\n', /an alias within what it stands for/],
  ])('%s', (_, text, why) => {
    const failure = failureOf(() => parsePolicy(inlinePolicyDocument(text)))
    expect(failure.code).toBe('policy-error')
    expect(failure.message).toMatch(why)
    expect(failure.cause).toBeInstanceOf(PolicyProblems)
  })

  it('bytes that are not UTF-8', () => {
    expect(failureOf(() => policyDocumentFrom(new Uint8Array([0x61, 0xff]), 'p.yaml')).message).toMatch(/not UTF-8/)
  })

  it('more than a mebibyte, and more keys than anybody writes', () => {
    expect(failureOf(() => inlinePolicyDocument(`a: ${'x'.repeat(1024 * 1024)}`)).code).toBe('too-large')
    expect(failureOf(() => inlinePolicyDocument('a:\n'.repeat(20_001))).code).toBe('too-large')
  })

  it('what is shared, and not within itself, as often as it may be', () => {
    expect(inlinePolicyDocument('a: &x [1]\nb: *x\nc: { d: *x, e: [*x, *x] }\n').tree).toEqual({ a: [1], b: [1], c: { d: [1], e: [[1], [1]] } })
  })

  /* Each took from two seconds to hours, as keys were compared with each other, or as each mark was an error of its own. */
  it.each([
    ['keys without colons', `a: {${Array.from({ length: 100_000 }, (_, index) => `k${index}`).join(',')}}\n`, 'too-large'],
    ['keys behind question marks', Array.from({ length: 60_000 }, (_, index) => `? k${index}\n`).join(''), 'too-large'],
    ['brackets that nobody closes', '['.repeat(900_000), 'policy-error'],
    ['brackets that nobody opened', ']'.repeat(900_000), 'too-large'],
    ['quotes', '"'.repeat(1_000_000), 'too-large'],
    ['escapes that mean nothing', `a: "${'\\q'.repeat(400_000)}"\n`, 'too-large'],
    ['documents', '---\n'.repeat(200_000), 'too-large'],
    ['lines of nothing', ' \n'.repeat(500_000), 'too-large'],
    ['aliases', `a: &x 1\nb: [${'*x,'.repeat(200_000)}]\n`, 'too-large'],
  ] as const)('a mebibyte of %s, before it is understood', (_, text, code) => {
    expect(failureOf(() => inlinePolicyDocument(text)).code).toBe(code)
  })
})

describe('YAML words mean what YAML 1.2 says', () => {
  it('no is text, 1e400 is no number that a policy takes, a __proto__ key pollutes nothing', () => {
    expect(inlinePolicyDocument('a: no\n').tree).toEqual({ a: 'no' })
    expect(failureOf(() => parsePolicy(inlinePolicyDocument('version: 1e400\n'))).message).toContain('version: expected a whole number')
    const failure = failureOf(() => parsePolicy(inlinePolicyDocument('__proto__:\n  version: 1\n')))
    expect(failure.message).toContain('__proto__: unknown key')
    expect(Object.hasOwn(Object.prototype, 'version')).toBe(false)
  })
})
