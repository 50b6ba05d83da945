import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { documentOf, identityTree, policyTree } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { Failure } from '../failure.ts'
import { PolicyProblems } from './document.ts'
import { parsePolicy } from './parse.ts'

const slow = {
  quorum: 2,
  by: 'approver',
  roles: { security: { environment: 'approve-security', min: 1 }, release: { environment: 'approve-release', min: 1 } },
  exclude: ['author', 'committer', 'initiator'],
  expires: '24h',
  rationale: 'required',
}
const whole = policyTree(
  {
    provenance: { by: 'builder', 'build-types': ['https://actions.github.io/buildtypes/workflow/v1'], source: 'acme/shop', branch: 'main' },
    signatures: { of: ['builder', 'scanner'], count: 2 },
    scan: { by: 'scanner', 'max-age': '24h' },
    vulnerabilities: { 'fail-on': [{ severity: 'critical' }, { severity: 'high', fix: 'available' }] },
    sbom: { by: 'scanner' },
  },
  { decision: { by: 'gate', 'max-age': '2h' }, approvals: { slow }, record: { by: 'gate' } },
)

type Path = readonly (string | number)[]

/** `tree` with the value at `path` replaced; undefined takes the key away. */
function changed(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(tree)) return tree.map((item: unknown, index) => (index === key ? changed(item, rest, value) : item))
  const map = (typeof tree === 'object' && tree !== null ? tree : {}) as Tree
  const entries = Object.entries({ ...map, [key]: changed(map[key], rest, value) })
  return Object.fromEntries(entries.filter(([name, one]) => name !== key || one !== undefined))
}

function problemsOf(tree: unknown): string[] {
  try {
    parsePolicy(documentOf(tree))
  } catch (error) {
    if (!(error instanceof Failure) || !(error.cause instanceof PolicyProblems)) throw error
    expect(error).toMatchObject({ code: 'policy-error', blame: 'configuration' })
    return error.cause.problems.map(({ key, message }) => `${key}: ${message}`)
  }
  return []
}

const production = ['environments', 'production']
const required = [...production, 'require']
const slowly = [...production, 'approvals', 'slow']
const builder = ['trust', 'identities', 'builder']

describe('a whole policy', () => {
  it('is understood', () => {
    const policy = parsePolicy(documentOf(whole))
    const environment = policy.environments.get('production')
    expect(policy.artifacts).toEqual(['registry.example/acme/shop'])
    expect(policy.domains.get('acme')).toEqual({ name: 'acme', config: 'acme.json' })
    expect(policy.identities.get('builder')).toMatchObject({ name: 'builder', repositoryId: '1234' })
    expect(environment).toMatchObject({
      name: 'production',
      repository: 'registry.example/production/shop',
      decision: { by: 'gate', maxAge: 7_200_000 },
      record: { by: 'gate' },
      approvals: { quorum: 2, expires: 86_400_000, roles: [{ name: 'security', environment: 'approve-security', min: 1 }, { name: 'release', environment: 'approve-release', min: 1 }] },
    })
    expect(environment?.require.map(({ rule }) => rule)).toEqual(['provenance', 'signatures', 'scan', 'vulnerabilities', 'sbom'])
  })

  it("looks at GitHub's attestations only when it says so, and takes old formats of a built-in domain only when it says so", () => {
    expect(parsePolicy(documentOf(whole))).not.toHaveProperty('attestations')
    expect(parsePolicy(documentOf(changed(whole, ['trust', 'attestations'], 'github'))).attestations).toBe('github')
    const old = changed(changed(whole, ['trust', 'domains', 'github'], { legacy: true }), [...builder, 'domain'], 'github')
    expect(parsePolicy(documentOf(old)).domains.get('github')).toEqual({ name: 'github', builtIn: true, legacy: true })
    expect(parsePolicy(documentOf(changed(whole, [...builder, 'domain'], 'github'))).domains.get('github')).toEqual({ name: 'github', builtIn: true })
  })

  it('may name several artifacts', () => {
    const artifacts = parsePolicy(documentOf(changed(whole, ['artifact'], ['ghcr.io/a/b', 'Registry.Example/a/b']))).artifacts
    expect(artifacts).toEqual(['ghcr.io/a/b', 'registry.example/a/b'])
    const elsewhere = ['npm:@acme/shop', 'oci-layout:out/shop', 'registry-1.docker.io/acme/shop']
    expect(parsePolicy(documentOf(changed(whole, ['artifact'], elsewhere))).artifacts).toEqual(['npm:@acme/shop', 'oci-layout:out/shop', 'docker.io/acme/shop'])
  })

  it('may be without requirements, which then denies', () => {
    expect(parsePolicy(documentOf(policyTree({}))).environments.get('production')?.require).toEqual([])
    expect(problemsOf(changed(whole, required, undefined))).toEqual([])
  })

  it('may attach what lies in the store that it names', () => {
    const attaching = changed(changed(whole, ['trust', 'attestations'], 'github'), [...production, 'carry'], { attestations: 'attach' })
    expect(parsePolicy(documentOf(attaching)).environments.get('production')?.carry).toEqual({ attestations: 'attach' })
  })

  it('asks for a rationale unless it says that none is needed', () => {
    const { rationale } = parsePolicy(documentOf(changed(whole, [...slowly, 'rationale'], undefined))).environments.get('production')?.approvals ?? {}
    expect(rationale).toBe('required')
  })
})

