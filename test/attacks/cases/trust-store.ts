/** Trust material by TUF: what a repository, or whoever can write our cache, may say. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { newTufKey } from '@portcullis/sandbox/tuf/signing-key'
import { startTuf } from '@portcullis/sandbox/tuf/start-tuf'
import type { SandboxTuf } from '@portcullis/sandbox/tuf/start-tuf'
import { signedBy } from '@portcullis/sandbox/tuf/tuf-repository'
import { fetchTargets } from '@portcullis/sigstore/tuf/client'
import { attack, verdictOf } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'

const bytes = (content: string) => new TextEncoder().encode(content)
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content)
const hour = 60 * 60 * 1000
const day = 24 * hour
const target = 'trusted_root.json'

/** A repository of its own for every case, and a cache that it was read into once, where it is asked for. */
class Stage {
  readonly clock: SandboxClock
  readonly tuf: SandboxTuf
  readonly #cache: string
  readonly #pinned: Uint8Array

  private constructor(clock: SandboxClock, tuf: SandboxTuf, cache: string) {
    this.clock = clock
    this.tuf = tuf
    this.#cache = cache
    this.#pinned = tuf.repository.file('1.root.json')
  }

  static async during(work: (stage: Stage) => Promise<Verdict>): Promise<Verdict> {
    const clock = new SandboxClock()
    const tuf = await startTuf(() => clock.now())
    const cache = await mkdtemp(join(tmpdir(), 'portcullis-tuf-'))
    try {
      tuf.repository.publish({ [target]: bytes('first') })
      return await work(new Stage(clock, tuf, cache))
    } finally {
      await tuf.close()
      await rm(cache, { recursive: true, force: true })
    }
  }

