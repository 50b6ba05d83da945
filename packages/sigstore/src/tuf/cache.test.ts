import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { newTufKey } from '@portcullis/sandbox/tuf/signing-key'
import { startTuf } from '@portcullis/sandbox/tuf/start-tuf'
import type { SandboxTuf } from '@portcullis/sandbox/tuf/start-tuf'
import { signedBy } from '@portcullis/sandbox/tuf/tuf-repository'
import { fetchTargets } from './client.ts'
import type { TufAccess } from './client.ts'

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
const bytes = (content: string) => new TextEncoder().encode(content)
const hour = 60 * 60 * 1000
const day = 24 * hour

let clock: SandboxClock
let tuf: SandboxTuf
let cacheDirectory: string
let pinned: Uint8Array

beforeEach(async () => {
  clock = new SandboxClock()
  tuf = await startTuf(() => clock.now())
  cacheDirectory = await mkdtemp(join(tmpdir(), 'tuf-'))
  pinned = tuf.repository.file('1.root.json')
  tuf.repository.publish({ 'trusted_root.json': bytes('first') })
})
afterEach(async () => {
  await tuf.close()
  await rm(cacheDirectory, { recursive: true })
})

const access = (change: Partial<TufAccess> = {}): TufAccess => ({ clock, cacheDirectory, ...change })
const fetchRoot = (change: Partial<TufAccess> = {}, name = 'trusted_root.json') =>
  fetchTargets({ url: tuf.url, bootstrap: pinned, knownRoots: [] }, [name], access(change))
const content = async (change: Partial<TufAccess> = {}) => text((await fetchRoot(change)).files.get('trusted_root.json'))
const refused = (code: string, message: string) => expect.objectContaining({ code, message: expect.stringContaining(message) })
const signedPart = (path: string) => (JSON.parse(text(tuf.repository.file(path))) as { signed: Record<string, unknown> }).signed
const cacheFile = async () => join(cacheDirectory, (await readdir(cacheDirectory))[0] ?? '')

describe('without a network', () => {
  it('what is at hand serves until the first of its parts expires, and then says so', async () => {
    await fetchRoot()
    await tuf.close()
    clock.advance(7 * day - hour)
    expect(await fetchRoot()).toMatchObject({ from: 'cache' })
    clock.advance(hour)
    await expect(fetchRoot()).rejects.toEqual(refused('trust-root-expired', 'timestamp.json 1 expired'))
  })

  it('nothing at hand is a service that does not answer, and never an allow', async () => {
    await tuf.close()
    await expect(fetchRoot()).rejects.toEqual(refused('trust-root-unavailable', 'does not answer'))
  })

  it.each([500, 302, 429])('a repository that answers %d is one that does not answer', async (status) => {
    tuf.instead('timestamp.json', (response) => void response.writeHead(status, { location: '/elsewhere' }).end())
    await expect(fetchRoot()).rejects.toEqual(refused('trust-root-unavailable', `answered ${status}`))
    expect(tuf.asked).not.toContain('elsewhere')
  })

  it('a repository that is silent is given up on', async () => {
    await fetchRoot()
    tuf.instead('timestamp.json', () => undefined)
    clock.advance(2 * hour)
    expect(await fetchRoot({ deadlineMilliseconds: 50 })).toMatchObject({ from: 'cache' })
    await expect(fetchRoot({ deadlineMilliseconds: 50, cacheDirectory: undefined })).rejects.toMatchObject({ code: 'trust-root-unavailable' })
  })

  it('a target that was never fetched is not at hand', async () => {
    tuf.repository.publish({ 'trusted_root.json': bytes('first'), 'signing.json': bytes('signing') })
    await fetchRoot()
    await tuf.close()
    await expect(fetchRoot({}, 'signing.json')).rejects.toMatchObject({ code: 'trust-root-unavailable' })
  })
})

describe('the cache', () => {
  it('saves the way to the repository for an hour, and is asked no longer', async () => {
    await fetchRoot()
    const asked = tuf.asked.length
    clock.advance(hour - 60_000)
    expect(await fetchRoot()).toMatchObject({ from: 'cache' })
    expect(tuf.asked).toHaveLength(asked)
    clock.advance(60_000)
    expect(await fetchRoot()).toMatchObject({ from: 'network' })
  })

  it('is one file with a hash for a name, and keeps targets that other runs asked for', async () => {
    tuf.repository.publish({ 'trusted_root.json': bytes('first'), 'signing.json': bytes('signing') })
    await fetchRoot()
    clock.advance(2 * hour)
    await fetchRoot({}, 'signing.json')
    expect(await readdir(cacheDirectory)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)])
    expect(await fetchRoot()).toMatchObject({ from: 'cache' })
  })

  const edits: readonly (readonly [string, (cache: Record<string, unknown>) => void])[] = [
    ['another target', (cache) => void (cache['files'] = [{ name: 'trusted_root.json', bytes: Buffer.from('evil!').toString('base64') }])],
    ['a timestamp that lives longer', (cache) => void (cache['timestamp'] = edited(cache['timestamp'], /"expires":"\d{4}/, '"expires":"2999'))],
    ['targets that name another hash', (cache) => void (cache['targets'] = edited(cache['targets'], /"sha256":"[0-9a-f]{8}/, '"sha256":"00000000'))],
    ['a root of its own', (cache) => void (cache['roots'] = [Buffer.from(strangersRoot()).toString('base64')])],
    ['nothing readable', (cache) => void delete cache['snapshot']],
  ]
  it.each(edits)('that somebody edited is not believed: %s', async (_, edit) => {
    await fetchRoot()
    const path = await cacheFile()
    const cache = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
    edit(cache)
    await writeFile(path, JSON.stringify(cache))
    expect(await fetchRoot()).toMatchObject({ from: 'network' })
    expect(await content()).toBe('first')
    await writeFile(path, JSON.stringify(cache))
    await tuf.close()
    await expect(fetchRoot()).rejects.toMatchObject({ code: 'trust-root-invalid' })
  })

  it('from the future is not recent', async () => {
    await fetchRoot()
    const path = await cacheFile()
    await writeFile(path, (await readFile(path, 'utf8')).replace(/"checkedAt":"\d{4}/, '"checkedAt":"2999'))
    expect(await fetchRoot()).toMatchObject({ from: 'network' })
  })

  it('that cannot be written costs the next run its network, and this one nothing', async () => {
    const file = join(cacheDirectory, 'a-file')
    await writeFile(file, '')
    expect(await fetchRoot({ cacheDirectory: join(file, 'below') })).toMatchObject({ from: 'network', notKept: expect.anything() })
  })

  it('does not lock out a repository that took stolen keys away', async () => {
    tuf.repository.publishTimestamp((signed) => void (signed['version'] = 9_007_199_254_740_991))
    await fetchRoot()
    tuf.repository.publishRoot({ timestamp: { keys: [newTufKey()], threshold: 1 } })
    tuf.repository.publish({ 'trusted_root.json': bytes('recovered') })
    clock.advance(2 * hour)
    expect(await content()).toBe('recovered')
  })

  const edited = (value: unknown, pattern: RegExp, replacement: string) =>
    Buffer.from(Buffer.from(String(value), 'base64').toString().replace(pattern, replacement)).toString('base64')
  const strangersRoot = () => signedBy([newTufKey(), newTufKey()], { ...signedPart('1.root.json'), version: 2 })
})
