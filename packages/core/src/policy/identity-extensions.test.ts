import { describe, expect, it } from '@jest/globals'
import type { Identity } from '../model/policy.ts'
import type { CertificateExtensions, Signer } from '../model/signer.ts'
import { digestOf } from '../model/digest.ts'
import { mismatches } from './identity.ts'

const subject = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const commit = 'a'.repeat(40)
const extensions: Required<CertificateExtensions> = {
  buildSignerUri: subject,
  buildSignerDigest: commit,
  runnerEnvironment: 'github-hosted',
  sourceRepositoryUri: 'https://github.com/acme/shop',
  sourceRepositoryDigest: commit,
  sourceRepositoryRef: 'refs/tags/v1.2',
  sourceRepositoryIdentifier: '1234',
  sourceRepositoryOwnerUri: 'https://github.com/acme',
  sourceRepositoryOwnerIdentifier: '77',
  buildConfigUri: subject,
  buildConfigDigest: commit,
  buildTrigger: 'push',
  runInvocationUri: 'https://github.com/acme/shop/actions/runs/9001/attempts/2',
  sourceRepositoryVisibility: 'private',
  deploymentEnvironment: 'production',
  tokenSubject: 'repo:acme/shop:environment:production',
}
const signer: Signer = { domain: 'acme', issuer: 'https://issuer.example', subject, extensions }
const base: Identity = { name: 'builder', domain: 'acme', issuer: 'https://issuer.example', workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }

/** What the policy says, the extension it is about, what the certificate may not say instead, and the field that is told. */
const fields: readonly [Partial<Identity>, keyof CertificateExtensions, readonly string[], string][] = [
  [{ workflowDigest: commit }, 'buildSignerDigest', ['b'.repeat(40), commit.toUpperCase(), commit.slice(1), `${commit} `], 'workflow-digest'],
  [{ calledByDigest: commit }, 'buildConfigDigest', ['b'.repeat(40), `${commit}a`], 'called-by-digest'],
  [{ runner: 'github-hosted' }, 'runnerEnvironment', ['self-hosted', 'GitHub-hosted', 'github-hosted\n'], 'runner'],
  [{ repository: 'acme/shop' }, 'sourceRepositoryUri', ['https://github.com/acme/shop2', 'https://github.com/acme/Shop', 'http://github.com/acme/shop', 'https://github.com.evil/acme/shop', 'acme/shop', 'https://github.com/acme/shop/'], 'repository'],
  [{ owner: 'acme' }, 'sourceRepositoryOwnerUri', ['https://github.com/acme-evil', 'https://github.com/Acme', 'acme'], 'owner'],
  [{ commit }, 'sourceRepositoryDigest', ['b'.repeat(40), ''], 'commit'],
  [{ ref: 'refs/tags/v*' }, 'sourceRepositoryRef', ['refs/heads/v1', 'refs/tags/x1', 'refs/tags/v1/x', 'v1', 'refs/tags/v1@x'], 'ref'],
  [{ repositoryId: '1234' }, 'sourceRepositoryIdentifier', ['12345', '01234', '1234 '], 'repository-id'],
  [{ ownerId: '77' }, 'sourceRepositoryOwnerIdentifier', ['7', '777'], 'owner-id'],
  [{ triggers: ['push'] }, 'buildTrigger', ['pull_request_target', 'pus', 'push '], 'triggers'],
  [{ attempts: [1, 2] }, 'runInvocationUri', ['https://github.com/acme/shop/actions/runs/9001/attempts/3', 'https://github.com/acme/shop/actions/runs/9001/attempts/22', 'https://github.com/acme/shop/actions/runs/9001/attempts/02', 'https://github.com/acme/shop/actions/runs/9001', 'https://github.com/x/attempts/1', 'https://github.com/acme/shop/actions/runs/9001/attempts/3#/attempts/1'], 'attempts'],
  [{ visibility: 'private' }, 'sourceRepositoryVisibility', ['public', 'Private'], 'visibility'],
  [{ environment: 'production' }, 'deploymentEnvironment', ['production-eu', 'Production'], 'environment'],
  [{ tokenSubject: 'repo:acme/shop:environment:production' }, 'tokenSubject', ['repo:acme/shop:environment:production:x', 'repo:acme/shop:environment:*'], 'token-subject'],
]

describe('what a certificate says', () => {
  it.each(fields)('%j is met by %s', (asked) => {
    expect(mismatches({ ...base, ...asked }, signer)).toEqual([])
  })

  it.each(fields)('%j alone decides by %s', (asked, extension, others, field) => {
    for (const other of others) expect(mismatches({ ...base, ...asked }, { ...signer, extensions: { ...extensions, [extension]: other } }).map((one) => one.field)).toEqual([field])
  })

  it.each(fields)('%j is not met by a certificate without %s', (asked, extension, _, field) => {
    const { [extension]: _left, ...rest } = extensions
    expect(mismatches({ ...base, ...asked }, { ...signer, extensions: rest }).map((one) => one.field)).toEqual([field])
  })

  it.each(fields)('may be anything where the policy asks for nothing: %j', (_asked, extension, others) => {
    const harmless = others.find((other) => other !== 'pull_request_target') ?? ''
    expect(mismatches(base, { ...signer, extensions: { ...extensions, [extension]: harmless } })).toEqual([])
  })

  it('names the workflow and its caller, whatever else is the same', () => {
    const other = subject.replace('build', 'other')
    expect(mismatches(base, { ...signer, subject: other, extensions: { ...extensions, buildConfigUri: other } }).map(({ field }) => field)).toEqual(['workflow'])
    expect(mismatches(base, { ...signer, extensions: { ...extensions, buildConfigUri: other } }).map(({ field }) => field)).toEqual(['called-by'])
  })
})

describe('a key', () => {
  const byKey: Signer = { domain: 'acme', issuer: 'key', subject: digestOf('key'), extensions: {}, key: { name: 'release', fingerprint: digestOf('key') } }
  const release: Identity = { name: 'release', domain: 'acme', key: { path: 'release.pem' } }

  it('is the identity that names it, in its domain', () => {
    expect(mismatches(release, byKey)).toEqual([])
    expect(mismatches(release, { ...byKey, domain: 'other' }).map(({ field }) => field)).toEqual(['domain'])
    expect(mismatches({ ...release, name: 'other' }, byKey).map(({ field }) => field)).toEqual(['key'])
  })

  it('is never whom a certificate would name, whatever it is called', () => {
    expect(mismatches({ name: 'x', domain: 'acme', issuer: 'key', subject: byKey.subject }, byKey).map(({ field }) => field)).toEqual(['key'])
    expect(mismatches(release, signer).map(({ field }) => field)).toEqual(['key'])
  })

  it('is nobody when neither an issuer nor a key is named', () => {
    expect(mismatches({ name: 'x', domain: 'acme', subject }, signer).map(({ field }) => field)).toEqual(['issuer'])
  })
})
