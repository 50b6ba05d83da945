import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { pack } from 'tar-stream'
import { limits } from '../limits.ts'
import { readTar } from './tar.ts'

interface Read {
  path: string
  type: string
  content: string
}

async function read(archive: Uint8Array, chunkSize = archive.length): Promise<Read[]> {
  const entries: Read[] = []
  for await (const { path, type, content } of readTar(chunks(archive, chunkSize), 'the test'))
    entries.push({ path, type, content: Buffer.from(await content()).toString() })
  return entries
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += Math.max(size, 1)) yield bytes.subarray(offset, offset + Math.max(size, 1))
}

/** A header written field by field, so that it can be wrong. */
function header({ name = 'a', size = '0', type = '0', link = '', magic = 'ustar\u000000', checksum }: Partial<Record<'name' | 'size' | 'type' | 'link' | 'magic' | 'checksum', string>>): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100)
  block.write('0000644', 100)
  block.write(size, 124, 12, 'latin1')
  block.write(type, 156, 1, 'latin1')
  block.write(link, 157, 100)
  block.write(magic, 257, 8, 'latin1')
  block.fill(' ', 148, 156)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

const octal = (size: number): string => size.toString(8).padStart(11, '0')
const end = Buffer.alloc(1024)

function file(name: string, content: string): Buffer {
  const padding = Buffer.alloc((512 - (Buffer.byteLength(content) % 512)) % 512)
  return Buffer.concat([header({ name, size: octal(Buffer.byteLength(content)) }), Buffer.from(content), padding])
}

