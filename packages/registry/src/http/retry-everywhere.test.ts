import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { RegistryOptions as SandboxOptions } from '@portcullis/sandbox/registry/options'
import { exchange, imageType, pushableImage } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { givenCredentials } from '../access/credentials.ts'
import { Presence } from '../upload/presence.ts'
import { connect } from '../registry-reader.ts'
import type { RegistryOptions } from '../registry-reader.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import { RetryBudget } from './retry-budget.ts'
import { BlobUploads } from '../upload/upload.ts'

const running = new Running()
const clock = { now: () => new Date('2026-03-01T10:00:00Z') }
const auth = { users: { ann: { password: 'canary', access: [{ repository: '**', actions: ['pull', 'push'] as const }] } }, anonymousPull: true }

afterEach(() => running.close())

const start = async (options: SandboxOptions = {}): Promise<SandboxRegistry> => running.keep(await startRegistry(options))

function optionsFor(hosts: readonly string[], pauses: number[], changes: Partial<RegistryOptions> = {}): RegistryOptions {
  const pause = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds)
    return Promise.resolve()
  }
  return { clock, chance: () => 0.5, pause, onSecret: () => undefined, credentials: givenCredentials('ann', 'canary', hosts), ...changes }
}

/** Answers each request, told by method and path, with `headers` and 429 when it comes for the first time. Uploads are one request whatever their session. */
function oncePerRequest(registry: SandboxRegistry, headers: Readonly<Record<string, string>>): Set<string> {
  const seen = new Set<string>()
  registry.intercept = ({ method, path }) => {
    const request = `${method} ${path.replace(/[?].*$/, '').replace(/uploads\/.+$/, 'uploads/ID')}`
    if (seen.has(request)) return undefined
    seen.add(request)
    return { status: 429, headers }
  }
  return seen
}

describe('Retry-After', () => {
  it.each([
    ['in seconds', '7', 7_000],
    ['as a date', 'Sun, 01 Mar 2026 10:00:09 GMT', 9_000],
  ])('%s is kept to at every kind of request', async (_, header, expected) => {
    const [source, target] = [await start(), await start({ auth })]
    const at = `${source.url}/v2/build/any`
    const manifest = await pushableImage(at)
    await exchange('PUT', `${at}/manifests/v1`, { body: manifest, headers: { 'content-type': imageType } })
    const seen = [oncePerRequest(source, { 'retry-after': header }), oncePerRequest(target, { 'retry-after': header })]
    const pauses: number[] = []
    const { carrier, tagWriter, tags, requests, close } = createRegistryWriter(optionsFor([target.host], pauses))
    running.keep({ close })
    const digest = await tags.resolve(parseReference(`${source.host}/build/any:v1`))
    const to = parseReference(`${target.host}/prod/any`)
    const plan = await carrier.plan(pin(parseReference(`${source.host}/build/any`), digest ?? digestOf('')), to)
    await carrier.carry(plan)
    expect(await carrier.missingAtTarget(plan)).toEqual([])
    await tagWriter.move({ ...to, tag: 'v1' }, plan.from.digest)
    expect(Object.keys(requests.toJSON())).toEqual(expect.arrayContaining(['ping', 'token', 'manifest-put', 'tag', 'tag-put', 'blob', 'mount', 'upload', 'upload-status', 'referrers']))
    const asked = pauses.filter((pause) => pause === expected).length
    expect(asked).toBe(seen.reduce((sum, { size }) => sum + size, 0))
  })

  it('is kept to by a blob that is sent and by the question how far it is', async () => {
    const registry = await start()
    const pauses: number[] = []
    const { clients, retrying, requests, close } = connect(optionsFor([], pauses))
    running.keep({ close })
    oncePerRequest(registry, { 'retry-after': '7' })
    const content = Buffer.alloc(5_000, 'layer')
    const at = pin(parseReference(`${registry.host}/team/app`), digestOf(content))
    const chunks = async function* () { yield await Promise.resolve(content) }
    await new BlobUploads(clients, new Presence(clients), retrying).ensure({ at, size: content.byteLength, open: chunks })
    // Ping, HEAD, POST, PUT, GET of the upload.
    expect(pauses.filter((pause) => pause === 7_000)).toHaveLength(5)
    expect([requests.of('upload'), requests.of('upload-status')]).toEqual([2, 2])
  })

  it('is not waited for beyond the time that a request may take in all', async () => {
    const registry = await start()
    registry.intercept = () => ({ status: 429, headers: { 'retry-after': 'Mon, 02 Mar 2026 10:00:00 GMT' } })
    const pauses: number[] = []
    const { tags, close } = createRegistryWriter(optionsFor([], pauses))
    running.keep({ close })
    await expect(tags.resolve(parseReference(`${registry.host}/build/any:v1`))).rejects.toMatchObject({ code: 'rate-limited' })
    expect(pauses).toEqual([])
  })
})

