/** Every kind of anomaly through the gate as a process, on a line whose ledger has a month of promotions; and a quiet month, which has none. */
import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { encodeEntry } from '@portcullis/github/ledger/ledger-file'
import { ledgerPath } from '@portcullis/github/ledger/ledger-path'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { Drill, hour } from './drill.ts'

const minute = 60_000
const day = 24 * hour
const branch = 'portcullis-ledger'
const usualBuilder = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const job = { repository: 'acme/shop', ref: 'refs/heads/main' }
let drill: Drill
let second: string
/** What the promoter said of the release that is out. */
let genuine: JsonObject

/** Once a day for a month, a little before the hour of now, which is how long ago in milliseconds. */
const quietMonth = Array.from({ length: 28 }, (_, index) => (28 - index) * day + 10 * minute)
const sixHoursLater = quietMonth.map((ago) => ago - 6 * hour)
const threeToday = [...quietMonth, 3 * minute, 2 * minute, minute]

beforeAll(async () => {
  drill = await Drill.start()
  const first = await drill.build('1.4.0')
  second = await drill.build('1.5.1')
  for (const name of ['scan-key', 'scan-key-2']) await drill.makeKey(name)
  await declare()
  for (const image of [first, second]) await drill.scanAndSign(image, 'scan-key')
  await drill.expectEnd(['gate', ...at(first), '--sign'], 0)
  await drill.expectEnd(['approve', ...at(first), '--role', 'security'], 0)
  await drill.expectEnd(['promote', ...at(first), '--tag', 'production'], 0)
  genuine = await lastStatement()
})
afterAll(() => drill.close())

const at = (image: string) => [image, '--environment', 'production']
const line = () => ({ line: drill.shop.repositories.production, environment: 'production' })

/** The policy, in which the second key may have a window. */
async function declare(scanBy = 'scan-key', window = ''): Promise<void> {
  await drill.declare({ identities: { 'scan-key': '{ domain: acme, key: scan-key.pub }', 'scan-key-2': `{ domain: acme, key: scan-key-2.pub${window} }` }, scanBy })
  const policy = (await drill.read('.portcullis/policy.yaml')).replace('build.yml@refs/heads/main', 'build.yml@refs/heads/*')
  await writeFile(join(drill.directory, '.portcullis/policy.yaml'), policy)
  const kinds = ['new-identity', 'changed-workflow', 'changed-builder', 'unusual-time', 'burst'].map((kind) => `${kind}: hold`)
  await appendFile(join(drill.directory, '.portcullis/policy.yaml'), `    anomalies: { ${kinds.join(', ')}, key-outside-window: report }\n`)
}

/** The statement of the newest record in the ledger. */
async function lastStatement(): Promise<JsonObject> {
  const token = drill.sandbox.github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { contents: 'read' } })
  const path = ledgerPath(line()).split('/').map(encodeURIComponent).join('/')
  const answer = await fetch(`${drill.sandbox.github.apiUrl}/repos/acme/shop/contents/${path}?ref=${branch}`, { headers: { authorization: `Bearer ${token}` } })
  const { content } = (await answer.json()) as { readonly content: string }
  const [newest = ''] = Buffer.from(content, 'base64').toString().trimEnd().split('\n').slice(-1)
  const { entry } = JSON.parse(newest) as { readonly entry: string }
  const bundle = JSON.parse(entry) as { readonly dsseEnvelope: { readonly payload: string } }
  return parseStrictJsonObject(Buffer.from(bundle.dsseEnvelope.payload, 'base64'), { what: 'a record' })
}

/** A ledger of promotions so long ago, each in a run of its own, signed by the promoter at that time. */
async function history(agos: readonly number[]): Promise<void> {
  const { predicate, ...statement } = genuine as { readonly predicate: JsonObject }
  const { previous: _, ...said } = predicate
  const entries: string[] = []
  let before: Digest | undefined
  for (const [index, ago] of agos.entries()) {
    drill.sandbox.clock.advance(-ago)
    const now = drill.sandbox.clock.now().toISOString()
    const record = { ...said, ...(before === undefined ? {} : { previous: before }), sequence: index + 1, run: `https://github.com/acme/shop/actions/runs/${9000 + index}/attempts/1`, startedAt: now, promotedAt: now }
    const bundle = await drill.sandbox.sigstore.signStatement({ ...statement, predicate: record }, githubClaims({ ...job, workflowPath: '.github/workflows/promote.yml', environment: 'production' }))
    drill.sandbox.clock.advance(ago)
    const bytes = Buffer.from(JSON.stringify(bundle))
    before = digestOf(bytes)
    entries.push(encodeEntry({ sequence: index + 1, kind: 'promotion', bytes }))
  }
  const { seed, shop } = drill.sandbox.github
  seed.commit(shop, { message: 'A history', author: 'ada', branch, files: { [ledgerPath(line())]: entries.join('') } })
}

