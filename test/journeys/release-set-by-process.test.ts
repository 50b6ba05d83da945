/** A release set through the command line, every step a process: gate, approval, two shards, and the set; then air gap in, from a folder. */
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import schema from '../../docs/result.schema.json' with { type: 'json' }
import { RegistrySession } from '@portcullis/sandbox/shop/registry-session'
import { codesOf, Drill } from './drill.ts'

const isResult = new Ajv2020({ strict: true }).compile(schema)
const scanner = '{ domain: acme, key: scan-key.pub }'
const environment = ['--environment', 'production']

let drill: Drill
let images: readonly string[]
let production: RegistrySession
const digest = (index: number) => images[index]?.split('@')[1]

/** The policy of the drill with other tags and lines. */
async function declare(changes: readonly (readonly [string, string])[]): Promise<void> {
  await drill.declare({ identities: { 'scan-key': scanner }, scanBy: 'scan-key' })
  const text = changes.reduce((policy, [from, to]) => policy.replace(from, to), await drill.read('.portcullis/policy.yaml'))
  await writeFile(join(drill.directory, '.portcullis/policy.yaml'), text)
}

async function writeSet(...entries: readonly (readonly [artifact: string | undefined, tag: string])[]): Promise<void> {
  const lines = entries.map(([artifact = '', tag]) => `  - { artifact: "${artifact}", tag: ${tag} }`)
  await writeFile(join(drill.directory, 'release-set.yml'), ['version: 1', 'artifacts:', ...lines, ''].join('\n'))
}

async function ended(status: 0 | 1 | 2 | 3 | 4, ...words: readonly string[]) {
  const result = await drill.expectEnd(words, status)
  expect([isResult.errors, isResult(result)]).toEqual([isResult.errors, true])
  return result
}

beforeAll(async () => {
  drill = await Drill.start()
  images = [await drill.build('1.4.0'), await drill.build('1.5.0'), await drill.build('1.5.1')]
  await drill.makeKey('scan-key')
  await declare([['tags: [production]', 'tags: [one, two]']])
  for (const image of images) await drill.scanAndSign(image, 'scan-key')
  production = new RegistrySession(drill.sandbox.production, drill.sandbox.accounts.promoter)
})
afterAll(() => drill.close())

describe('a release set, at a terminal', () => {
  it('is gated, approved, copied in shards and promoted as one', async () => {
    await writeSet([images[0], 'one'], [images[1], 'two'])
    const set = ['--release-set', 'release-set.yml', ...environment]
    const gated = await ended(0, 'gate', ...set, '--sign')
    expect(gated).toMatchObject({ reasonCode: 'allowed', set: { artifacts: [{ decision: 'allow' }, { decision: 'allow' }] } })
    expect(await ended(2, 'promote', ...set)).toMatchObject({ decision: 'pending', reasonCode: 'approval-pending' })
    expect(await ended(0, 'approve', ...set, '--role', 'security')).toMatchObject({ reasonCode: 'granted', subject: gated['subject'] })
    expect(await ended(0, 'approve', ...set)).toMatchObject({ reasonCode: 'approved' })
    for (const shard of ['1/2', '2/2']) expect(await ended(0, 'promote', ...set, '--shard', shard)).toMatchObject({ reasonCode: 'copied', set: { shard, artifacts: [{ reasonCode: 'copied' }] } })
    expect([await production.tag('one'), await production.tag('two')]).toEqual([undefined, undefined])
    const promoted = await ended(0, 'promote', ...set)
    expect(promoted).toMatchObject({ reasonCode: 'promoted', set: { artifacts: [{ reasonCode: 'promoted', record: { sequence: 3 } }, { reasonCode: 'promoted', record: { sequence: 4 } }] } })
    expect([await production.tag('one'), await production.tag('two')]).toEqual([digest(0), digest(1)])
    expect(await ended(0, 'promote', ...set)).toMatchObject({ reasonCode: 'already-promoted' })
  })

  it('with one artifact swapped is another set, and nothing moves', async () => {
    await writeSet([images[0], 'one'], [images[2], 'two'])
    const set = ['--release-set', 'release-set.yml', ...environment]
    const denied = await ended(1, 'promote', ...set)
    expect(codesOf(denied)).toEqual(expect.arrayContaining(['decision-mismatch', 'decision-missing', 'approval-for-other-subject']))
    await ended(0, 'gate', ...set, '--sign')
    expect(await ended(2, 'promote', ...set)).toMatchObject({ reasonCode: 'approval-pending' })
    expect([await production.tag('one'), await production.tag('two')]).toEqual([digest(0), digest(1)])
  })

  it('that cannot be read says where', async () => {
    await writeFile(join(drill.directory, 'release-set.yml'), 'version: 1\nartifacts:\n  - nothing\n')
    expect(await ended(4, 'gate', '--release-set', 'release-set.yml', ...environment)).toMatchObject({ reasonCode: 'release-set-invalid', sentence: expect.stringContaining('release-set.yml:3:5') })
  })
})

