/** What an npm registry attests of a version that it took, held against the provenance of the same tarball by `gate` as a process. */
import { generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { npmPackage, publication } from '@portcullis/sandbox/npm/package'
import { publishInto } from '@portcullis/sandbox/npm/package-store'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { keySigner } from '@portcullis/sandbox/sigstore/evidence'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from './cli-session.ts'

const tarball = npmPackage('shop', '1.0.0')
const registryKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sha512 = hexOf(digestOf(tarball, 'sha512'))
const otherSha512 = hexOf(digestOf('another tarball', 'sha512'))
const provenance = { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: {} }, runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } } }
let sandbox: Sandbox
let registry: SandboxNpmRegistry
let directory: string

beforeAll(async () => {
  sandbox = await startSandbox()
  registry = await startNpmRegistry({ keepsAttestations: true })
  directory = await mkdtemp(join(tmpdir(), 'npm-published-'))
  await copyFile(sandbox.files.trustedRoot, join(directory, 'acme.json'))
  await writeFile(join(directory, 'npm.pub'), registryKey.publicKey.export({ type: 'spki', format: 'pem' }))
  const line = `npm://${registry.host}/shop`
  const builder = { domain: 'acme', issuer: 'https://token.actions.githubusercontent.com', workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }
  const policy = {
    version: 1,
    artifact: line,
    trust: { domains: { acme: { config: 'acme.json' } }, identities: { npm: { domain: 'acme', key: 'npm.pub' }, builder } },
    environments: { production: { repository: line, require: { 'npm-publish': { by: 'npm', package: 'shop', provenance: 'builder' } } } },
  }
  await writeFile(join(directory, 'policy.json'), JSON.stringify(policy))
})
afterAll(async () => Promise.all([sandbox.close(), registry.close(), rm(directory, { recursive: true })]))

/** The version is there, and nobody has attested anything. */
beforeEach(() => {
  const published = { releases: new Map(), distTags: new Map() }
  publishInto(published, 'shop', publication('shop', '1.0.0', tarball), true)
  registry.packages.set('shop', published)
})

interface Attested {
  readonly version?: string
  readonly digest?: string
  readonly named?: string
}

const statementOf = (predicateType: string, predicate: object, { version = '1.0.0', digest = sha512, named = `pkg:npm/shop@${version}` }: Attested) =>
  ({ _type: 'https://in-toto.io/Statement/v1', subject: [{ name: named, digest: { sha512: digest } }], predicateType, predicate })

async function publish(attested: Attested & { readonly registry?: string; readonly by?: KeyObject } = {}): Promise<void> {
  const { version = '1.0.0', registry: address = 'https://registry.npmjs.org', by = registryKey.privateKey } = attested
  registry.attest('shop', '1.0.0', await sandbox.sigstore.signStatement(statementOf(predicateTypes.npmPublish, { name: 'shop', version, registry: address }, attested), keySigner(by)))
}

async function build(attested: Attested & { readonly file?: string } = {}): Promise<void> {
  const job = githubClaims({ repository: 'acme/shop', workflowPath: `.github/workflows/${attested.file ?? 'build.yml'}` })
  registry.attest('shop', '1.0.0', await sandbox.sigstore.signStatement(statementOf(predicateTypes.provenance, provenance, attested), job))
}

async function gated() {
  const token = sandbox.github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { actions: 'read', attestations: 'read', contents: 'read' } })
  const onGitHub = { GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'acme/shop', GITHUB_API_URL: sandbox.github.apiUrl }
  const ended = await portcullis(['gate', `npm://${registry.host}/shop@1.0.0@sha512:${sha512}`, '--environment', 'production', '--policy', 'policy.json', '--output', 'json'], directory, onGitHub)
  const { decision, reasons } = resultIn(ended)
  return [ended.status, decision, ...new Set(((reasons ?? []) as readonly { readonly code: string }[]).map(({ code }) => code))]
}

describe('a version of an npm package', () => {
  it('is allowed with the attestation of the registry and the provenance of the builder, which agree', async () => {
    await publish()
    await build()
    expect(await gated()).toEqual([0, 'allow'])
  })

  it.each<[string, () => Promise<void>, string]>([
    ['another key', () => publish({ by: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }), 'publish-missing'],
    ['the registry for another version', () => publish({ version: '1.0.1' }), 'publish-mismatch'],
    ['the registry for another version of this name', () => publish({ version: '1.0.1', named: 'pkg:npm/shop@1.0.0' }), 'publish-mismatch'],
    ['the registry for another tarball', () => publish({ digest: otherSha512 }), 'publish-missing'],
    ['the registry for another package', () => publish({ named: 'pkg:npm/shop2@1.0.0' }), 'publish-mismatch'],
    ['the registry, as another registry', () => publish({ registry: 'https://registry.npmjs.org.example' }), 'publish-mismatch'],
    ['nobody', async () => undefined, 'publish-missing'],
  ])('is denied where its publishing was attested by %s', async (_, publishing, code) => {
    await publishing()
    await build()
    expect(await gated()).toEqual([1, 'deny', code])
  })

  it.each<[string, () => Promise<void>, string]>([
    ['another version', () => build({ version: '1.0.1' }), 'publish-mismatch'],
    ['another tarball', () => build({ digest: otherSha512 }), 'provenance-missing'],
    ['this one by another workflow', () => build({ file: 'release.yml' }), 'identity-mismatch'],
    ['nothing', async () => undefined, 'provenance-missing'],
  ])('is denied where the provenance is of %s', async (_, building, code) => {
    await publish()
    await building()
    expect(await gated()).toEqual([1, 'deny', code])
  })
})
