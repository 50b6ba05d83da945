/** What a log says to whoever watches it: nothing is concluded from what does not fit what it has signed. */
import { afterAll, beforeAll } from '@jest/globals'
import type { LogReading, SeenLog } from '@portcullis/core/ports/transparency-log'
import { LooseLog } from '@portcullis/sandbox/sigstore/loose-log'
import { ServiceHost } from '@portcullis/sandbox/sigstore/server'
import type { ServiceResponse } from '@portcullis/sandbox/sigstore/server'
import { readTile } from '@portcullis/sandbox/sigstore/tiles'
import { encodeSeenLog, readSeenLog } from '@portcullis/sigstore/log/seen-log'
import { createLogWatch } from '@portcullis/sigstore/log/watch'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { attack, verdictOf, verdictOfReading } from '../corpus.ts'
import type { Attack, Verdict } from '../corpus.ts'
import { encode, ours } from '../signature-world.ts'

const origin = 'rekor.sandbox.test'
type Said = (path: string, log: LooseLog) => ServiceResponse['body'] | undefined

let host: ServiceHost
let shown: LooseLog
let lie: Said
beforeAll(async () => {
  host = await ServiceHost.listen(0)
  host.serve(({ url }) => {
    const path = url.pathname.slice('/api/v2/'.length)
    const said = lie(path, shown) ?? (path === 'checkpoint' ? shown.checkpoint() : readTile(shown, path.slice('tile/'.length)))
    return said === undefined ? undefined : { status: 200, body: said }
  })
})
afterAll(async () => host.close())

/** A log with a key of its own, which the trust domain names, and how it is watched. */
function watched(log: LooseLog) {
  shown = log
  lie = () => undefined
  const [named] = ours.trustedRoot['tlogs'] as [Record<string, object>]
  const publicKey = { ...named['publicKey'], rawBytes: log.signer.publicKey.export({ format: 'der', type: 'spki' }).toString('base64') }
  const domain = readTrustDomain({ name: 'ours', config: encode({ ...ours.trustedRoot, tlogs: [{ ...named, publicKey, logId: { keyId: log.signer.keyId.toString('base64') } }] }) })
  const [authority] = domain.root.tlogs
  if (authority === undefined) throw new Error('the root names no log')
  const watch = createLogWatch({ log: authority, domain, address: { url: new URL(host.origin), wait: async () => await Promise.resolve() } })
  return { authority, read: async (seen?: SeenLog) => await watch.read({ from: 0, maxEntries: 10_000, isOurs: () => false, certificateTexts: [], ...(seen === undefined ? {} : { seen }) }) }
}

/** A contradiction is told by the code that `audit log` ends with. */
async function verdictOn(reading: Promise<LogReading>): Promise<Verdict> {
  let contradiction: string | undefined
  const verdict = await verdictOf(reading.then((read) => ((contradiction = read.contradiction?.kind), [read])))
  return contradiction === undefined ? verdict : `log-${contradiction}`
}

const listening = (said: Said) => async (): Promise<Verdict> => {
  const { read } = watched(new LooseLog(origin).fill(3))
  lie = said
  return await verdictOn(read())
}
const honest = listening(() => undefined)
const tile = (path: string, log: LooseLog): Buffer => readTile(log, path.slice('tile/'.length)) ?? Buffer.alloc(0)
const spoilt = (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)])
const onTile = (change: (bytes: Buffer) => Buffer): Said => (path, log) => (path.startsWith('tile/0/') ? change(tile(path, log)) : undefined)
const onEntries = (change: (bytes: Buffer) => Buffer): Said => (path, log) => (path.startsWith('tile/entries') ? change(tile(path, log)) : undefined)
const onCheckpoint = (make: (log: LooseLog) => string | Buffer): Said => (path, log) => (path === 'checkpoint' ? make(log) : undefined)

