import { describe, expect, it } from '@jest/globals'
import type { Identity } from '../model/policy.ts'
import type { Signer } from '../model/signer.ts'
import { mismatches } from './identity.ts'

const identity: Identity = {
  name: 'builder',
  domain: 'acme',
  issuer: 'https://token.actions.githubusercontent.com',
  workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main',
  repositoryId: '1234',
  ownerId: '77',
  runner: 'github-hosted',
  triggers: ['push', 'workflow_dispatch'],
  environment: 'production',
}

const signer: Signer = {
  domain: 'acme',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
  extensions: {
    buildConfigUri: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
    sourceRepositoryIdentifier: '1234',
    sourceRepositoryOwnerIdentifier: '77',
    runnerEnvironment: 'github-hosted',
    buildTrigger: 'push',
    deploymentEnvironment: 'production',
  },
}

const fieldsOf = (one: Identity, other: Signer): string[] => mismatches(one, other).map(({ field }) => field)

describe('a signer is the identity', () => {
  it('when every field is the same', () => {
    expect(mismatches(identity, signer)).toEqual([])
  })

  it('when only what is given is the same: what the policy does not name may be anything', () => {
    const { name, domain, issuer, workflow = '' } = identity
    expect(mismatches({ name, domain, issuer, workflow }, { ...signer, extensions: { buildConfigUri: signer.subject } })).toEqual([])
  })

  it('for any of its triggers', () => {
    expect(mismatches(identity, { ...signer, extensions: { ...signer.extensions, buildTrigger: 'workflow_dispatch' } })).toEqual([])
  })
})

describe('each field alone decides', () => {
  const extended = (extensions: Signer['extensions']): Signer => ({ ...signer, extensions: { ...signer.extensions, ...extensions } })
  it.each<[string, Signer, string]>([
    ['domain', { ...signer, domain: 'public-good' }, 'domain'],
    ['issuer', { ...signer, issuer: 'https://token.actions.githubusercontent.com/' }, 'issuer'],
    ['issuer by case', { ...signer, issuer: 'https://Token.actions.githubusercontent.com' }, 'issuer'],
    ['workflow', { ...signer, subject: signer.subject.replace('build', 'other'), extensions: { ...signer.extensions, buildConfigUri: signer.subject.replace('build', 'other') } }, 'workflow'],
    ['repository id', extended({ sourceRepositoryIdentifier: '12345' }), 'repository-id'],
    ['owner id', extended({ sourceRepositoryOwnerIdentifier: '7' }), 'owner-id'],
    ['runner', extended({ runnerEnvironment: 'self-hosted' }), 'runner'],
    ['trigger', extended({ buildTrigger: 'pull_request' }), 'triggers'],
    ['environment', extended({ deploymentEnvironment: 'production-eu' }), 'environment'],
  ])('%s', (_, stranger, field) => {
    expect(fieldsOf(identity, stranger)).toEqual([field])
  })

  it.each([
    ['sourceRepositoryIdentifier', 'repository-id'],
    ['sourceRepositoryOwnerIdentifier', 'owner-id'],
    ['runnerEnvironment', 'runner'],
    ['buildTrigger', 'triggers'],
    ['deploymentEnvironment', 'environment'],
  ] as const)('a missing %s matches nothing', (extension, field) => {
    const rest = Object.fromEntries(Object.entries(signer.extensions).filter(([name]) => name !== extension))
    expect(mismatches(identity, { ...signer, extensions: rest })).toEqual([
      expect.objectContaining({ field, found: 'nothing in the certificate' }),
    ])
  })

  it('the environment is never read out of the token subject', () => {
    const extensions = { buildConfigUri: signer.subject, tokenSubject: 'repo:acme/shop:environment:production' }
    expect(fieldsOf({ ...identity }, { ...signer, extensions: { ...signer.extensions, ...extensions } })).toEqual([])
    expect(fieldsOf({ name: 'x', domain: 'acme', issuer: identity.issuer, workflow: identity.workflow ?? '', environment: 'production' }, { ...signer, extensions })).toEqual(['environment'])
  })

  it('an identity that names nobody matches nobody', () => {
    expect(fieldsOf({ name: 'x', domain: 'acme', issuer: identity.issuer }, signer)).toEqual(['subject'])
  })
})