describe('a folder that was carried over an air gap', () => {
  it('is gated, approved and promoted where it is, with the registry it came from out of reach', async () => {
    await ended(0, 'copy', images[2] ?? '', 'oci-layout:out:v1')
    await cp(join(drill.directory, 'out'), join(drill.directory, 'carried'), { recursive: true })
    await declare([['artifact: ', 'artifact: oci-layout:carried # '], ['tags: [production]', 'tags: [one, two, stable]']])
    drill.sandbox.source.requests.length = 0
    const subject = `oci-layout:carried@${digest(2) ?? ''}`
    const asked = [subject, ...environment]
    expect(await ended(1, 'promote', ...asked, '--tag', 'stable')).toMatchObject({ reasonCode: 'decision-mismatch' })
    expect(await ended(0, 'gate', ...asked, '--sign')).toMatchObject({ reasonCode: 'allowed', subject: { name: 'oci-layout:carried' } })
    expect(await ended(0, 'approve', ...asked, '--role', 'security')).toMatchObject({ reasonCode: 'granted' })
    expect(await ended(0, 'promote', ...asked, '--tag', 'stable')).toMatchObject({ reasonCode: 'promoted', record: { from: 'oci-layout:carried', tag: 'stable' } })
    expect(await production.tag('stable')).toBe(digest(2))
    expect(drill.sandbox.source.requests).toEqual([])
    expect(await ended(0, 'promote', ...asked, '--tag', 'stable')).toMatchObject({ reasonCode: 'already-promoted' })
  })

  it('and not when its policy does not name it', async () => {
    await declare([['tags: [production]', 'tags: [one, two, stable]']])
    const denied = await ended(1, 'gate', `oci-layout:carried@${digest(2) ?? ''}`, ...environment)
    expect(codesOf(denied)).toContain('artifact-not-covered')
  })

  it('under the name of its own line, with --from, at every step; and never a set', async () => {
    drill.sandbox.source.requests.length = 0
    const asked = [images[2] ?? '', ...environment, '--from', 'oci-layout:carried']
    expect(await ended(0, 'gate', ...asked, '--sign')).toMatchObject({ reasonCode: 'allowed', subject: { name: drill.shop.repositories.source } })
    expect(await ended(0, 'approve', ...asked, '--role', 'security')).toMatchObject({ reasonCode: 'granted' })
    expect(await ended(0, 'promote', ...asked, '--tag', 'one')).toMatchObject({ reasonCode: 'promoted', record: { from: 'oci-layout:carried', tag: 'one' } })
    expect([await production.tag('one'), drill.sandbox.source.requests]).toEqual([digest(2), []])
    await writeSet([images[0], 'one'])
    expect(await ended(4, 'gate', '--release-set', 'release-set.yml', ...environment, '--from', 'oci-layout:carried')).toMatchObject({ reasonCode: 'input-invalid' })
    expect(await ended(4, 'gate', images[2] ?? '', ...environment, '--from', drill.shop.repositories.production)).toMatchObject({ reasonCode: 'place-unsupported' })
  })
})