describe('every key', () => {
  const places: Path[] = [[], ['trust'], ['trust', 'domains', 'acme'], builder, production, required, [...required, 'provenance'], [...required, 'signatures'], [...required, 'scan'], [...required, 'vulnerabilities'], [...required, 'vulnerabilities', 'fail-on', 0], [...required, 'sbom'], [...production, 'decision'], [...production, 'approvals'], slowly, [...slowly, 'roles', 'security'], [...production, 'record']]
  it.each(places)('that is unknown under %s %s %s %s %s is an error', (...path) => {
    const at = path.filter((part) => part !== undefined)
    expect(problemsOf(changed(whole, [...at, 'surprise'], 1))).toEqual([expect.stringMatching(/surprise: unknown key, known here: /)])
  })

  const musts: Path[] = [['version'], ['artifact'], ['trust'], ['environments'], ['trust', 'identities'], [...builder, 'domain'], [...builder, 'issuer'], [...required, 'scan', 'by'], [...required, 'scan', 'max-age'], [...required, 'provenance', 'by'], [...required, 'signatures', 'of'], [...required, 'signatures', 'count'], [...required, 'vulnerabilities', 'fail-on'], [...required, 'sbom', 'by'], [...slowly, 'quorum'], [...slowly, 'by'], [...slowly, 'roles'], [...slowly, 'exclude'], [...slowly, 'expires'], [...production, 'decision', 'by'], [...production, 'decision', 'max-age'], [...production, 'record', 'by']]
  it.each(musts.map((path) => [path.join(' '), path] as const))('%s must be there', (_, path) => {
    expect(problemsOf(changed(whole, path, undefined))).toContainEqual(expect.stringContaining(`the key \`${path.at(-1)}\` is missing`))
  })

  it.each(['waivers', 'risk', 'windows', 'from', 'soak', 'inherit', 'channels', 'break-glass'])('of a later version, %s, is unknown today', (key) => {
    expect(problemsOf(changed(whole, [...production, key], {}))).toEqual([expect.stringContaining('unknown key')])
  })
})

