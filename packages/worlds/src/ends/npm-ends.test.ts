import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { npmPackage, publication } from '@portcullis/sandbox/npm/package'
import { publishInto } from '@portcullis/sandbox/npm/package-store'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { npmEnds, npmEvidence } from './npm-ends.ts'
import type { Surroundings } from '../surroundings.ts'
import { surroundingsIn } from '../surroundings-in.ts'
import { verifyWorld } from '../verify-world.ts'

const tarball = npmPackage('shop', '1.0.0')
let directory: string
let source: SandboxNpmRegistry
let target: SandboxNpmRegistry
let secrets: string[]

beforeEach(async () => {
  secrets = []
  directory = await mkdtemp(join(tmpdir(), 'portcullis-ends-'))
  source = await startNpmRegistry({ tokens: { 'from-npmrc': 'read' } })
  target = await startNpmRegistry()
  const found = { releases: new Map(), distTags: new Map() }
  publishInto(found, 'shop', publication('shop', '1.0.0', tarball), false)
  source.packages.set('shop', found)
  await writeFile(join(directory, 'npmrc'), `//${source.host}/:_authToken=\${SOURCE_TOKEN}\n`)
})
afterEach(async () => {
  await Promise.all([source.close(), target.close(), rm(directory, { recursive: true, force: true })])
})

function surroundings(changes: Partial<Surroundings> = {}): Surroundings {
  return surroundingsIn(directory, {
    clock: { now: () => new Date('2026-06-01T12:00:00Z') },
    environment: { NPM_CONFIG_USERCONFIG: join(directory, 'npmrc'), SOURCE_TOKEN: 'from-npmrc', NPM_TOKEN: 'from-variable' },
    onSecret: (secret) => secrets.push(secret),
    ...changes,
  })
}

const subject = () => pin(parseReference(`npm://${source.host}/shop@1.0.0`), digestOf(tarball, 'sha512'))
const place = () => ({ ...parseReference(`npm://${target.host}/shop`), tag: 'latest' })
const evidence = () => join(directory, 'evidence')
const headers = ({ calls }: SandboxNpmRegistry) => [...new Set(calls.map(({ authorization }) => authorization))]

async function copied(changes: Partial<Surroundings> = {}): Promise<void> {
  const { carrier } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings(changes))
  const plan = await carrier.plan(subject(), place())
  await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan)).toEqual([])
}

describe('the ends of a promotion between npm registries', () => {
  it('the source by the configuration of the user, the target by NPM_TOKEN, both masked', async () => {
    await copied()
    expect(headers(source)).toEqual(['Bearer from-npmrc'])
    expect(headers(target)).toEqual(['Bearer from-variable'])
    expect(new Set(secrets)).toEqual(new Set(['from-npmrc', 'from-variable']))
  })

  it('a given user and password are for the target alone', async () => {
    await copied({ registryCredentials: { username: 'ada', password: 's3cret' } })
    expect(headers(target)).toEqual([`Basic ${Buffer.from('ada:s3cret').toString('base64')}`])
    expect(headers(source)).toEqual(['Bearer from-npmrc'])
    expect(secrets).toContain('s3cret')
  })

  it('a configuration in the workspace, by a relative path, counts for nothing', async () => {
    const { carrier } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings({ environment: { NPM_CONFIG_USERCONFIG: 'npmrc', SOURCE_TOKEN: 'from-npmrc' } }))
    await expect(carrier.plan(subject(), place())).rejects.toMatchObject({ code: 'registry-denied' })
  })

  it('evidence of the source is read from the directory, and the record is kept there', async () => {
    const { source: from, target: to } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings())
    await copied()
    const record = Buffer.from('{"a":1}')
    await to.attach({ registry: place().registry, repository: 'shop', digest: subject().digest }, record, 'x')
    expect((await from.bundles(subject())).map(({ digest }) => digest)).toEqual([digestOf(record)])
    expect(await readdir(evidence())).toEqual(['shop-1.0.0.sigstore.jsonl'])
  })

  it('a bundle of several lines is refused: in one line it would be another', async () => {
    await copied()
    const { target: to } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings())
    await expect(to.attach({ registry: place().registry, repository: 'shop', digest: subject().digest }, Buffer.from('{\n}'), 'x')).rejects.toMatchObject({ code: 'bundle-invalid' })
  })

  it('are none without a directory, or for an image', async () => {
    expect(() => npmEnds({ target: place(), evidence: undefined, others: [] }, surroundings())).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    const { carrier } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings())
    expect(() => carrier.plan({ registry: 'registry.example', repository: 'shop', digest: subject().digest }, place())).toThrow(expect.objectContaining({ code: 'place-unsupported' }))
  })

  it('take a tarball from another host only when it is listed, and send no token there', async () => {
    source.intercept = ({ path }) => (path.endsWith('.tgz') ? { status: 302, headers: { location: `${elsewhere.url}shop/-/shop-1.0.0.tgz` } } : undefined)
    const elsewhere = await startNpmRegistry()
    elsewhere.packages.set('shop', source.packages.get('shop') ?? { releases: new Map(), distTags: new Map() })
    try {
      const { carrier } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings())
      await expect(carrier.plan(subject(), place())).rejects.toMatchObject({ code: 'redirect-refused' })
      expect(elsewhere.calls).toEqual([])
      await copied({ environment: { ...surroundings().environment, PORTCULLIS_TARBALL_HOSTS: `cdn.example, ${elsewhere.host}` } })
      expect(headers(elsewhere)).toEqual([undefined])
    } finally {
      await elsewhere.close()
    }
  })

  it('keep a package its name, and its dist-tag from being a version', async () => {
    const { carrier } = npmEnds({ target: place(), evidence: evidence(), others: [] }, surroundings())
    await expect(carrier.plan(subject(), { ...place(), repository: 'other' })).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(carrier.plan(subject(), { ...place(), tag: '1.0.0' })).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(carrier.plan({ ...subject(), digest: digestOf('shop') }, place())).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(carrier.plan({ ...subject(), tag: '9.9.9', digest: digestOf('shop', 'sha512') }, place())).rejects.toMatchObject({ code: 'not-found' })
  })
})