const workflowMatches = (workflow: string, subject: string): boolean =>
  mismatches({ name: 'x', domain: 'acme', issuer: identity.issuer, workflow }, { ...signer, subject, extensions: { buildConfigUri: subject } }).length === 0

describe('a subject that looks like the workflow is refused:', () => {
  const subject = signer.subject
  it.each([
    ['a suffix', `${subject}-evil`],
    ['a suffix part', `${subject}/evil`],
    ['a prefix', `https://evil.example/?${subject}`],
    ['a prefix of the owner', subject.replace('/acme/', '/notacme/')],
    ['another server', subject.replace('github.com', 'githubXcom')],
    ['a server below', subject.replace('github.com', 'github.com.evil.example')],
    ['another scheme', subject.replace('https:', 'http:')],
    ['a user before the server', subject.replace('https://', 'https://github.com@')],
    ['upper case', subject.replace('acme', 'ACME')],
    ['another case of the ref', subject.replace('main', 'Main')],
    ['a newline behind', `${subject}\n`],
    ['a newline before', `\n${subject}`],
    ['a line that matches', `evil\n${subject}\nevil`],
    ['a NUL behind', `${subject}\0`],
    ['a blank behind', `${subject} `],
    ['Cyrillic а', subject.replace('acme', '\u0430cme')],
    ['a combining mark', `${subject}\u0301`],
    ['a zero width space', subject.replace('acme', 'ac\u200bme')],
    ['a percent escape', subject.replace('/acme/', '/%61cme/')],
    ['a way up', subject.replace('/shop/', '/evil/../shop/')],
    ['a doubled slash', subject.replace('/shop/', '//shop/')],
    ['no ref', subject.slice(0, subject.indexOf('@'))],
    ['an empty ref', subject.slice(0, subject.indexOf('@') + 1)],
    ['a tag named like the branch', subject.replace('heads', 'tags')],
    ['another extension of the file', subject.replace('.yml', '.yaml')],
    ['nothing', ''],
  ])('%s', (_, found) => {
    expect(workflowMatches(identity.workflow ?? '', found)).toBe(false)
  })

  it.each([
    ['a dot is a dot', subject.replace('build.yml', 'buildXyml')],
    ['a dot is a dot in .github', subject.replace('.github/', 'Xgithub/')],
  ])('%s', (_, found) => {
    expect(workflowMatches(identity.workflow ?? '', found)).toBe(false)
  })
})