describe('a wrong value is told with its place:', () => {
  const cases: [string, Path, unknown, RegExp][] = [
    ['no map', [], 'text', /^the document: expected a map, found the string/],
    ['nothing at all', [], null, /^the document: expected a map, found nothing/],
    ['a version of the future', ['version'], 2, /^version: expected a whole number from 1 to 1, found 2/],
    ['a version in words', ['version'], '1', /^version: expected a whole number/],
    ['an artifact with a tag', ['artifact'], 'r.example/a:v1', /^artifact: .*without tag/],
    ['an artifact without registry', ['artifact'], 'shop', /^artifact: Not a reference/],
    ['a file for an artifact', ['artifact'], 'file:shop.tgz', /^artifact: .*a file is only one/],
    ['a version for an artifact', ['artifact'], 'npm:shop@1.0.0', /^artifact: .*without tag/],
    ['no artifacts', ['artifact'], [], /^artifact: is an empty list/],
    ['an artifact twice', ['artifact'], ['r.example/a', 'r.example/a'], /^artifact\[1\]: stands in the list twice/],
    ['no identities', ['trust', 'identities'], {}, /^trust\.identities: is empty/],
    ['no environments', ['environments'], {}, /^environments: is empty/],
    ['an odd name', ['environments', 'pro\nduction'], { require: {} }, /is not a name/],
    ['attestations to attach without a store of them', [...production, 'carry'], { attestations: 'attach' }, /^environments\.production\.carry\.attestations: needs `attestations: github` in `trust`/],
    ['attestations carried in another way', [...production, 'carry'], { attestations: 'copy' }, /^environments\.production\.carry\.attestations: expected/],
    ['plain http', [...builder, 'issuer'], 'http://token.example', /^trust\.identities\.builder\.issuer: expected an https/],
    ['http to a host that begins like this machine', [...builder, 'issuer'], 'http://localhost.evil.example', /issuer: expected an https/],
    ['an issuer with a query', [...builder, 'issuer'], 'https://a.example/?x', /issuer: expected an https/],
    ['a workflow without ref', [...builder, 'workflow'], 'a/b/.github/workflows/c.yml', /workflow: names no ref/],
    ['a star in the file', [...builder, 'workflow'], 'a/b/.github/workflows/*.yml@refs/heads/main', /workflow: `\*` is understood in the ref only/],
    ['a star in the owner', [...builder, 'workflow'], '*/b/.github/workflows/c.yml@refs/heads/main', /workflow: `\*`/],
    ['a ref that is all star', [...builder, 'workflow'], 'a/b/.github/workflows/c.yml@*', /workflow: expected a ref/],
    ['a branch without refs', [...builder, 'workflow'], 'a/b/.github/workflows/c.yml@main', /workflow: expected a ref/],
    ['a server in the workflow', [...builder, 'workflow'], 'https://github.com/a/b/.github/workflows/c.yml@refs/heads/main', /workflow: expected owner/],
    ['a subject beside the workflow', [...builder, 'subject'], 'https://x', /builder: gives both/],
    ['a certificate without a time', [...builder, 'untimed'], true, /builder: gives `untimed`, which only a `key` has/],
    ['a key without a time and with a window', builder, { domain: 'acme', key: 'k.pub', untimed: true, 'not-after': '2026-12-31' }, /builder: gives both `untimed` and a window/],
    ['nobody', [...builder, 'workflow'], undefined, /builder: names nobody/],
    ['a repository id in words', [...builder, 'repository-id'], 'shop', /repository-id: expected a numeric id/],
    ['a repository id that was rounded', [...builder, 'repository-id'], 2 ** 60, /repository-id: expected a numeric id/],
    ['an odd runner', [...builder, 'runner'], 'github-hostd', /runner: .*did you mean `github-hosted`/],
    ['no triggers', [...builder, 'triggers'], [], /triggers: is an empty list/],
    ['an invisible character', [...builder, 'environment'], 'prod\u200buction', /environment: .*invisible/],
    ['a blank behind', [...builder, 'environment'], 'production ', /environment: .*blanks/],
    ['empty text', [...builder, 'environment'], '', /environment: is empty/],
    ['a domain that nobody declares', [...builder, 'domain'], 'acmee', /domain: no trust domain "acmee" is declared, did you mean `acme`/],
    ['a domain that proves no time', ['trust', 'domains', 'acme'], { config: 'x', logs: 0, timestamps: 0 }, /acme: asks for neither/],
    ['a reserved domain', ['trust', 'domains', 'github'], { config: 'x' }, /domains: the name `github` is reserved/],
    ['another store of attestations', ['trust', 'attestations'], 'gitlab', /attestations: expected github/],
    ['a bad threshold', ['trust', 'domains', 'acme', 'logs'], -1, /logs: expected a whole number/],
    ['an identity that nobody declares', [...required, 'scan', 'by'], 'scaner', /scan\.by: no identity "scaner" is declared, did you mean `scanner`/],
    ['the same in a list', [...required, 'signatures', 'of', 1], 'somebody', /of\[1\]: no identity "somebody" is declared, declared are: builder/],
    ['the same for a decision', [...production, 'decision', 'by'], 'gaet', /decision\.by: .*did you mean `gate`/],
    ['the same for approvals', [...slowly, 'by'], 'nobody', /slow\.by: no identity/],
    ['the same for a record', [...production, 'record', 'by'], 'nobody', /record\.by: no identity/],
    ['more signatures than identities', [...required, 'signatures', 'count'], 3, /signatures: asks for 3 signatures of only 2/],
    ['more signatures of one kind than of all others', [...required, 'signatures', 'count-for'], { npm: 3 }, /asks for more signatures of npm in `count-for` than in `count`/],
    ['signatures of a kind that there is not', [...required, 'signatures', 'count-for'], { helm: 1 }, /unknown key/],
    ['no signatures', [...required, 'signatures', 'count'], 0, /count: expected a whole number from 1/],
    ['nobody to sign', [...required, 'signatures', 'of'], [], /of: is an empty list/],
    ['an age in words', [...required, 'scan', 'max-age'], 'a day', /max-age: expected a duration/],
    ['an age of nothing', [...required, 'scan', 'max-age'], '0h', /max-age: expected a duration/],
    ['an age without unit', [...required, 'scan', 'max-age'], 24, /max-age: expected a duration/],
    ['an age without end', [...required, 'scan', 'max-age'], '31d', /max-age: is longer than 30d/],
    ['no threshold', [...required, 'vulnerabilities', 'fail-on'], [], /fail-on: is an empty list/],
    ['a severity that nobody rates', [...required, 'vulnerabilities', 'fail-on', 0, 'severity'], 'critcal', /severity: .*did you mean `critical`/],
    ['a fix that is not a word', [...required, 'vulnerabilities', 'fail-on', 0, 'fix'], true, /fix: expected available, found true/],
    ['vulnerabilities without a scan', [...required, 'scan'], undefined, /require: `vulnerabilities` needs `scan`/],
    ['a source that is a URL of anything', [...required, 'provenance', 'source'], 'acme/shop/tree/main', /source: expected owner/],
    ['a branch with refs', [...required, 'provenance', 'branch'], 'refs/heads/main', /branch: expected the plain name/],
    ['a branch with a star', [...required, 'provenance', 'branch'], 'release/*', /branch: expected the plain name/],
    ['a quorum of nobody', [...slowly, 'quorum'], 0, /quorum: expected a whole number from 1/],
    ['a quorum less than its roles', [...slowly, 'quorum'], 1, /slow: a quorum of 1 is less than the 2/],
    ['no roles', [...slowly, 'roles'], {}, /roles: is empty/],
    ['a role of nobody', [...slowly, 'roles', 'security', 'min'], 0, /min: expected a whole number from 1/],
    ['two roles of one environment', [...slowly, 'roles', 'release', 'environment'], 'approve-security', /slow: two roles share the environment approve-security/],
    ['nobody excluded', [...slowly, 'exclude'], [], /exclude: is an empty list/],
    ['an odd exclusion', [...slowly, 'exclude', 0], 'autor', /exclude\[0\]: .*did you mean `author`/],
    ['an odd rationale', [...slowly, 'rationale'], 'maybe', /rationale: expected required or optional/],
    ['a fast track', [...production, 'approvals', 'fast'], { quorum: 0 }, /fast: unknown key/],
    ['a repository with a digest', [...production, 'repository'], `r.example/a@sha256:${'0'.repeat(64)}`, /repository: .*without tag and digest/],
  ]
  it.each(cases)('%s', (_, path, value, expected) => {
    expect(problemsOf(changed(whole, path, value))).toContainEqual(expect.stringMatching(expected))
  })

  it('all of them at once', () => {
    let tree: unknown = changed(whole, ['version'], 2)
    tree = changed(tree, [...required, 'scan', 'maxage'], '1h')
    tree = changed(tree, [...slowly, 'quorum'], 0)
    expect(problemsOf(tree)).toHaveLength(3)
  })

  it('and no more than a person reads, with the number of the rest', () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`odd-${index}`, 1]))
    expect(() => parsePolicy(documentOf({ ...whole, ...many }))).toThrow(/has 80 problems:[^]*and 30 more$/)
  })
})

