import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'

const to: Reference = { registry: 'oci-layout', repository: 'out' }

let root: string
let source: SandboxRegistry
let from: PinnedReference
const running = new Running()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portcullis-layout-'))
  source = await startRegistry()
  const repository = `${source.url}/v2/build/shop`
  const manifest = await pushableImage(repository)
  await putManifest(repository, 'latest', manifest)
  from = pin(parseReference(`${source.host}/build/shop`), sha256(manifest) as Digest)
})

afterEach(async () => {
  await Promise.all([source.close(), running.close()])
  await rm(root, { recursive: true, force: true })
})

function open(): RegistryWriting {
  const options = { credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }
  return running.keep(createRegistryWriter(options, { directoryOf: (repository) => join(root, repository) }))
}

async function copy() {
  const { carrier } = open()
  const plan = await carrier.plan(from, to)
  await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan)).toEqual([])
  return plan.parts.map(({ kind, fate }) => [kind, fate])
}

const fileOf = (digest: Digest): string => join(root, 'out', 'blobs', 'sha256', hexOf(digest))

/** As a bad disk or stick leaves it: the size is right. */
async function corrupt(digest: Digest): Promise<void> {
  const bytes = await readFile(fileOf(digest))
  await writeFile(fileOf(digest), bytes.map((byte, position) => (position === 0 ? byte ^ 1 : byte)))
}

describe('a file of a folder whose bytes are not what its name says', () => {
  it.each(['a layer', 'the manifest'])('is none, and is written anew: %s', async (which) => {
    await copy()
    const digest = which === 'a layer' ? digestOf(Buffer.from('a layer')) : from.digest
    await corrupt(digest)
    expect((await copy()).filter(([, fate]) => fate !== 'present')).toEqual([[which === 'a layer' ? 'blob' : 'manifest', 'stream']])
    expect(digestOf(await readFile(fileOf(digest)))).toBe(digest)
  })

  it('where all are sound, nothing is written again', async () => {
    await copy()
    expect((await copy()).every(([, fate]) => fate === 'present')).toBe(true)
  })
})
