import { mkdtemp, rm } from 'node:fs/promises'
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
const invalid = (message: string) => refused('trust-root-invalid', message)
const signedPart = (path: string) => (JSON.parse(text(tuf.repository.file(path))) as { signed: Record<string, unknown> }).signed

describe('a target of a TUF repository', () => {
  it('is what the repository signed', async () => {
    expect(await content()).toBe('first')
  })

  it('is the new one after an update, by way of new roots with new keys of every scheme', async () => {
    await fetchRoot()
    const offline = { keys: [newTufKey('rsassa-pss-sha256'), newTufKey('ed25519')], threshold: 2 }
    tuf.repository.publishRoot({ root: offline })
    tuf.repository.publishRoot({ targets: offline, snapshot: { keys: [newTufKey('ed25519')], threshold: 1 } })
    tuf.repository.publish({ 'trusted_root.json': bytes('second') })
    clock.advance(day)
    expect(await content()).toBe('second')
  })

  it('may lie in a directory', async () => {
    tuf.repository.publish({ 'npm/keys.json': bytes('keys') })
    expect(text((await fetchRoot({}, 'npm/keys.json')).files.get('npm/keys.json'))).toBe('keys')
  })

  it.each(['../trusted_root.json', 'a/../b', '/etc/passwd', '.hidden', 'a//b', 'a\\b', '%2e%2e/a', 'a?b', 'http://evil.example/x', ''])('is never asked for by the name %j', async (name) => {
    await expect(fetchRoot({}, name)).rejects.toEqual(refused('trust-config-invalid', 'not the name of a TUF target'))
    expect(tuf.asked).toEqual([])
  })

  it('that is not listed is told apart from one that does not arrive', async () => {
    await expect(fetchRoot({}, 'other.json')).rejects.toEqual(invalid('lists no target other.json'))
  })
})

describe('roots', () => {
  it('need the keys of the one before as well as their own', async () => {
    const stranger = { keys: [newTufKey(), newTufKey()], threshold: 2 }
    const signed = { ...signedPart('1.root.json'), version: 2 }
    tuf.repository.files.set('2.root.json', signedBy(stranger.keys, signed))
    await expect(fetchRoot()).rejects.toEqual(invalid('signed by 0 of the 2 keys that root 1 asks for'))
  })

  it('need their own keys as well as those of the one before', async () => {
    const stolen = tuf.repository.roles.root.keys
    const other = newTufKey()
    const part = signedPart('1.root.json')
    const roles = part['roles'] as Record<string, object>
    const signed = { ...part, version: 2, keys: { ...(part['keys'] as object), [other.id]: other.description }, roles: { ...roles, root: { keyids: [other.id], threshold: 1 } } }
    tuf.repository.files.set('2.root.json', signedBy(stolen, signed))
    await expect(fetchRoot()).rejects.toEqual(invalid('that the root itself asks for'))
  })

  it('leave no version out', async () => {
    tuf.repository.publishRoot()
    tuf.repository.publishRoot()
    tuf.repository.files.set('2.root.json', tuf.repository.file('3.root.json'))
    await expect(fetchRoot()).rejects.toEqual(invalid('expected root 2, found root 3'))
  })

  it.each([0, -1, 1.5, '1', null])('have no threshold of %j', async (threshold) => {
    tuf.repository.publishRoot({}, (signed) => Object.assign((signed['roles'] as Record<string, object>)['timestamp'] ?? {}, { threshold }))
    await expect(fetchRoot()).rejects.toMatchObject({ code: 'trust-root-invalid' })
  })

  it('count one key once, under however many ids it is listed', async () => {
    const key = newTufKey()
    const twin = { ...key, id: 'twin' }
    tuf.repository.publishRoot({ timestamp: { keys: [key, twin], threshold: 2 } })
    tuf.repository.publishTimestamp()
    await expect(fetchRoot()).rejects.toEqual(invalid('timestamp.json 2 is signed by 1 of the 2 keys'))
  })

  it('name no key twice', async () => {
    const key = newTufKey()
    tuf.repository.publishRoot({ timestamp: { keys: [key, key], threshold: 2 } })
    await expect(fetchRoot()).rejects.toEqual(invalid('names a key twice'))
  })

  it('that never end are left alone', async () => {
    for (let count = 0; count < 33; count++) tuf.repository.publishRoot()
    await expect(fetchRoot()).rejects.toEqual(invalid('more than 32 new roots'))
  })

  it('may have expired on the way, but not at the end', async () => {
    clock.advance(300 * day)
    tuf.repository.publishRoot()
    clock.advance(100 * day)
    tuf.repository.publish({ 'trusted_root.json': bytes('later') })
    expect(await content()).toBe('later')
    clock.advance(300 * day)
    await expect(fetchRoot()).rejects.toEqual(refused('trust-root-expired', 'root.json 2 expired'))
  })
})

