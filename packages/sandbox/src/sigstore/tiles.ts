import type { Rekor } from './rekor.ts'

const TILE_WIDTH = 256
const TILE_HEIGHT = 8

/**
 * A resource below `/api/v2/tile/` (C2SP tlog-tiles): `<level>/<index>[.p/<width>]` holds hashes, `entries/<index>[.p/<width>]` entries.
 * Undefined for a tile that the log does not have, or not that wide.
 */
export function readTile(rekor: Pick<Rekor, 'bodies' | 'tree'>, path: string): Buffer | undefined {
  const parts = /^(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/.exec(path)
  if (parts === null) return undefined
  const [, kind = '', encodedIndex = '', partial] = parts
  const width = partial === undefined ? TILE_WIDTH : Number(partial)
  const index = Number(encodedIndex.replaceAll(/[x/]/g, ''))
  if (encodeIndex(index) !== encodedIndex) return undefined
  const first = index * TILE_WIDTH
  const members =
    kind === 'entries'
      ? rekor.bodies(first, first + width).flatMap((body) => [uint16(body.length), body])
      : rekor.tree.nodes(Number(kind) * TILE_HEIGHT, first, first + width)
  const found = kind === 'entries' ? members.length / 2 : members.length
  const wholeTileAsPartial = partial !== undefined && width >= TILE_WIDTH
  return found === width && !wholeTileAsPartial ? Buffer.concat(members) : undefined
}

/** Tile 1234067 is `x001/x234/067`, and nothing longer. */
function encodeIndex(index: number): string {
  const groups = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0').match(/.{3}/g) ?? []
  return groups.map((group, position) => (position < groups.length - 1 ? `x${group}` : group)).join('/')
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
