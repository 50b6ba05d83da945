/** Several signers of one artifact, each its own bundle: two keys and a workflow, counted as people, per environment and kind. */
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plainSignatureType } from '@portcullis/core/model/simple-signing'
import { Drill, codesOf } from './drill.ts'
import type { DrillPolicy } from './drill.ts'

const keys = { 'release-key': '{ domain: acme, key: release-key.pub }', 'ops-key': '{ domain: acme, key: ops-key.pub }' }
let drill: Drill
let image: string

beforeAll(async () => {
  drill = await Drill.start()
  image = await drill.build('1.5.1')
  for (const name of ['release-key', 'ops-key']) await drill.makeKey(name)
  await writeFile(join(drill.directory, 'nothing.json'), '{}')
  await declare(2)
  await drill.scanAndSign(image, 'ops-key')
})
afterAll(() => drill.close())

async function declare(count: number, { of = 'release-key, ops-key, builder', countFor = '', identities = keys }: { of?: string; countFor?: string; identities?: DrillPolicy['identities'] } = {}): Promise<void> {
  await drill.declare({ identities, scanBy: 'ops-key', require: [`signatures: { of: [${of}], count: ${count}${countFor} }`] })
}

const signedBy = async (key: string) => await drill.expectEnd(['sign', image, '--predicate-type', plainSignatureType, '--predicate', 'nothing.json', '--key', `${key}.key`], 0)
const gate = async (status: number) => await drill.expectEnd(['gate', image, '--environment', 'production', '--dry-run'], status)

describe('two of three', () => {
  it('are not met by the workflow that built it, nor by a scan of one key', async () => {
    expect(codesOf(await gate(1))).toEqual(['signature-missing'])
  })

  it('are met by a key beside the workflow; and the same key twice is one', async () => {
    await signedBy('release-key')
    await gate(0)
    await declare(3)
    await signedBy('release-key')
    expect(codesOf(await gate(1))).toEqual(['signature-missing'])
  })

  it('become three for images where only another kind is let off with fewer', async () => {
    await declare(3, { countFor: ', count-for: { npm: 2 }' })
    expect(codesOf(await gate(1))).toEqual(['signature-missing'])
    await declare(3, { countFor: ', count-for: { oci: 2 }' })
    await gate(0)
  })

  it('become three of three with the other key', async () => {
    await declare(3)
    await signedBy('ops-key')
    await gate(0)
  })

  it('count a key under two names once, and make no policy that could never be met', async () => {
    await copyFile(join(drill.directory, '.portcullis/release-key.pub'), join(drill.directory, '.portcullis/copy.pub'))
    const identities = { ...keys, copy: '{ domain: acme, key: copy.pub }' }
    await declare(2, { of: 'release-key, copy', identities })
    const refused = await gate(4)
    expect(refused).toMatchObject({ reasonCode: 'policy-error', sentence: expect.stringContaining('release-key and copy are the same signer') })
    await declare(2, { of: 'release-key, copy, builder', identities })
    await gate(0)
    await declare(3, { of: 'release-key, copy, builder, ops-key', identities })
    await gate(0)
  })
})