describe('two environments in one repository', () => {
  const sharing = (one: Tree, two: Tree): unknown => {
    const repository = 'registry.example/shop'
    return { ...policyTree({}), environments: { staging: { repository, ...one }, production: { repository, ...two } } }
  }

  it('are told apart by tags of their own', () => {
    const tree = sharing({ tags: ['staging', 'next'] }, { tags: ['stable'] })
    expect(problemsOf(tree)).toEqual([])
    expect(parsePolicy(documentOf(tree)).environments.get('staging')?.tags).toEqual(['staging', 'next'])
  })

  it('may name the git tags of releases where one of them is', () => {
    const tree = sharing({ tags: ['next'] }, { tags: ['v1.2.3+build', 'shop/v1'], repositories: [{ of: 'registry.example/acme/shop', repository: 'release:acme/shop' }] })
    expect(problemsOf(tree)).toEqual([])
  })

  it.each<[Tree, Tree, RegExp]>([
    [{}, {}, /^environments: staging and production share the repository .*give each `tags`/],
    [{ tags: ['staging'] }, {}, /give each `tags`/],
    [{}, { tags: ['stable'] }, /give each `tags`/],
    [{ tags: ['next', 'stable'] }, { tags: ['stable'] }, /and the tag stable/],
    [{ tags: ['next'] }, { tags: [] }, /tags: is an empty list/],
    [{ tags: ['next'] }, { tags: ['a/b'] }, /production names the tag a\/b, which only a release can have/],
    [{ tags: ['next'] }, { tags: ['a b'] }, /tags\[0\]: expected a tag/],
  ])('are refused with %j and %j', (one, two, expected) => {
    expect(problemsOf(sharing(one, two))).toEqual([expect.stringMatching(expected)])
  })
})

