import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import { newTufKey } from './signing-key.ts'
import type { TufKey } from './signing-key.ts'

export type TufRoleName = 'root' | 'timestamp' | 'snapshot' | 'targets'

export interface TufRoleKeys {
  readonly keys: readonly TufKey[]
  readonly threshold: number
}

/** A signed part that is about to be published: a test bends it here, before it is signed. */
export type Bend = (signed: Record<string, unknown>) => void

const days = 24 * 60 * 60 * 1000

/** A TUF repository that signs for real: consistent snapshots, one key online, three of which two sign roots and targets. */
export class TufRepository {
  /** What the server answers, by path. */
  readonly files = new Map<string, Uint8Array>()
  readonly #now: () => Date
  readonly #versions: Record<TufRoleName, number> = { root: 0, timestamp: 0, snapshot: 0, targets: 0 }
  #roles: Record<TufRoleName, TufRoleKeys>

  constructor(now: () => Date) {
    this.#now = now
    const offline = { keys: [newTufKey(), newTufKey('ed25519'), newTufKey()], threshold: 2 }
    const online = { keys: [newTufKey()], threshold: 1 }
    this.#roles = { root: offline, targets: offline, snapshot: online, timestamp: online }
    this.publishRoot()
  }

  get roles(): Readonly<Record<TufRoleName, TufRoleKeys>> {
    return this.#roles
  }

  file(path: string): Uint8Array {
    const bytes = this.files.get(path)
    if (bytes === undefined) throw new Error(`the repository has no ${path}`)
    return bytes
  }

  /** A new root; with other keys where `change` gives them, signed by the old and the new. */
  publishRoot(change: Partial<Record<TufRoleName, TufRoleKeys>> = {}, bend: Bend = () => undefined): Uint8Array {
    const before = this.#roles.root.keys
    this.#roles = { ...this.#roles, ...change }
    const version = ++this.#versions.root
    const keys = Object.values(this.#roles).flatMap((role) => role.keys)
    const roles = Object.entries(this.#roles).map(([name, role]) => [name, { keyids: role.keys.map(({ id }) => id), threshold: role.threshold }] as const)
    const signed = this.#signedPart('root', version, 365, {
      consistent_snapshot: true,
      keys: Object.fromEntries(keys.map(({ id, description }) => [id, description])),
      roles: Object.fromEntries(roles),
    })
    bend(signed)
    const bytes = signedBy([...new Set([...before, ...this.#roles.root.keys])], signed)
    this.files.set(`${version}.root.json`, bytes)
    return bytes
  }

  /** New targets with a new snapshot and a new timestamp. */
  publish(targets: Readonly<Record<string, Uint8Array>>, bend: Partial<Record<TufRoleName, Bend>> = {}): void {
    for (const [name, bytes] of Object.entries(targets)) this.files.set(`targets/${hashed(name, bytes)}`, bytes)
    this.#publishRole('targets', `${this.#versions.targets + 1}.targets.json`, 180, {
      targets: Object.fromEntries(Object.entries(targets).map(([name, bytes]) => [name, describe(bytes)])),
    }, bend.targets)
    this.#publishRole('snapshot', `${this.#versions.snapshot + 1}.snapshot.json`, 21, { meta: { 'targets.json': { version: this.#versions.targets } } }, bend.snapshot)
    this.publishTimestamp(bend.timestamp)
  }

  publishTimestamp(bend?: Bend): void {
    const snapshot = this.file(`${this.#versions.snapshot}.snapshot.json`)
    this.#publishRole('timestamp', 'timestamp.json', 7, { meta: { 'snapshot.json': { version: this.#versions.snapshot, ...describe(snapshot) } } }, bend)
  }

  #publishRole(role: 'timestamp' | 'snapshot' | 'targets', path: string, lifetimeDays: number, content: object, bend: Bend = () => undefined): void {
    const signed = this.#signedPart(role, ++this.#versions[role], lifetimeDays, content)
    bend(signed)
    this.files.set(path, signedBy(this.#roles[role].keys, signed))
  }

  #signedPart(type: TufRoleName, version: number, lifetimeDays: number, content: object): Record<string, unknown> {
    const expires = new Date(this.#now().getTime() + lifetimeDays * days).toISOString().replace(/\.\d+Z$/, 'Z')
    return { _type: type, spec_version: '1.0.31', version, expires, ...content }
  }
}

/** The bytes of a metadata file that these keys sign. */
export function signedBy(keys: readonly TufKey[], signed: unknown): Uint8Array {
  const bytes = new TextEncoder().encode(canonical(signed))
  return new TextEncoder().encode(JSON.stringify({ signatures: keys.map(({ id, sign }) => ({ keyid: id, sig: sign(bytes) })), signed }))
}

function hashed(name: string, bytes: Uint8Array): string {
  const cut = name.lastIndexOf('/') + 1
  return `${name.slice(0, cut)}${sha256(bytes)}.${name.slice(cut)}`
}

function describe(bytes: Uint8Array): object {
  return { length: bytes.byteLength, hashes: { sha256: sha256(bytes) } }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
