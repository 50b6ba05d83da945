/** Tags of a set that cannot all be moved, with registries and the ledger branch, every promotion a process: put back, lost to another run, killed between two. */
import type { ChildProcess } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parseDigest } from '@portcullis/core/model/digest'
import { encodeIntent } from '@portcullis/core/use-cases/ledger/read-ledger'
import { createGitHubClient } from '@portcullis/github/client'
import { createGitLedger } from '@portcullis/github/ledger/ledger'
import { readLedgerBranch } from '@portcullis/sandbox/shop/ledger-view'
import { RegistrySession } from '@portcullis/sandbox/shop/registry-session'
import { Drill } from './drill.ts'

const set = ['--release-set', 'release-set.yml', '--environment', 'production']

let drill: Drill
let images: readonly string[]
let production: RegistrySession
const digest = (index: number) => images[index]?.split('@')[1]
const tags = async () => [await production.tag('one'), await production.tag('two')]
const kinds = () => readLedgerBranch(drill.sandbox.github).map(({ kind }) => kind)

async function writeSet(...entries: readonly (readonly [artifact: string | undefined, tag: string])[]): Promise<void> {
  const lines = entries.map(([artifact = '', tag]) => `  - { artifact: "${artifact}", tag: ${tag} }`)
  await writeFile(join(drill.directory, 'release-set.yml'), ['version: 1', 'artifacts:', ...lines, ''].join('\n'))
}

async function ready(): Promise<void> {
  await drill.expectEnd(['gate', ...set, '--sign'], 0)
  await drill.expectEnd(['approve', ...set, '--role', 'security'], 0)
}

/** Whether the request moves a tag. */
const moves = (tag: string) => (request: { readonly method: string; readonly path: string }) => request.method === 'PUT' && request.path.endsWith(`/manifests/${tag}`)

beforeAll(async () => {
  drill = await Drill.start()
  images = [await drill.build('1.4.0'), await drill.build('1.5.0'), await drill.build('1.5.1')]
  await drill.makeKey('scan-key')
  await drill.declare({ identities: { 'scan-key': '{ domain: acme, key: scan-key.pub }' }, scanBy: 'scan-key' })
  await writeFile(join(drill.directory, '.portcullis/policy.yaml'), (await drill.read('.portcullis/policy.yaml')).replace('tags: [production]', 'tags: [one, two]'))
  for (const image of images) await drill.scanAndSign(image, 'scan-key')
  production = new RegistrySession(drill.sandbox.production, drill.sandbox.accounts.promoter)
  await writeSet([images[0], 'one'], [images[1], 'two'])
  await ready()
  await drill.expectEnd(['promote', ...set], 0)
  await writeSet([images[2], 'one'], [images[0], 'two'])
  await ready()
})
afterAll(() => drill.close())
beforeEach(() => {
  drill.sandbox.production.intercept = undefined
  drill.started = undefined
  drill.given = {}
})

describe('a set whose tags cannot all be moved', () => {
  it('goes back where it was, and the ledger branch says so', async () => {
    const isTwo = moves('two')
    drill.sandbox.production.intercept = (request) => (isTwo(request) ? { status: 403, body: JSON.stringify({ errors: [{ code: 'DENIED', message: 'tag two is immutable' }] }) } : undefined)
    const result = await drill.expectEnd(['promote', ...set], 4)
    expect(result['sentence']).toMatch(/Back where they were: [^ ]*:one\.$/)
    expect(await tags()).toEqual([digest(0), digest(1)])
    expect(kinds().slice(-3)).toEqual(['intent', 'intent', 'withdrawal'])
  })

  it('is finished by the same run when that was killed between two of them; another run waits', async () => {
    const isTwo = moves('two')
    let child: ChildProcess | undefined
    drill.started = (started) => (child = started)
    drill.sandbox.production.intercept = (request) => {
      if (!isTwo(request)) return undefined
      child?.kill('SIGKILL')
      return { dropRequestAfterBytes: 1 }
    }
    expect((await drill.run(['promote', ...set])).status).toBeNull()
    drill.sandbox.production.intercept = undefined
    expect(await tags()).toEqual([digest(2), digest(1)])
    const locked = await drill.expectEnd(['promote', ...set], 1)
    expect(locked).toMatchObject({ reasonCode: 'ledger-locked' })
    const [, killed = ''] = /Run ([0-9]+) is promoting/.exec(JSON.stringify(locked['reasons'])) ?? []
    drill.given = { GITHUB_RUN_ID: killed }
    expect(await drill.expectEnd(['promote', ...set], 0)).toMatchObject({ reasonCode: 'promoted' })
    expect(await tags()).toEqual([digest(2), digest(0)])
    expect(await drill.expectEnd(['promote', ...set], 0)).toMatchObject({ reasonCode: 'already-promoted' })
  })

  it('names the run that the ledger branch tells of, and leaves its line alone', async () => {
    await writeSet([images[1], 'one'], [images[2], 'two'])
    await ready()
    const { github, repositories } = { github: drill.sandbox.github, repositories: drill.shop.repositories }
    const clock = { now: () => new Date() }
    const ledger = createGitLedger(createGitHubClient({ apiUrl: github.apiUrl, repository: 'acme/shop', token: github.createToken({ actor: 'ada' }), clock, chance: () => 0 }), 'portcullis-ledger')
    const line = { line: repositories.production, environment: 'production' }
    const takeOver = async (): Promise<void> => {
      const { head } = await ledger.read(line)
      await ledger.append([{ line, head, kind: 'intent', bytes: encodeIntent({ subject: parseDigest(digest(0)), runId: 4242, leaseUntil: new Date(Date.now() + 3_600_000) }) }])
      await production.moveTag('two', parseDigest(digest(1)))
    }
    const isOne = moves('one')
    let taken: Promise<void> | undefined
    drill.sandbox.production.intercept = (request) => {
      if (!isOne(request) || taken !== undefined) return undefined
      taken = takeOver()
      return { heldUntil: taken }
    }
    const result = await drill.expectEnd(['promote', ...set], 3)
    await taken
    expect(result).toMatchObject({ reasonCode: 'tag-conflict', sentence: expect.stringMatching(/:two moved from .* moved by run 4242\. Not put back: [^ ]*:one, still sha256:[0-9a-f]{64} \(another run has taken its line over\)\.$/) })
    expect(await tags()).toEqual([digest(1), digest(1)])
    expect(kinds().at(-1)).toBe('intent')
  })
})
