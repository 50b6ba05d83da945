import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { bundleFile } from './bundle-file.ts'
import type { Surroundings } from '../surroundings.ts'

let workspace: string
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-bundles-'))
})
afterAll(() => rmSync(workspace, { recursive: true }))

const subject = pin(parseReference('registry.example/acme/shop'), digestOf('x'))

async function read(name: string, content: string | Uint8Array) {
  writeFileSync(join(workspace, name), content)
  const surroundings: Pick<Surroundings, 'readable'> = { readable: [workspace] }
  return (await bundleFile(name, surroundings as Surroundings).bundles(subject)).map(({ bytes }) => Buffer.from(bytes))
}

describe('a file of bundles', () => {
  it('holds one, or one a line', async () => {
    expect(await read('one.sigstore.json', '{}\n')).toEqual([Buffer.from('{}\n')])
    expect(await read('two.sigstore.jsonl', '{"a":1}\n\n{"b":"é"}\n')).toEqual([Buffer.from('{"a":1}'), Buffer.from('{"b":"é"}')])
  })

  it('may hold a thousand, and no more', async () => {
    expect(await read('full.jsonl', '{}\n'.repeat(1_000))).toHaveLength(1_000)
    await expect(read('over.jsonl', '{}\n'.repeat(1_001))).rejects.toMatchObject({ code: 'too-large' })
  })

  it('leaves it to the verifier what a line is', async () => {
    const odd = Buffer.from([0xff, 0xfe, 0x0a, 0x7b, 0x7d])
    expect(await read('odd.jsonl', odd)).toEqual([odd.subarray(0, 2), odd.subarray(3)])
  })
})
