import { readMetadata } from './metadata.ts'
import type { Metadata, MetadataKind } from './metadata.ts'
import { readRole, requireSigned } from './role.ts'
import type { Role } from './role.ts'
import { trustRootExpired, trustRootInvalid } from './trust-root-failure.ts'

/** A root that is trusted: as the start, or because the one before it says so. */
export interface Root {
  readonly version: number
  readonly expires: Date
  readonly roles: Readonly<Record<MetadataKind, Role>>
}

/** The start of trust, from bytes that were pinned. It must have signed itself, or it was not copied whole. @throws Failure `trust-root-invalid` */
export function bootstrapRoot(bytes: Uint8Array): Root {
  const metadata = readMetadata('root', bytes)
  const root = rootOf(metadata)
  requireSigned(metadata, root.roles.root, 'the root itself')
  return root
}

/**
 * The root after this one: exactly one version further, signed by those whom this one names and by those whom it names
 * itself (TUF 1.0.33, §5.3.4 and §5.3.5). @throws Failure `trust-root-invalid`
 */
export function nextRoot(current: Root, bytes: Uint8Array): Root {
  const metadata = readMetadata('root', bytes)
  requireSigned(metadata, current.roles.root, `root ${current.version}`)
  if (metadata.version !== current.version + 1) throw trustRootInvalid(`expected root ${current.version + 1}, found root ${metadata.version}`)
  const next = rootOf(metadata)
  requireSigned(metadata, next.roles.root, 'the root itself')
  return next
}

/** @throws Failure `trust-root-expired` */
export function requireUnexpired({ kind, version, expires }: Pick<Metadata, 'kind' | 'version' | 'expires'>, now: Date): void {
  if (expires <= now) throw trustRootExpired(`${kind}.json ${version}`, expires)
}

function rootOf({ signed, version, expires }: Metadata): Root {
  if (signed.member('consistent_snapshot').json !== true) throw signed.refusal('expected consistent snapshots')
  const keys = signed.member('keys')
  const role = (kind: MetadataKind): Role => readRole(signed.member('roles').member(kind), keys)
  return { version, expires, roles: { root: role('root'), timestamp: role('timestamp'), snapshot: role('snapshot'), targets: role('targets') } }
}