/** The build workflow says once more how the second image was built. */
async function provenance(builder: string, ref = 'refs/heads/main'): Promise<void> {
  const predicate = { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: {} }, runDetails: { builder: { id: builder } } }
  await writeFile(join(drill.directory, 'predicate.json'), JSON.stringify(predicate))
  await writeFile(join(drill.directory, 'token'), drill.sandbox.sigstore.mint(githubClaims({ ...job, ref, workflowPath: '.github/workflows/build.yml' })))
  await drill.expectEnd(['sign', second, '--predicate-type', predicateTypes.provenance, '--predicate', 'predicate.json', '--identity-token-file', 'token'], 0)
}

/** What a gate says that allows: kind and action of each anomaly. */
async function anomalies(): Promise<readonly string[]> {
  const result = await drill.expectEnd(['gate', ...at(second)], 0)
  expect(result['decision']).toBe('allow')
  const found = (result['anomalies'] ?? []) as readonly { readonly code: string; readonly action: string }[]
  const asksForMore = expect.stringContaining('one more person than usual has to approve')
  expect(result['sentence']).toEqual(found.some(({ action }) => action === 'hold') ? asksForMore : expect.stringMatching(/met\.$/))
  return found.map(({ code, action }) => `${code}: ${action}`)
}

it('a quiet normal month gives none', async () => {
  await history(quietMonth)
  expect(await anomalies()).toEqual([])
})

it('a release at an hour of the day at which there was none is held', async () => {
  await history(sixHoursLater)
  expect(await anomalies()).toEqual(['unusual-time: hold'])
})

it('the fourth release within a day, where there is one a day, is held', async () => {
  await history(threeToday)
  expect(await anomalies()).toEqual(['signing-burst: hold'])
  await history(quietMonth)
})

it('a builder that provenance never named is held', async () => {
  await provenance(usualBuilder.replace('build.yml', 'by-hand.yml'))
  expect(await anomalies()).toEqual(['builder-changed: hold'])
})

it('a known workflow at a branch that it never ran at is held', async () => {
  await provenance(usualBuilder, 'refs/heads/hotfix')
  expect(await anomalies()).toEqual(['workflow-changed: hold'])
  await provenance(usualBuilder)
})

it('what a key signed outside of its window is reported, and holds nothing', async () => {
  await drill.scanAndSign(second, 'scan-key-2')
  await declare('scan-key', `, not-after: ${new Date(Date.now() - hour).toISOString()}`)
  expect(await anomalies()).toEqual(['key-outside-window: report'])
  await declare('scan-key', `, not-after: ${new Date(Date.now() + hour).toISOString()}`)
  expect(await anomalies()).toEqual([])
})

it('a signer that has vouched for nothing that is there is held, and the terminal tells everything at once', async () => {
  await declare('scan-key-2')
  expect(await anomalies()).toEqual(['identity-new: hold'])
  await provenance(usualBuilder.replace('build.yml', 'by-hand.yml'), 'refs/heads/hotfix')
  await history([...sixHoursLater, ...[3, 2, 1].map((minutes) => 18 * hour + minutes * minute)])
  expect(await anomalies()).toEqual(['identity-new: hold', 'workflow-changed: hold', 'builder-changed: hold', 'unusual-time: hold', 'signing-burst: hold'])
  const { status, stdout, stderr } = await drill.run(['gate', ...at(second)])
  expect([status, stdout]).toEqual([0, ''])
  for (const told of ['identity-new', 'the key scan-key-2', 'workflow-changed', 'hotfix', 'builder-changed', 'by-hand.yml', 'unusual-time', 'signing-burst', 'one more person']) expect(stderr).toContain(told)
})