describe('what is accepted', () => {
  it.each(['https://token.actions.githubusercontent.com', 'https://git.example:8443/auth/realm', 'http://localhost:8080', 'http://127.0.0.1:1/x', 'http://[::1]:80'])('the issuer %s', (issuer) => {
    expect(problemsOf(changed(whole, [...builder, 'issuer'], issuer))).toEqual([])
  })
  it.each(['refs/heads/main', 'refs/tags/v*', 'refs/heads/release/*', 'refs/pull/7/merge', '0'.repeat(40)])('the ref %s', (ref) => {
    expect(problemsOf(changed(whole, [...builder, 'workflow'], `a/b/.github/workflows/c.yaml@${ref}`))).toEqual([])
  })
  it('a subject in place of a workflow', () => {
    const { workflow: _, ...rest } = identityTree('build.yml')
    expect(problemsOf(changed(whole, builder, { ...rest, subject: 'https://git.example/a/b@refs/heads/main' }))).toEqual([])
  })
  it('a source on another server', () => {
    expect(problemsOf(changed(whole, [...required, 'provenance', 'source'], 'https://git.example:8443/acme/shop'))).toEqual([])
  })
})

describe('whatever the tree', () => {
  it('is understood or is a policy-error, and never anything else', () => {
    const paths: Path[] = [[], ['artifact'], ['trust'], builder, required, [...required, 'scan'], [...required, 'vulnerabilities', 'fail-on'], slowly, [...slowly, 'roles']]
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        problemsOf(changed(whole, path, value ?? null))
      }),
      { numRuns: 500 },
    )
  })
})