function extended(type: string, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([header({ type, size: octal(bytes.length) }), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

function pax(key: string, value: string): Buffer {
  const tail = ` ${key}=${value}\n`
  let length = 0
  while (Buffer.byteLength(`${length}${tail}`) !== length) length = Buffer.byteLength(`${length}${tail}`)
  return extended('x', `${length}${tail}`)
}

describe('a tar archive', () => {
  it('is read whatever the size of the chunks', async () => {
    const archive = Buffer.concat([file('a', 'one'), file('d/b', 'x'.repeat(600)), header({ name: 'd/', type: '5' }), end])
    const expected = [
      { path: 'a', type: 'file', content: 'one' },
      { path: 'd/b', type: 'file', content: 'x'.repeat(600) },
      { path: 'd', type: 'directory', content: '' },
    ]
    for (const size of [1, 7, 511, 512, 513, 4096]) expect(await read(archive, size)).toEqual(expected)
  })

  it('written by another library reads back: pax names, long links, large and empty files', async () => {
    const packer = pack()
    const long = `${'folder/'.repeat(40)}file`
    packer.entry({ name: long }, 'content')
    packer.entry({ name: 'link', type: 'symlink', linkname: long })
    packer.entry({ name: 'ünïcode/漢字' }, '')
    packer.finalize()
    const written: Buffer[] = []
    for await (const chunk of packer) written.push(chunk as Buffer)
    expect(await read(Buffer.concat(written))).toEqual([
      { path: long, type: 'file', content: 'content' },
      { path: 'link', type: 'symlink', content: '' },
      { path: 'ünïcode/漢字', type: 'file', content: '' },
    ])
  })

  it.each([
    ['a GNU long name', Buffer.concat([extended('L', `${'n'.repeat(300)}\0`), file('short', 'x')]), 'n'.repeat(300)],
    ['a pax path', Buffer.concat([pax('path', 'p/é'), file('short', 'x')]), 'p/é'],
    ['dots and doubled slashes', file('/./a//b/./c', 'x'), 'a/b/c'],
    ['an old archive without magic', Buffer.concat([header({ name: 'old', size: octal(1), magic: '' }), Buffer.from('x'.padEnd(512, '\0'))]), 'old'],
    ['a GNU long name whose first 100 characters end in a slash', Buffer.concat([extended('L', `${'n'.repeat(99)}/file\0`), file(`${'n'.repeat(99)}/`, 'x')]), `${'n'.repeat(99)}/file`],
    ['a size in base 256', Buffer.concat([header({ size: '\x80\0\0\0\0\0\0\0\0\0\0\x01' }), Buffer.from('x'.padEnd(512, '\0'))]), 'a'],
  ])('with %s', async (_, entry, path) => {
    expect(await read(Buffer.concat([entry, end]))).toEqual([{ path, type: 'file', content: 'x' }])
  })

  it('of before POSIX marks folders by a slash', async () => {
    expect(await read(Buffer.concat([header({ name: 'old/', type: '\0', magic: '' }), end]))).toEqual([{ path: 'old', type: 'directory', content: '' }])
  })

  it('may skip contents, and ends where a runtime stops', async () => {
    const hidden = Buffer.concat([file('seen', 'x'.repeat(2000)), end, file('never', 'y')])
    const paths: string[] = []
    for await (const { path } of readTar(chunks(hidden, 100), 'the test')) paths.push(path)
    expect(paths).toEqual(['seen'])
  })

  it('reads its source to the end, so that the digest gets checked', async () => {
    let isDrained = false
    async function* source(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([file('a', 'x'), end])
      yield Buffer.alloc(4096)
      isDrained = true
    }
    for await (const { path } of readTar(source(), 'the test')) expect(path).toBe('a')
    expect(isDrained).toBe(true)
  })
})

describe('a hostile tar archive is refused', () => {
  it.each([
    ['a path that climbs', file('a/../../etc/passwd', 'x')],
    ['a pax path that climbs', Buffer.concat([pax('path', '../x'), file('a', 'x')])],
    ['NUL in a pax path', Buffer.concat([pax('path', 'a\0b'), file('a', 'x')])],
    ['a hard link that climbs', header({ type: '1', link: '../../etc/passwd' })],
    ['a wrong checksum', header({ checksum: '0000001\0' })],
    ['a checksum that is no number', header({ checksum: 'zzzzzzz\0' })],
    ['a size that is no number', header({ size: 'zzz' })],
    ['a negative size', header({ size: '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' })],
    ['a size beyond all measure', header({ size: '\x80\x7f\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff' })],
    ['a pax size that is no number', Buffer.concat([pax('size', '-1'), file('a', 'x')])],
    ['a pax record without end', Buffer.concat([extended('x', '99 path=a\n'), file('a', 'x')])],
    ['a pax record of length 0', Buffer.concat([extended('x', '0 path=a\n'), file('a', 'x')])],
    ['a global header that renames', Buffer.concat([extended('g', '9 path=b\n'), file('a', 'x')])],
    ['a sparse file', header({ type: 'S' })],
    ['a sparse file by pax', Buffer.concat([pax('GNU.sparse.major', '1'), file('a', 'x')])],
    ['an unknown type', header({ type: 'Z' })],
    ['a symlink with content', header({ type: '2', size: octal(512), link: 'x' })],
    ['a lone empty block', Buffer.concat([file('a', 'x'), Buffer.alloc(512), file('b', 'x')])],
    ['an end inside a header', header({}).subarray(0, 300)],
    ['an end inside a file', Buffer.concat([header({ size: octal(5000) }), Buffer.alloc(512)])],
    ['an end inside the padding', Buffer.concat([header({ size: octal(5) }), Buffer.alloc(100)])],
    ['an end inside a pax header', Buffer.concat([header({ type: 'x', size: octal(600) }), Buffer.alloc(512)])],
    ['gzip inside', Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(1022)])],
  ])('%s', async (_, archive) => {
    await expect(read(archive)).rejects.toMatchObject({ code: 'archive-hostile', blame: 'artifact' })
  })

  it.each([
    ['a name over 4 KiB', extended('L', Buffer.concat([Buffer.alloc(limits.pathLength + 1, 'n'), Buffer.alloc(1)])), file('a', 'x')],
    ['an extended header over 1 MiB', header({ type: 'x', size: octal(limits.tarExtension + 1) }), end],
  ])('%s', async (_, ...parts) => {
    await expect(read(Buffer.concat(parts))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('too many entries, without holding them', async () => {
    const block = Buffer.alloc(512 * 1000, header({}))
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield block
    }
    const count = async (): Promise<void> => {
      for await (const entry of readTar(endless(), 'the test')) if (entry.path !== 'a') throw new Error('another entry')
    }
    await expect(count()).rejects.toMatchObject({ code: 'too-large', found: undefined, expected: `at most ${limits.tarEntries} entries` })
  })

  it('whatever the bytes are, it ends with entries or a typed failure', async () => {
    const valid = Buffer.concat([pax('path', 'p'), file('a', 'one'), extended('L', 'long\0'), file('b', 'x'.repeat(700)), end])
    const damage = fc.array(fc.tuple(fc.nat(valid.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(valid.length), fc.integer({ min: 1, max: 2000 }), async (changes, length, chunkSize) => {
        const bytes = Buffer.from(valid.subarray(0, length))
        for (const [offset, value] of changes) if (offset < bytes.length) bytes[offset] = value
        const outcome = await read(bytes, chunkSize).catch((error: { code?: string }) => error.code)
        expect(Array.isArray(outcome) || outcome === 'archive-hostile' || outcome === 'too-large').toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
