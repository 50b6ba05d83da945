import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { Release } from '@portcullis/sandbox/github/model/release'
import { putAsset, seedRelease } from '@portcullis/sandbox/github/seed-release'
import { startGitHub } from '@portcullis/sandbox/github/server'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { codesOf, job, provenance, scanOf, sourceCommit } from '../attacks/promotion-world.ts'
import { files, ReleaseStage, tag } from './release-stage.ts'

let github: SandboxGitHub
let stage: ReleaseStage
beforeAll(async () => {
  github = await startGitHub({ clock: new SandboxClock() })
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

const namesOf = (release: Release | undefined) => [...(release?.assets.values() ?? [])].map(({ name }) => name)
const filesOf = (release: Release | undefined) => Object.fromEntries([...(release?.assets.values() ?? [])].filter(({ name }) => !name.includes('.sigstore')).map(({ name, bytes }) => [name, bytes.toString()]))
const writes = () => stage.github.served.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path.replace(/\/\d+/g, '/N')}`)

async function ready(into: 'same' | 'other' = 'same', state: 'draft' | 'prerelease' = 'draft'): Promise<void> {
  stage = ReleaseStage.open(github, into, state)
  await stage.makeReady()
  ;(stage.github.served as unknown[]).length = 0
}

describe('a release is published where it is', () => {
  it.each(['draft', 'prerelease'] as const)('from %s, by its flags alone, the record beside it', async (state) => {
    await ready('same', state)
    const before = filesOf(stage.release)
    const outcome = await stage.promote()
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted', plan: { bytesToMove: 0 } })
    expect(stage.release).toMatchObject({ draft: false, prerelease: false, tagName: tag })
    expect(filesOf(stage.release)).toEqual(before)
    expect(writes()).toEqual(['PATCH /repos/acme/shop/releases/N', expect.stringMatching(/^POST \/repos\/acme\/shop\/releases\/N\/assets\?name=portcullis-[0-9a-f]{16}\.sigstore\.json$/)])
    const kept = await stage.evidence.bundles(stage.subject)
    expect(kept.map(({ digest }) => digest)).toContain(digestOf(outcome.recordBundle ?? new Uint8Array()))
  })

  it('and a second time nothing is written', async () => {
    await ready()
    await stage.promote()
    ;(stage.github.served as unknown[]).length = 0
    expect(await stage.promote()).toMatchObject({ decision: 'allow', reasonCode: 'already-promoted' })
    expect(writes()).toEqual([])
  })

  it('dry: nothing is written', async () => {
    await ready()
    expect(await stage.promote({ dryRun: true })).toMatchObject({ reasonCode: 'planned' })
    expect([writes(), stage.release.draft]).toEqual([[], true])
  })

  it('once and for all where releases are immutable: the record goes to GitHub’s attestations', async () => {
    await ready()
    stage.github.shop.immutableReleases = true
    const outcome = await stage.promote()
    expect(outcome).toMatchObject({ reasonCode: 'promoted' })
    expect(stage.release.immutable).toBe(true)
    expect(stage.github.shop.attestations.map(({ predicateType }) => predicateType)).toEqual([predicateTypes.promotion])
    expect(await stage.promote()).toMatchObject({ reasonCode: 'already-promoted' })
  })

  it('with files that GitHub tells no digest of: they are downloaded and hashed', async () => {
    await ready()
    stage.github.switches.assetDigests = false
    expect(await stage.promote()).toMatchObject({ reasonCode: 'promoted' })
    expect(stage.github.served.filter(({ path }) => path.startsWith('/release-files/')).length).toBeGreaterThanOrEqual(Object.keys(files).length)
  })

  it('and may not take another tag', async () => {
    await ready()
    await expect(stage.promote({ target: { ...stage.targetTag, tag: 'v9' } })).rejects.toMatchObject({ code: 'input-invalid' })
  })
})

describe('a release is promoted to another repository', () => {
  it('file by file into a draft, published last, with all its evidence', async () => {
    await ready('other')
    const before = await stage.evidence.bundles(stage.subject)
    const outcome = await stage.promote()
    expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(filesOf(stage.published)).toEqual(files)
    expect(stage.published).toMatchObject({ draft: false, prerelease: false, body: `What is new in ${tag}` })
    expect(stage.release.draft).toBe(true)
    expect(namesOf(stage.published)).toEqual(expect.arrayContaining(namesOf(stage.release)))
    const order = writes()
    expect(order[0]).toBe('POST /repos/acme/downloads/releases')
    expect(order.indexOf('PATCH /repos/acme/downloads/releases/N')).toBe(order.length - 2)
    expect(namesOf(stage.published).length).toBe(Object.keys(files).length + before.length + 1)
  })

  it('with evidence that only GitHub’s attestations of the source have', async () => {
    await ready('other')
    stage.github.shop.immutableReleases = true
    stage.release.immutable = true
    await stage.attach(predicateTypes.vulnerabilities, scanOf(), job('scan.yml', { runId: '7002' }))
    stage.release.immutable = false
    const outcome = await stage.promote()
    expect(outcome).toMatchObject({ reasonCode: 'promoted' })
    expect(namesOf(stage.published).length).toBe(namesOf(stage.release).length + 2)
  })

  it.each([
    ['the draft cannot be made', ({ method, target }: { method: string; target: string }) => method === 'POST' && target.endsWith('/acme/downloads/releases'), 502, 'github-unavailable'],
    ['an upload was cut', ({ target }: { target: string }) => target.includes('/acme/downloads/') && target.includes('name=shop-windows.zip'), 502, 'github-unavailable'],
    ['it may not be published', ({ method, target }: { method: string; target: string }) => method === 'PATCH' && target.includes('/acme/downloads/'), 403, 'permission-missing'],
  ])('and is finished by the next run: %s', async (_, isMeant, status, code) => {
    await ready('other')
    stage.github.intercept((request) => (isMeant(request) ? { status, body: { message: 'No' } } : undefined))
    await expect(stage.promote()).rejects.toMatchObject({ code })
    expect(stage.published?.draft ?? true).toBe(true)
    github.intercept(undefined)
    expect(await stage.promote()).toMatchObject({ reasonCode: 'promoted' })
    expect(filesOf(stage.published)).toEqual(files)
    expect([...stage.target.releases.values()].filter(({ tagName }) => tagName === tag)).toHaveLength(1)
  })

  it('and is finished however often it is stopped: after each single write', async () => {
    await ready('other')
    let written: number
    github.intercept(({ method }) => (method === 'GET' || (written += 1) === 1 ? undefined : { status: 403, body: { message: 'stopped' } }))
    for (let runs = 0; stage.published?.draft ?? true; runs += 1) {
      written = 0
      await expect(stage.promote()).rejects.toMatchObject({ code: 'permission-missing' })
      expect(runs).toBeLessThan(20)
    }
    expect(filesOf(stage.published)).toEqual(files)
    github.intercept(undefined)
    expect(await stage.promote()).toMatchObject({ decision: 'allow' })
    expect([...stage.target.releases.values()].filter(({ tagName }) => tagName === tag)).toHaveLength(1)
    expect(namesOf(stage.published).length).toBe(namesOf(stage.release).length + 1)
  })

  it('and what a broken upload has left is replaced', async () => {
    await ready('other')
    const left = seedRelease(stage.github.world, stage.target, { tag, files: {}, author: 'ada' })
    putAsset(stage.github.world, left, 'shop-windows.zip', '', 'open')
    expect(await stage.promote()).toMatchObject({ reasonCode: 'promoted' })
    expect(filesOf(stage.published)).toEqual(files)
  })
})

describe('nothing is published', () => {
  const isHidden = () => expect(stage.release.draft).toBe(true)

  it('when a file was swapped after it was approved', async () => {
    await ready()
    putAsset(stage.github.world, stage.release, 'shop-linux.tar.gz', 'for linux, and for me')
    await expect(stage.promote()).rejects.toMatchObject({ code: 'digest-mismatch' })
    isHidden()
  })

  it('when a file was added', async () => {
    await ready()
    putAsset(stage.github.world, stage.release, 'install.sh', 'curl | sh')
    await expect(stage.promote()).rejects.toMatchObject({ code: 'digest-mismatch' })
    isHidden()
  })

  it('when a file is swapped between the plan and the publication', async () => {
    await ready()
    let looks = 0
    stage.github.intercept(({ method, target }) => {
      if (method === 'GET' && target.includes('/assets?') && (looks += 1) === 6) putAsset(stage.github.world, stage.release, 'shop-linux.tar.gz', 'late')
      return undefined
    })
    await expect(stage.promote()).rejects.toMatchObject({ code: 'digest-mismatch' })
    isHidden()
  })

  it('and what is swapped while it is being published is hidden again', async () => {
    await ready()
    stage.github.intercept(({ method, target }) => {
      if (method === 'PATCH' && target.includes('/releases/')) putAsset(stage.github.world, stage.release, 'shop-linux.tar.gz', 'in between')
      return undefined
    })
    await expect(stage.promote()).rejects.toMatchObject({ code: 'tag-conflict' })
    isHidden()
  })

  it('without evidence', async () => {
    stage = ReleaseStage.open(github)
    expect(codesOf(await stage.promote())).toEqual(expect.arrayContaining(['provenance-missing', 'scan-missing', 'decision-missing']))
    isHidden()
  })

  it('by provenance of the wrong signer, which the same evidence of the right one would have allowed', async () => {
    stage = ReleaseStage.open(github)
    await stage.attach(predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/other.yml', sha: sourceCommit })
    await stage.attach(predicateTypes.vulnerabilities, scanOf(), job('scan.yml'))
    await stage.attach(predicateTypes.cyclonedx, { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'a' }] }, job('scan.yml'))
    expect(await stage.decideAndApprove()).toMatchObject({ decision: 'deny' })
    await stage.attach(predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit })
    await stage.decideAndApprove()
    expect(await stage.promote()).toMatchObject({ reasonCode: 'promoted' })
  })

  it('by evidence about one of the files alone', async () => {
    stage = ReleaseStage.open(github)
    await stage.attach(predicateTypes.provenance, provenance, { workflowPath: '.github/workflows/build.yml', sha: sourceCommit }, digestOf(files['shop-linux.tar.gz']))
    expect(codesOf(await stage.promote())).toContain('provenance-missing')
    isHidden()
  })

  it('under a tag that two drafts share', async () => {
    await ready()
    seedRelease(stage.github.world, stage.github.shop, { tag, files })
    await expect(stage.promote()).rejects.toMatchObject({ code: 'release-ambiguous' })
    isHidden()
  })

  it('with a token that may not see drafts', async () => {
    await ready()
    const read = stage.github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'read', attestations: 'read' } })
    stage.surroundings = () => ({ ...ReleaseStage.prototype.surroundings.call(stage), github: { token: read, apiUrl: stage.github.apiUrl, repository: 'acme/shop' } })
    expect((await stage.promote()).decision).toBe('deny')
    isHidden()
  })
})

describe('nothing is overwritten at the target', () => {
  it.each([
    ['a file with other bytes', { 'shop-linux.tar.gz': 'of somebody else' }, 'release-conflict'],
    ['a file that nobody approved', { 'install.sh': 'curl | sh' }, 'release-conflict'],
  ])('%s', async (_, there, code) => {
    await ready('other')
    seedRelease(stage.github.world, stage.target, { tag, files: there, author: 'ada' })
    await expect(stage.promote()).rejects.toMatchObject({ code })
    expect(filesOf(stage.published)).toEqual(there)
    expect(writes()).toEqual([])
  })

  it('a public release that lacks a file is not filled up', async () => {
    await ready('other')
    const some = { 'shop-linux.tar.gz': files['shop-linux.tar.gz'] }
    const there = seedRelease(stage.github.world, stage.target, { tag, files: some, state: 'published', author: 'ada' })
    await expect(stage.promote()).rejects.toMatchObject({ code: 'release-conflict' })
    there.immutable = true
    await expect(stage.promote()).rejects.toMatchObject({ code: 'release-immutable' })
    expect(filesOf(there)).toEqual(some)
  })

  it('and no token goes to the host of the files', async () => {
    await ready('other')
    await stage.promote()
    const downloads = stage.github.served.filter(({ path }) => path.startsWith('/release-files/'))
    expect(downloads.length).toBeGreaterThan(0)
    expect(downloads.every(({ status }) => status === 200)).toBe(true)
  })
})