const rows: readonly (readonly ['V-20' | 'V-12' | 'V-27', string, Said])[] = [
  ['V-27', 'a wrong hash in a tile', onTile(spoilt)],
  ['V-27', 'a tile that is cut', onTile((bytes) => bytes.subarray(0, -32))],
  ['V-12', 'a tile that is longer than it can be', onTile((bytes) => Buffer.concat([bytes, Buffer.alloc(32)]))],
  ['V-27', 'entries that are cut', onEntries((bytes) => bytes.subarray(0, -1))],
  ['V-27', 'entries with more behind them', onEntries((bytes) => Buffer.concat([bytes, Buffer.from('more')]))],
  ['V-27', 'another entry', onEntries(spoilt)],
  ['V-12', 'entries without end', onEntries(() => Buffer.alloc(3 * 65_537 + 1))],
  ['V-20', 'a checkpoint that another has signed', onCheckpoint((log) => new LooseLog(origin).signer.checkpoint(3, log.tree.root()))],
  ['V-20', 'a checkpoint of another log', onCheckpoint((log) => new LooseLog('other.test').signer.checkpoint(3, log.tree.root()))],
  ['V-20', 'a checkpoint that was changed', onCheckpoint((log) => log.checkpoint().replace('\n3\n', '\n2\n'))],
  ['V-20', 'a checkpoint that is none', onCheckpoint(() => 'hello')],
  ['V-12', 'a checkpoint without end', onCheckpoint(() => Buffer.alloc(65_537, 'x'))],
  ['V-12', 'more entries than can be counted', onCheckpoint((log) => log.signer.checkpoint(9_007_199_254_740_992, log.tree.root()))],
  ['V-27', 'entries that it does not have', onCheckpoint((log) => log.signer.checkpoint(900, log.tree.root()))],
]
for (const [family, name, said] of rows) attack(family, `a watched log that serves ${name}`, { code: 'log-invalid', attempt: listening(said), twin: honest })

/** What a log says to whoever has seen it before. */
async function again(make: (log: LooseLog, before: string) => { readonly said: Said; readonly log?: LooseLog }): Promise<Verdict> {
  const log = new LooseLog(origin).fill(20)
  const before = log.checkpoint()
  log.fill(1)
  const { read } = watched(log)
  const { seen } = await read()
  const now = make(log, before)
  shown = now.log ?? log
  lie = now.said
  return await verdictOn(read(seen))
}
const grown = () => again((log) => ({ log: log.fill(5), said: () => undefined }))
const contradictions: readonly (readonly [string, Attack['code'], () => Promise<Verdict>])[] = [
  ['that shows another history', 'log-forked', () => again(forkedAt(30))],
  ['that shows another history of the same length', 'log-forked', () => again(forkedAt(21))],
  ['that shows fewer entries than before', 'log-shrunk', () => again((_, before) => ({ said: onCheckpoint(() => before) }))],
]
for (const [name, code, attempt] of contradictions) attack('V-27', `a watched log ${name}`, { code, attempt, twin: grown })

function forkedAt(size: number): (log: LooseLog) => { readonly said: Said; readonly log: LooseLog } {
  return (log) => {
    const forged = new LooseLog('other').fill(size)
    return { log: forged, said: onCheckpoint(() => log.signer.checkpoint(size, forged.tree.root())) }
  }
}

/* What was remembered of a log lies on a branch that others may write. */
async function remembered(change: (seen: SeenLog) => SeenLog): Promise<Verdict> {
  const { read, authority } = watched(new LooseLog(origin).fill(4))
  const { seen } = await read()
  return await verdictOfReading(() => readSeenLog(encode(encodeSeenLog(change(seen))), authority))
}
const states: readonly (readonly [string, (seen: SeenLog) => SeenLog])[] = [
  ['that the log has not signed', (seen) => ({ ...seen, checkpoint: seen.checkpoint.replace('\n4\n', '\n5\n') })],
  ['that was read further than it goes', (seen) => ({ ...seen, next: 5 })],
  ['that was read to half an entry', (seen) => ({ ...seen, next: 1.5 })],
  ['of another log', (seen) => ({ ...seen, checkpoint: new LooseLog(origin).fill(4).checkpoint() })],
]
for (const [name, change] of states) attack(['V-18', 'V-28'], `what was remembered of a log ${name}`, { code: 'log-state-invalid', attempt: () => remembered(change), twin: () => remembered((seen) => seen) })