  async verdict(name: string = target): Promise<Verdict> {
    return await verdictOf(async () => {
      const { files } = await fetchTargets({ url: this.tuf.url, bootstrap: this.#pinned, knownRoots: [] }, [name], { clock: this.clock, cacheDirectory: this.#cache })
      return [...files.keys()]
    })
  }

  signedPart(path: string): Record<string, unknown> {
    return (JSON.parse(text(this.tuf.repository.file(path))) as { signed: Record<string, unknown> }).signed
  }

  /** Rewrites the one file of the cache. */
  async edit(change: (cache: Record<string, unknown>) => void): Promise<void> {
    const path = join(this.#cache, (await readdir(this.#cache))[0] ?? '')
    const cache = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
    change(cache)
    await writeFile(path, JSON.stringify(cache))
  }
}

const asItIs = () => Stage.during((stage) => stage.verdict())
type Step = (stage: Stage) => void | Promise<void>

function repository(family: 'V-29' | 'V-12', name: string, code: Attack['code'], spoil: Step, twin: Step = () => undefined, wanted?: string): void {
  attack(family, `a TUF repository ${name}`, {
    code,
    attempt: () => Stage.during(async (stage) => (await spoil(stage), await stage.verdict(wanted))),
    twin: () => Stage.during(async (stage) => (await twin(stage), await stage.verdict())),
  })
}

for (const name of ['../trusted_root.json', 'a/../b', '/etc/passwd', '.hidden', 'a//b', 'a\\b', '%2e%2e/a', 'a?b', 'http://evil.example/x', 'a\u0000b', '..', ''])
  attack('V-29', `a TUF target called ${JSON.stringify(name)}`, { code: 'trust-config-invalid', attempt: () => Stage.during((stage) => stage.verdict(name)), twin: asItIs })

repository('V-29', 'that lists no such target', 'trust-root-invalid', () => undefined, undefined, 'other.json')
repository('V-29', 'whose next root is a stranger’s', 'trust-root-invalid', ({ tuf }) => {
  const part = JSON.parse(text(tuf.repository.file('1.root.json'))) as { signed: Record<string, unknown> }
  tuf.repository.files.set('2.root.json', signedBy([newTufKey(), newTufKey()], { ...part.signed, version: 2 }))
}, ({ tuf }) => void tuf.repository.publishRoot())
repository('V-29', 'whose next root is one version too far', 'trust-root-invalid', ({ tuf }) => {
  tuf.repository.publishRoot()
  tuf.repository.publishRoot()
  tuf.repository.files.set('2.root.json', tuf.repository.file('3.root.json'))
}, ({ tuf }) => {
  tuf.repository.publishRoot()
  tuf.repository.publishRoot()
})
for (const threshold of [0, -1, 1.5, '1', null])
  repository('V-29', `whose timestamp has a threshold of ${JSON.stringify(threshold)}`, 'trust-root-invalid', ({ tuf }) =>
    void tuf.repository.publishRoot({}, (signed) => Object.assign((signed['roles'] as Record<string, object>)['timestamp'] ?? {}, { threshold })),
  )
repository('V-29', 'that lists one key under two ids', 'trust-root-invalid', ({ tuf }) => {
  const key = newTufKey()
  tuf.repository.publishRoot({ timestamp: { keys: [key, { ...key, id: 'twin' }], threshold: 2 } })
  tuf.repository.publishTimestamp()
}, ({ tuf }) => {
  tuf.repository.publishRoot({ timestamp: { keys: [newTufKey(), newTufKey()], threshold: 2 } })
  tuf.repository.publishTimestamp()
})
repository('V-29', 'that names one key twice', 'trust-root-invalid', ({ tuf }) => {
  const key = newTufKey()
  tuf.repository.publishRoot({ timestamp: { keys: [key, key], threshold: 2 } })
})
repository('V-12', 'with 33 new roots', 'trust-root-invalid', ({ tuf }) => {
  for (let count = 0; count < 33; count++) tuf.repository.publishRoot()
}, ({ tuf }) => {
  for (let count = 0; count < 32; count++) tuf.repository.publishRoot()
})
repository('V-29', 'whose timestamp is a stranger’s', 'trust-root-invalid', (stage) => void stage.tuf.repository.files.set('timestamp.json', signedBy([newTufKey()], stage.signedPart('timestamp.json'))), ({ tuf }) => tuf.repository.publishTimestamp())
repository('V-29', 'whose timestamp is a snapshot', 'trust-root-invalid', ({ tuf }) => void tuf.repository.files.set('timestamp.json', tuf.repository.file('1.snapshot.json')))
repository('V-29', 'whose timestamp was rolled back', 'trust-root-invalid', rolledBack(true), rolledBack(false))
repository('V-29', 'whose newer timestamp names an older snapshot', 'trust-root-invalid', async (stage) => {
  stage.tuf.repository.publish({ [target]: bytes('second') })
  await stage.verdict()
  stage.tuf.repository.publishTimestamp((signed) => void (signed['meta'] = { 'snapshot.json': { version: 1 } }))
  stage.clock.advance(2 * hour)
})
repository('V-29', 'whose newer snapshot names older targets', 'trust-root-invalid', newerSnapshot({ 'targets.json': { version: 1 } }))
repository('V-29', 'whose newer snapshot forgets its targets', 'trust-root-invalid', newerSnapshot({ 'other.json': { version: 1 } }))
repository('V-29', 'with targets of another time', 'trust-root-invalid', ({ tuf }) => {
  const old = tuf.repository.file('1.targets.json')
  tuf.repository.publish({ [target]: bytes('second') })
  tuf.repository.files.set('2.targets.json', old)
}, ({ tuf }) => tuf.repository.publish({ [target]: bytes('second') }))
repository('V-29', 'whose target has other bytes', 'trust-root-invalid', ({ tuf }) => void tuf.repository.files.set([...tuf.repository.files.keys()].find((name) => name.startsWith('targets/')) ?? '', bytes('First')))
repository('V-29', 'whose target’s hash is a way out of its directory', 'trust-root-invalid', ({ tuf }) => tuf.repository.publish({ [target]: bytes('first') }, { targets: (signed) => void (signed['targets'] = { [target]: { length: 5, hashes: { sha256: '../../../etc' } } }) }))
repository('V-29', 'that was not renewed for a week', 'trust-root-expired', ({ clock }) => clock.advance(8 * day), ({ clock }) => clock.advance(6 * day))
for (const [name, change] of [
  ['a version of zero', { version: 0 }],
  ['a version with a fraction', { version: 1.5 }],
  ['another specification', { spec_version: '2.0.0' }],
  ['an expiry that is no time', { expires: 'never' }],
  ['a snapshot whose version is a path', { meta: { 'snapshot.json': { version: '1/../..' } } }],
  ['no list of what it names', { meta: {} }],
] as const)
  repository('V-29', `whose timestamp has ${name}`, 'trust-root-invalid', ({ tuf }) => tuf.repository.publishTimestamp((signed) => void Object.assign(signed, change)), ({ tuf }) => tuf.repository.publishTimestamp())
for (const document of ['{"signed":{"_type":"timestamp"},"signed":{}}', '{', '[]', '\u0000', '{"__proto__":{}}']) repository('V-29', `whose timestamp is ${JSON.stringify(document)}`, 'trust-root-invalid', ({ tuf }) => void tuf.repository.files.set('timestamp.json', bytes(document)))

/** The timestamp of the beginning in the place of the newest, or not. */
function rolledBack(back: boolean): Step {
  return async (stage) => {
    const old = stage.tuf.repository.file('timestamp.json')
    stage.tuf.repository.publishTimestamp()
    await stage.verdict()
    if (back) stage.tuf.repository.files.set('timestamp.json', old)
    stage.clock.advance(2 * hour)
  }
}

function newerSnapshot(meta: object): Step {
  return async (stage) => {
    stage.tuf.repository.publish({ [target]: bytes('second') })
    await stage.verdict()
    stage.tuf.repository.publish({ [target]: bytes('third') }, { snapshot: (signed) => void (signed['meta'] = meta) })
    stage.clock.advance(2 * hour)
  }
}

/* What lies in the cache is held against the same signatures, with no repository to ask. */
const edited = (value: unknown, pattern: RegExp, replacement: string) => Buffer.from(Buffer.from(String(value), 'base64').toString().replace(pattern, replacement)).toString('base64')
const edits: readonly (readonly [string, (cache: Record<string, unknown>, stage: Stage) => void])[] = [
  ['another target', (cache) => void (cache['files'] = [{ name: target, bytes: Buffer.from('evil!').toString('base64') }])],
  ['a target that is longer', (cache) => void (cache['files'] = [{ name: target, bytes: Buffer.from('first, and more').toString('base64') }])],
  ['a timestamp that lives longer', (cache) => void (cache['timestamp'] = edited(cache['timestamp'], /"expires":"\d{4}/, '"expires":"2999'))],
  ['a snapshot of another version', (cache) => void (cache['snapshot'] = edited(cache['snapshot'], /"version":1/, '"version":9'))],
  ['targets that name another hash', (cache) => void (cache['targets'] = edited(cache['targets'], /"sha256":"[0-9a-f]{8}/, '"sha256":"00000000'))],
  ['a root of its own', (cache, stage) => void (cache['roots'] = [Buffer.from(signedBy([newTufKey(), newTufKey()], { ...stage.signedPart('1.root.json'), version: 2 })).toString('base64')])],
  ['a timestamp without signatures', (cache) => void (cache['timestamp'] = edited(cache['timestamp'], /"signatures":\[[^\]]*\]/, '"signatures":[]'))],
  ['no snapshot', (cache) => void delete cache['snapshot']],
  ['a snapshot in the place of targets', (cache) => void (cache['targets'] = cache['snapshot'])],
  ['a timestamp that is no base64', (cache) => void (cache['timestamp'] = '{}')],
]
const fromCache = (edit: (cache: Record<string, unknown>, stage: Stage) => void) => () =>
  Stage.during(async (stage) => {
    await stage.verdict()
    await stage.edit((cache) => edit(cache, stage))
    await stage.tuf.close()
    return await stage.verdict()
  })
const untouched = fromCache(() => undefined)
for (const [name, edit] of edits) attack('V-18', `cached trust material with ${name}`, { code: 'trust-root-invalid', attempt: fromCache(edit), twin: untouched })
const aged = (days: number) => () =>
  Stage.during(async (stage) => {
    await stage.verdict()
    await stage.tuf.close()
    stage.clock.advance(days * day)
    return await stage.verdict()
  })
attack('V-18', 'cached trust material that expired, with no repository to ask', { code: 'trust-root-expired', attempt: aged(8), twin: aged(6) })
attack('V-18', 'no trust material at all, and no repository to ask', {
  code: 'trust-root-unavailable',
  attempt: () => Stage.during(async (stage) => (await stage.tuf.close(), await stage.verdict())),
  twin: asItIs,
})
