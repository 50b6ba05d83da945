/** Where nothing can be written, a person is told why in words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { LayoutTarget } from './layout-target.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portcullis-not-writable-'))
  writeFileSync(join(root, 'file'), '')
})

afterAll(() => rmSync(root, { recursive: true }))

async function storedIn(repository: string): Promise<unknown> {
  const how = { rules: { attempts: 1, baseMilliseconds: 1, capMilliseconds: 1, budgetMilliseconds: 1 }, chance: () => 0, pause: () => Promise.resolve() }
  const target = new LayoutTarget({ directoryOf: (name) => join(root, name) }, how)
  const bytes = Buffer.from('layer')
  const open = async function* () {
    yield await Promise.resolve(bytes)
  }
  return await target.putBlob({ at: { registry: 'oci-layout', repository, digest: digestOf(bytes) }, size: bytes.length, open }).catch((error: unknown) => error)
}

it.each([
  ['file', 'a file has that name (EEXIST)'],
  ['file/behind', 'a file is where a directory should be (ENOTDIR)'],
])('at or behind a file: %s', async (name, why) => {
  expect(await storedIn(name)).toMatchObject({ code: 'file-invalid', message: expect.stringContaining(`cannot be written: ${why}`) })
})

it('and a folder that can be written is', async () => {
  expect(await storedIn('out')).toBe('stream')
})