describe('a host that fails again and again', () => {
  it('is not asked six times for everything: the run has so many repeats and no more', async () => {
    const registry = await start()
    const { tags, requests, close } = createRegistryWriter(optionsFor([], [], { budget: new RetryBudget(clock, { most: 12, perAnswer: 0.2 }) }))
    running.keep({ close })
    await tags.resolve(parseReference(`${registry.host}/build/any:v1`))
    registry.intercept = () => ({ status: 503 })
    const before = requests.total
    const failures = await Promise.all(Array.from({ length: 40 }, async (_, number) => await tags.resolve(parseReference(`${registry.host}/build/any:v${number}`)).catch((error: unknown) => error)))
    expect(requests.total - before).toBe(40 + 12)
    for (const failure of failures) expect(failure).toMatchObject({ code: 'registry-unavailable' })
    expect(failures.at(-1)).toMatchObject({ message: expect.stringContaining('not tried again') })
  })

  it('is asked again once it has answered for a while, and another host is not counted with it', async () => {
    const budget = new RetryBudget(clock, { most: 2, perAnswer: 0.5 })
    expect([budget.take('one'), budget.take('one'), budget.take('one'), budget.take('other')]).toEqual([true, true, false, true])
    budget.answered('one')
    expect(budget.take('one')).toBe(false)
    budget.answered('one')
    expect([budget.take('one'), budget.take('one')]).toEqual([true, false])
    for (let answers = 0; answers < 100; answers += 1) budget.answered('one')
    expect([budget.take('one'), budget.take('one'), budget.take('one')]).toEqual([true, true, false])
  })

  it('costs nothing where it asks for patience itself', async () => {
    const registry = await start()
    let limits = 0
    registry.intercept = () => (limits++ % 3 === 2 ? undefined : { status: 429, headers: { 'retry-after': '3' } })
    const { tags, close } = createRegistryWriter(optionsFor([], [], { budget: new RetryBudget(clock, { most: 0, perAnswer: 0 }) }))
    running.keep({ close })
    for (let number = 0; number < 5; number += 1) expect(await tags.resolve(parseReference(`${registry.host}/build/any:v${number}`))).toBeUndefined()
  })
})

describe('a host that asks to be waited for, time and again', () => {
  const startOfRun = Date.parse('2026-03-01T10:00:00Z')

  /** Asks for tags one after another, of a registry that lets each wait once for `seconds`. @returns how far that came, how long it took and what ended it */
  async function askedInTurn(seconds: number, tagCount: number) {
    const registry = await start()
    oncePerRequest(registry, { 'retry-after': String(seconds) })
    let now = startOfRun
    const pause = (milliseconds: number): Promise<void> => {
      now += milliseconds
      return Promise.resolve()
    }
    const { tags, close } = createRegistryWriter(optionsFor([], [], { clock: { now: () => new Date(now) }, pause }))
    running.keep({ close })
    for (let number = 0; number < tagCount; number += 1) {
      const failure = await tags.resolve(parseReference(`${registry.host}/build/any:v${number}`)).then(() => undefined, (error: unknown) => error)
      if (failure !== undefined) return { answered: number, waited: (now - startOfRun) / 1_000, failure }
    }
    return { answered: tagCount, waited: (now - startOfRun) / 1_000 }
  }

  it('is not waited for longer than half an hour in all, and the run ends saying so', async () => {
    // The ping waits as well.
    expect(await askedInTurn(590, 10)).toEqual({
      answered: 2,
      waited: 1_770,
      failure: expect.objectContaining({ code: 'rate-limited', message: expect.stringContaining('waited for'), remedy: expect.stringContaining('again later') }),
    })
  })

  it('is waited for as often as it likes where it answers in between and asks for little', async () => {
    expect(await askedInTurn(2, 40)).toEqual({ answered: 40, waited: 82 })
  })

  it('is waited for once by those who wait at the same time, and another host is not counted with it', () => {
    let now = startOfRun
    const budget = new RetryBudget({ now: () => new Date(now) }, { waitMilliseconds: 100_000, waitPerAnswer: 1_000 })
    for (let lane = 0; lane < 16; lane += 1) expect(budget.wait('one', 60_000)).toBe(true)
    now += 30_000
    expect([budget.wait('one', 60_000), budget.wait('one', 80_000), budget.wait('other', 100_000)]).toEqual([true, false, true])
    now += 60_000
    expect([budget.wait('one', 10_000), budget.wait('one', 11_000)]).toEqual([true, false])
    budget.answered('one')
    expect(budget.wait('one', 11_000)).toBe(true)
    for (let answers = 0; answers < 1_000; answers += 1) budget.answered('one')
    now += 11_000
    expect([budget.wait('one', 100_001), budget.wait('one', 100_000)]).toEqual([false, true])
  })
})