describe('metadata is refused', () => {
  it.each([
    ['timestamp', 8, 'timestamp.json 1 expired'],
    ['snapshot', 22, 'snapshot.json 1 expired'],
    ['targets', 181, 'targets.json 1 expired'],
  ] as const)('when the %s has expired', async (role, days, message) => {
    const later = new Date(clock.now().getTime() + 300 * day).toISOString().replace(/\.\d+Z/, 'Z')
    const bend = (signed: Record<string, unknown>) => void (signed['expires'] = later)
    const fresh = Object.fromEntries(['timestamp', 'snapshot', 'targets'].filter((name) => name !== role).map((name) => [name, bend]))
    const other = await startTuf(() => clock.now())
    other.repository.publish({ 'trusted_root.json': bytes('first') }, fresh)
    clock.advance(days * day)
    const fetching = fetchTargets({ url: other.url, bootstrap: other.repository.file('1.root.json'), knownRoots: [] }, ['trusted_root.json'], access())
    await expect(fetching).rejects.toEqual(refused('trust-root-expired', message))
    await other.close()
  })

  it('when the timestamp was rolled back', async () => {
    const old = tuf.repository.file('timestamp.json')
    tuf.repository.publishTimestamp()
    await fetchRoot()
    tuf.repository.files.set('timestamp.json', old)
    clock.advance(2 * hour)
    await expect(fetchRoot()).rejects.toEqual(invalid('timestamp.json was rolled back: 2 was seen before, now it is 1'))
  })

  it('when a newer timestamp names an older snapshot', async () => {
    tuf.repository.publish({ 'trusted_root.json': bytes('second') })
    await fetchRoot()
    tuf.repository.publishTimestamp((signed) => void (signed['meta'] = { 'snapshot.json': { version: 1 } }))
    clock.advance(2 * hour)
    await expect(fetchRoot()).rejects.toEqual(invalid('snapshot.json in timestamp.json was rolled back'))
  })

  it.each([
    ['takes targets back to an older version', { 'targets.json': { version: 1 } }, 'targets.json in snapshot.json was rolled back'],
    ['forgets what it listed', { 'other.json': { version: 1 } }, 'no longer lists targets.json'],
  ])('when a newer snapshot %s', async (_, meta, message) => {
    tuf.repository.publish({ 'trusted_root.json': bytes('second') })
    await fetchRoot()
    tuf.repository.publish({ 'trusted_root.json': bytes('third') }, { snapshot: (signed) => void (signed['meta'] = meta) })
    clock.advance(2 * hour)
    await expect(fetchRoot()).rejects.toEqual(invalid(message))
  })

  it('when parts of different times are mixed', async () => {
    const oldTargets = tuf.repository.file('1.targets.json')
    const oldSnapshot = tuf.repository.file('1.snapshot.json')
    tuf.repository.publish({ 'trusted_root.json': bytes('second') })
    tuf.repository.files.set('2.targets.json', oldTargets)
    await expect(fetchRoot()).rejects.toEqual(invalid('expected targets.json 2, found 1'))
    tuf.repository.files.set('2.snapshot.json', oldSnapshot)
    await expect(fetchRoot()).rejects.toEqual(invalid('snapshot.json'))
  })

  it('when it is of another kind than its name', async () => {
    tuf.repository.files.set('timestamp.json', tuf.repository.file('1.snapshot.json'))
    await expect(fetchRoot()).rejects.toEqual(invalid('expected metadata of type timestamp, found snapshot'))
  })

  it.each([
    ['a version from zero', { version: 0 }],
    ['a version with a fraction', { version: 1.5 }],
    ['another specification', { spec_version: '2.0.0' }],
    ['an expiry that is no time', { expires: 'never' }],
    ['a snapshot version that is text', { meta: { 'snapshot.json': { version: '1/../..' } } }],
  ])('when it has %s', async (_, change) => {
    tuf.repository.publishTimestamp((signed) => void Object.assign(signed, change))
    await expect(fetchRoot()).rejects.toMatchObject({ code: 'trust-root-invalid' })
  })

  it('when a target hash is a way out of the directory', async () => {
    tuf.repository.publish({ 'trusted_root.json': bytes('first') }, { targets: (signed) => void (signed['targets'] = { 'trusted_root.json': { length: 5, hashes: { sha256: '../../../etc' } } }) })
    await expect(fetchRoot()).rejects.toEqual(invalid('expected 64 hex digits'))
  })

  it.each(['{"signed":{"_type":"timestamp"},"signed":{}}', '{', '[]', '\u0000', '{"__proto__":{}}'])('when it is %j', async (document) => {
    tuf.repository.files.set('timestamp.json', bytes(document))
    await expect(fetchRoot()).rejects.toMatchObject({ code: 'trust-root-invalid' })
  })

  it('when the signature is somebody else’s', async () => {
    tuf.repository.files.set('timestamp.json', signedBy([newTufKey()], signedPart('timestamp.json')))
    await expect(fetchRoot()).rejects.toEqual(invalid('timestamp.json 1 is signed by 0 of the 1 keys'))
  })

  it('when the target has other bytes', async () => {
    const path = [...tuf.repository.files.keys()].find((name) => name.startsWith('targets/')) ?? ''
    tuf.repository.files.set(path, bytes('First'))
    await expect(fetchRoot()).rejects.toEqual(invalid('trusted_root.json: expected sha256:'))
  })

  it.each(['timestamp.json', '1.snapshot.json', '1.targets.json', '2.root.json'])('when %s has no end', async (path) => {
    tuf.instead(path, (response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    })
    await expect(fetchRoot()).rejects.toEqual(invalid('bytes that it may have'))
  })
})
