import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { advisoriesDirectory } from '@portcullis/sandbox/images/advisories'
import { limits } from '../limits.ts'
import { openAdvisoryDatabase } from './advisory-database.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portcullis-database-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const record = (id: string, modified = '2026-01-01T00:00:00Z'): string => JSON.stringify({ id, modified })

interface ZipMember {
  name: string
  content: string | Buffer
  /** What the archive claims instead of the truth. */
  crc?: number
  size?: number
}

/** A zip archive (APPNOTE 4.3): local entries, the central directory, its end. */
function zip(members: ZipMember[]): Buffer {
  let offset = 0
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, content, crc, size } of members) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc ?? crc32(plain), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size ?? plain.length, 18)
    fields.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(members.length, 4)
  end.writeUInt16LE(members.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end])
}

async function archive(name: string, members: ZipMember[]): Promise<string> {
  await writeFile(join(folder, name), zip(members))
  return join(folder, name)
}

async function idsIn(path: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of (await openAdvisoryDatabase(path)).advisories()) ids.push(id)
  return ids
}

describe('a database', () => {
  it('is a folder of records at any depth, with a manifest', async () => {
    const database = await openAdvisoryDatabase(advisoriesDirectory)
    expect(database).toMatchObject({ uri: 'https://osv.dev', lastUpdate: new Date('2026-11-21T00:00:00Z') })
    expect(await idsIn(advisoriesDirectory)).toHaveLength(21)
  })

  it('is an archive of records', async () => {
    const path = await archive('all.zip', [
      { name: 'A.json', content: record('A') },
      { name: 'npm/', content: '' },
      { name: 'npm/B.json', content: record('B') },
      { name: 'README.md', content: 'no record' },
      { name: 'database.json', content: '{"source":"https://example.test/db","lastUpdate":"2026-03-01T00:00:00Z"}' },
    ])
    expect(await idsIn(path)).toEqual(['A', 'B'])
    expect(await openAdvisoryDatabase(path)).toMatchObject({ uri: 'https://example.test/db', lastUpdate: new Date('2026-03-01T00:00:00Z') })
  })

  it('without a manifest says neither when nor more than its name', async () => {
    const path = await archive('my db.zip', [{ name: 'A.json', content: record('A') }])
    expect(await openAdvisoryDatabase(path)).toMatchObject({ uri: 'file:my%20db.zip', lastUpdate: undefined })
  })

  it('is read again from the start each time', async () => {
    const database = await openAdvisoryDatabase(advisoriesDirectory)
    for (let turn = 0; turn < 2; turn += 1) {
      let count = 0
      for await (const { id } of database.advisories()) count += id === '' ? 0 : 1
      expect(count).toBe(21)
    }
  })

  it('in a folder does not follow links out of it', async () => {
    const inside = join(folder, 'inside')
    await mkdir(inside)
    await writeFile(join(folder, 'secret.json'), record('OUTSIDE'))
    await writeFile(join(inside, 'A.json'), record('A'))
    await symlink(join(folder, 'secret.json'), join(inside, 'B.json'))
    expect(await idsIn(inside)).toEqual(['A'])
  })
})

describe('a database that is not whole is refused', () => {
  it.each<[string, ZipMember[]]>([
    ['a record that is no JSON', [{ name: 'A.json', content: record('A') }, { name: 'B.json', content: 'x' }]],
    ['a record with a wrong checksum', [{ name: 'A.json', content: record('A'), crc: 1 }]],
    ['a record longer than the archive says', [{ name: 'A.json', content: record('A'), size: 3 }]],
    ['a record over the limit', [{ name: 'A.json', content: Buffer.alloc(limits.advisory + 1, ' ') }]],
    ['a path that climbs', [{ name: '../A.json', content: record('A') }]],
    ['a manifest without date', [{ name: 'database.json', content: '{}' }]],
  ])('%s', async (_, members) => {
    await expect(idsIn(await archive('bad.zip', members))).rejects.toMatchObject({ code: 'database-invalid', blame: 'configuration' })
  })

  it.each([
    ['nothing at all', Buffer.alloc(0)],
    ['no archive', Buffer.from('these are not the bytes of an archive, but of a sentence')],
    ['half an archive', zip([{ name: 'A.json', content: record('A') }]).subarray(0, 60)],
  ])('%s', async (_, bytes) => {
    const path = join(folder, 'broken.zip')
    await writeFile(path, bytes)
    await expect(idsIn(path)).rejects.toMatchObject({ code: 'database-invalid' })
  })

  it('a path that is not there', async () => {
    await expect(openAdvisoryDatabase(join(folder, 'missing'))).rejects.toMatchObject({ code: 'database-invalid', message: expect.not.stringContaining(folder) })
  })
})