describe('a workflow that can be called', () => {
  const { name, domain, issuer, workflow = '' } = identity
  const plain = { name, domain, issuer, workflow }
  const startedAs = (buildConfigUri: string, buildTrigger = 'push'): Signer => ({ ...signer, extensions: { buildConfigUri, buildTrigger } })
  const caller = 'acme/shop/.github/workflows/release.yml@refs/heads/main'

  it.each([
    ['of another repository', 'https://github.com/mallory/shop/.github/workflows/mine.yml@refs/heads/main'],
    ['on a branch of the same repository', 'https://github.com/acme/shop/.github/workflows/mine.yml@refs/heads/mine'],
    ['of the same file on another branch', signer.subject.replace('main', 'mine')],
  ])('speaks for nobody when a workflow %s has called it', (_, started) => {
    expect(fieldsOf(plain, startedAs(started))).toEqual(['called-by'])
    expect(fieldsOf({ ...plain, calledBy: caller }, startedAs(started))).toEqual(['called-by'])
  })

  it('speaks for the caller that the policy names, and then for that one alone', () => {
    expect(fieldsOf({ ...plain, calledBy: caller }, startedAs(`https://github.com/${caller}`))).toEqual([])
    expect(fieldsOf({ ...plain, calledBy: caller }, startedAs(signer.subject))).toEqual(['called-by'])
  })

  it('speaks for nobody when the certificate does not tell what was started', () => {
    expect(fieldsOf(plain, { ...signer, extensions: {} })).toEqual(['called-by'])
    expect(fieldsOf({ ...plain, calledBy: caller }, { ...signer, extensions: {} })).toEqual(['called-by'])
  })

  it.each(['pull_request_target', 'issue_comment', 'workflow_run'])('is not believed after %s, unless the policy names that event', (event) => {
    expect(fieldsOf(plain, startedAs(signer.subject, event))).toEqual(['triggers'])
    expect(fieldsOf({ ...plain, triggers: [event] }, startedAs(signer.subject, event))).toEqual([])
  })

  it.each(['pull_request_target', 'issue_comment', 'workflow_run'])('is not believed after %s either when its whole subject is named, but by who asks on a command line', (event) => {
    const whole = { name, domain, issuer, subject: signer.subject }
    expect(fieldsOf(whole, startedAs(signer.subject, event))).toEqual(['triggers'])
    expect(fieldsOf(whole, startedAs(signer.subject, 'push'))).toEqual([])
    expect(fieldsOf({ ...whole, triggers: [event] }, startedAs(signer.subject, event))).toEqual([])
    expect(fieldsOf({ ...whole, anyTrigger: true }, startedAs(signer.subject, event))).toEqual([])
  })
})

describe('a star in the ref', () => {
  const file = 'acme/shop/.github/workflows/build.yml'
  const at = (ref: string): string => `https://github.com/${file}@${ref}`
  it.each([
    ['refs/tags/v*', 'refs/tags/v1.2.3'],
    ['refs/tags/v*', 'refs/tags/v'],
    ['refs/heads/*', 'refs/heads/main'],
    ['refs/heads/release/*', 'refs/heads/release/2026'],
    ['refs/heads/*-stable', 'refs/heads/1-stable'],
    ['refs/tags/v*.*.0', 'refs/tags/v1.2.0'],
    ['refs/tags/a*b*c', 'refs/tags/abbcc'],
  ])('of %s stands for the rest of %s', (pattern, ref) => {
    expect(workflowMatches(`${file}@${pattern}`, at(ref))).toBe(true)
  })

  it.each([
    ['refs/tags/v*', 'refs/heads/v1'],
    ['refs/tags/v*', 'refs/tags/v1/x'],
    ['refs/tags/v*', 'refs/tags/1'],
    ['refs/heads/*', 'refs/heads/feature/x'],
    ['refs/heads/*', 'refs/heads/'],
    ['refs/heads/*', 'refs/heads/a\nb'],
    ['refs/heads/*', 'refs/heads/a b'],
    ['refs/heads/*', 'refs/heads/\u0430'],
    ['refs/heads/*', 'refs/heads/a@refs'],
    ['refs/heads/*-stable', 'refs/heads/-stablex'],
    ['refs/heads/a*a', 'refs/heads/a'],
    ['refs/tags/a*b*c', 'refs/tags/acb'],
    ['refs/tags/a*bc*c', 'refs/tags/abc'],
  ])('of %s never for %j', (pattern, ref) => {
    expect(workflowMatches(`${file}@${pattern}`, at(ref))).toBe(false)
  })

  it('is never understood in a subject', () => {
    const whole = { name: 'x', domain: 'acme', issuer: identity.issuer, subject: 'https://git.example/acme/*' }
    expect(fieldsOf(whole, { ...signer, subject: 'https://git.example/acme/shop' })).toEqual(['subject'])
    expect(fieldsOf(whole, { ...signer, subject: 'https://git.example/acme/*' })).toEqual([])
  })
})
