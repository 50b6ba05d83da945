import { ASN1Obj } from '@sigstore/core'
import { withoutStacks } from './without-stacks.ts'

/** Tag and length are never longer: six bytes of length are the most that the library reads. */
const maxHeader = 8

/**
 * The library's tree of DER, written without a buffer of a kilobyte for each of its nodes: it is encoded anew for every
 * signature that is checked over a part of it, which was a fifth of the time that a bundle takes.
 */
export class DerObject extends ASN1Obj {
  /** @throws when `der` is not DER, or goes on after its end */
  static read(der: Buffer<ArrayBuffer>): DerObject {
    return DerObject.#like(withoutStacks(() => ASN1Obj.parseBuffer(der)))
  }

  /** The same tree over the same bytes; what is taken out of it stays in the other. */
  copy(): DerObject {
    return DerObject.#like(this)
  }

  override toDER(): Buffer {
    // What is taken out makes it shorter, so there is always room.
    const room = Buffer.allocUnsafe(this.value.byteLength + maxHeader)
    return room.subarray(writeBefore(room, room.byteLength, this))
  }

  static #like({ tag, value, subs }: ASN1Obj): DerObject {
    return new DerObject(tag, value, subs.map((sub) => DerObject.#like(sub)))
  }
}

/** Writes from the end to the beginning, as each length is known once what it counts is written. Returns where it begins. */
function writeBefore(room: Buffer, end: number, { tag, value, subs }: ASN1Obj): number {
  const from = subs.length > 0 ? subs.reduceRight((before, sub) => writeBefore(room, before, sub), end) : end - value.byteLength
  if (subs.length === 0) room.set(value, from)
  const length = end - from
  const start = length < 0x80 ? from - 1 : writeLongLength(room, from, length)
  if (length < 0x80) room[start] = length
  room[start - 1] = tag.toDER()
  return start - 1
}

function writeLongLength(room: Buffer, end: number, length: number): number {
  let at = end
  for (let rest = length; rest > 0; rest = Math.floor(rest / 0x100)) {
    at -= 1
    room[at] = rest % 0x100
  }
  room[at - 1] = 0x80 + (end - at)
  return at - 1
}