async function acme(): Promise<TrustDomain> {
  const sigstore = await startSigstore({ clock: surroundings().clock, issuer: 'https://issuer.example' })
  await sigstore.close()
  return readTrustDomain({ name: 'acme', config: Buffer.from(JSON.stringify(sigstore.trustedRoot)) })
}

describe('evidence of a package where it is', () => {
  const bundle = Buffer.from('{"a":1}')

  it('is kept in the directory, and read from there and from others', async () => {
    const elsewhere = Buffer.from('{"b":2}')
    const others = [{ bundles: async () => [{ bytes: elsewhere, digest: digestOf(elsewhere), source: 'elsewhere' }] }]
    const { bundles, attacher } = npmEvidence(subject(), { evidence: evidence(), others }, surroundings({ environment: { NPM_TOKEN: 'from-npmrc' } }))
    expect(await attacher.attach(subject(), bundle, 'x')).toBe(digestOf(bundle))
    expect((await bundles.bundles(subject())).map(({ digest }) => digest)).toEqual([digestOf(bundle), digestOf(elsewhere)])
  })

  it('is what verify reads of the registry', async () => {
    const attesting = await startNpmRegistry({ keepsAttestations: true })
    try {
      const found = { releases: new Map(), distTags: new Map() }
      publishInto(found, 'shop', publication('shop', '1.0.0', tarball), false)
      attesting.packages.set('shop', found)
      attesting.attest('shop', '1.0.0', { dsseEnvelope: { payload: Buffer.from('{"predicateType":"t"}').toString('base64') } })
      const at = { ...subject(), registry: `npm:${attesting.host}` }
      const { bundles } = verifyWorld(at, [await acme()], { bundlePath: undefined }, surroundings())
      expect(await bundles.bundles(at)).toMatchObject([{ source: `npm attestations of ${attesting.host}` }])
    } finally {
      await attesting.close()
    }
  })

  it('is not kept without a directory, nor about a version that is not there', async () => {
    const nowhere = npmEvidence(subject(), { evidence: undefined, others: [] }, surroundings({ environment: { NPM_TOKEN: 'from-npmrc' } }))
    expect(await nowhere.bundles.bundles(subject())).toEqual([])
    await expect(nowhere.attacher.attach(subject(), bundle, 'x')).rejects.toMatchObject({ code: 'input-invalid' })
    const absent = { registry: subject().registry, repository: 'shop', digest: digestOf('absent', 'sha512') }
    await expect(nowhere.bundles.bundles(absent)).rejects.toMatchObject({ code: 'not-found' })
  })
})
