import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { CheckedContent } from './checked-content.ts'

const MiB = 1024 * 1024
const size = 5 * MiB + 123
const sound = Buffer.alloc(size)
for (let at = 0; at + 4 <= size; at += 4096) sound.writeUInt32LE(at, at)

function checked(content = sound, wantedSize = content.byteLength) {
  const at = pin(parseReference('registry.example/team/app'), digestOf(content))
  return new CheckedContent(at, wantedSize)
}

function withByte(position: number): Buffer {
  const other = Buffer.from(sound)
  other[position] = 0xee
  return other
}

/** Reads from `first` on until at least `until` bytes of the blob were given out. */
async function read(content: CheckedContent, source: Buffer, { first = 0, until = size, piece = 100_003 } = {}) {
  const opened: number[] = []
  const given: Buffer[] = []
  const reading = content.read(async function* (from) {
    opened.push(from)
    for (let at = from; at < source.byteLength; at += piece) yield await Promise.resolve(source.subarray(at, at + piece))
  }, first)
  let end = first
  for await (const bytes of reading) {
    given.push(Buffer.from(bytes))
    end += bytes.byteLength
    if (end >= until && until < size) break
  }
  return { opened, given: Buffer.concat(given) }
}

describe('content that is read once', () => {
  it.each([0, 1, size])('of %i bytes is given out as it is', async (bytes) => {
    const content = sound.subarray(0, bytes)
    const { given, opened } = await read(checked(content), content)
    expect([given.equals(content), opened]).toEqual([true, [0]])
  })

  it.each([
    ['another byte at its end', withByte(size - 1), size, 'digest-mismatch'],
    ['a byte more', Buffer.concat([sound, Buffer.from('!')]), size, 'size-mismatch'],
    ['a byte less', sound.subarray(1), size, 'size-mismatch'],
  ])('ends in a failure for %s', async (_, source, wanted, code) => {
    await expect(read(checked(sound, wanted), source)).rejects.toMatchObject({ code })
  })

  it('gives out no last piece of what is wrong', async () => {
    const given: number[] = []
    const reading = checked().read(async function* () {
      yield await Promise.resolve(sound.subarray(0, MiB))
      yield withByte(size - 1).subarray(MiB)
    })
    await expect((async () => { for await (const { byteLength } of reading) given.push(byteLength) })()).rejects.toMatchObject({ code: 'digest-mismatch' })
    expect(given).toEqual([MiB])
  })

  it('of no bytes has the digest of nothing', async () => {
    const at = pin(parseReference('registry.example/team/app'), digestOf('something'))
    await expect(read(new CheckedContent(at, 0), Buffer.alloc(0))).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  it('is named by its sha256, too, when its name is a sha512', async () => {
    const content = new CheckedContent(pin(parseReference('registry.example/team/app'), digestOf(sound, 'sha512')), size)
    await read(content, sound)
    expect([content.isNamed(digestOf(sound)), content.isNamed(digestOf('other'))]).toEqual([true, false])
  })
})

describe('reading that goes back', () => {
  it.each([0, 5, MiB, 2 * MiB + 7, 3 * MiB])('to byte %i gives out everything from there, and opens the source at most a piece more than 1 MiB before', async (first) => {
    const content = checked()
    await read(content, sound, { until: 3 * MiB })
    const { given, opened: [opened = 0] } = await read(content, sound, { first })
    expect(given.equals(sound.subarray(first))).toBe(true)
    expect(opened).toBeLessThanOrEqual(first)
    expect(first - opened).toBeLessThan(MiB + 100_003)
  })

  it('goes on where it was without looking back when nothing is wanted again', async () => {
    const content = checked()
    await read(content, sound, { until: 3 * MiB })
    const first = content.position
    expect(await read(content, sound, { first })).toMatchObject({ opened: [first] })
  })

  it('does not open the source when all of it was read and nothing is wanted again', async () => {
    const content = checked()
    await read(content, sound)
    expect(await read(content, sound, { first: size })).toEqual({ opened: [], given: Buffer.alloc(0) })
  })

  it.each([
    ['that was read, and is wanted again', 2 * MiB + 50],
    ['that was read, and is passed over', 2 * MiB + 49],
    ['at the end of what was read', 3 * MiB - 1],
    ['that was not read before', 4 * MiB],
  ])('finds another byte %s', async (_, changed) => {
    const content = checked()
    await read(content, sound, { until: 3 * MiB })
    // Passed over is what lies between the place that reading begins at and the byte that is wanted.
    await expect(read(content, withByte(changed), { first: 2 * MiB + 50 })).rejects.toMatchObject({ code: 'digest-mismatch' })
  })

  it('finds bytes that were other ones the first time, and are right now', async () => {
    const content = checked()
    await read(content, withByte(MiB + 5), { until: 3 * MiB })
    await expect(read(content, sound, { first: 5 })).rejects.toMatchObject({ code: 'digest-mismatch', message: expect.stringContaining('read again') })
  })

  it('finds what differs in the second of three readings alone', async () => {
    for (const changed of [MiB + 10, 2 * MiB - 10]) {
      const content = checked()
      await read(content, sound, { until: 3 * MiB })
      await read(content, withByte(changed), { first: MiB, until: 2 * MiB })
      await expect(read(content, sound, { first: 1.5 * MiB })).rejects.toMatchObject({ code: 'digest-mismatch' })
    }
  })

  it('goes back again and again', async () => {
    const content = checked()
    for (const [first, until] of [[0, 3 * MiB], [2 * MiB, 2.5 * MiB], [0, 4 * MiB], [4 * MiB - 1, 4.5 * MiB], [MiB, 2 * MiB]] as const) await read(content, sound, { first, until })
    const { given } = await read(content, sound, { first: 1.5 * MiB })
    expect(given.equals(sound.subarray(1.5 * MiB))).toBe(true)
  })
})
