import { afterEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { anonymous } from '@portcullis/registry/access/credentials'
import { defaultDeadlines } from '@portcullis/registry/http/deadlines'
import { Presence } from '@portcullis/registry/upload/presence'
import { connect } from '@portcullis/registry/registry-reader'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { BlobUploads } from '@portcullis/registry/upload/upload'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { ByteLine } from '@portcullis/sandbox/fault-proxy/byte-line'
import type { Break } from '@portcullis/sandbox/fault-proxy/byte-line'
import { exchange, imageType, pushableImage } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { DockerRegistry } from './docker-registry.ts'
import { findPeer } from './peer.ts'

const MiB = 1024 * 1024
const size = 50 * MiB
const running: (() => unknown)[] = []

afterEach(async () => {
  for (const stop of running.splice(0).toReversed()) await stop()
})

const options = { credentials: anonymous, clock: new SandboxClock(), chance: Math.random, onSecret: () => undefined }
/** Idle long enough for a busy machine and its disk: what hangs on purpose waits for it once. */
const whenItHangs = { ...options, deadlines: { ...defaultDeadlines, idle: 10_000 } }

/** Sends 50 MB through a line that breaks in the middle. */
async function sendBroken(program: string, how: Break) {
  const registry = await DockerRegistry.start(program)
  running.push(() => registry.stop())
  const line = await ByteLine.start(registry.host)
  running.push(() => line.close())
  line.breaks = [{ after: 27 * 1024 * 1024 + 12_345, how }]
  const { clients, retrying, requests, close } = connect(how === 'hang' ? whenItHangs : options)
  running.push(close)
  const content = Buffer.alloc(size, how)
  const at = pin(parseReference(`${line.host}/team/app`), digestOf(content))
  let read = 0
  const chunks = async function* (from: number) {
    for (let start = from; start < size; start += 65_536) {
      const piece = content.subarray(start, start + 65_536)
      read += piece.byteLength
      yield await Promise.resolve(piece)
    }
  }
  const presence = new Presence(clients)
  const fate = await new BlobUploads(clients, presence, retrying).ensure({ at, size, open: chunks })
  expect([fate, line.breaks.length, await presence.hasBlob(at, size)]).toEqual(['stream', 0, true])
  return { surplus: line.sent - size, readAgain: read - size, requests }
}

/** Copies an artifact with one thing named by sha512. */
async function copySha512(program: string, what: 'layer' | 'artifact layer' | 'config' | 'manifest') {
  const registry = await DockerRegistry.start(program)
  running.push(() => registry.stop())
  const source = await startRegistry()
  running.push(() => source.close())
  const at = `${source.url}/v2/build/any`
  const content = 'hashed with sha512'
  const digest = digestOf(content, 'sha512')
  await exchange('POST', `${at}/blobs/uploads/?digest=${digest}`, { body: content })
  const mediaType = what === 'layer' ? 'application/vnd.oci.image.layer.v1.tar+gzip' : 'application/octet-stream'
  const named = { mediaType, digest, size: content.length }
  const manifest = await pushableImage(at, what === 'manifest' ? {} : what === 'config' ? { config: named } : { layers: [named] })
  const name = digestOf(manifest, what === 'manifest' ? 'sha512' : 'sha256')
  await exchange('PUT', `${at}/manifests/${name}`, { body: manifest, headers: { 'content-type': imageType } })
  const { carrier, tagWriter, close } = createRegistryWriter(options)
  running.push(close)
  const to = parseReference(`${registry.host}/prod/any`)
  const plan = await carrier.plan(pin(parseReference(`${source.host}/build/any`), name), to)
  const done = await carrier.carry(plan)
  await tagWriter.move({ ...to, tag: 'v1' }, name)
  const next = { ...to, repository: 'final/any' }
  const within = await carrier.plan(pin(to, name), next)
  const mounted = await carrier.carry(within)
  expect(await carrier.missingAtTarget(within)).toEqual([])
  expect(mounted.parts.map(({ fate }) => fate)).toContain('mount')
  return { fates: done.parts.map(({ kind, fate, digest: of }) => `${fate} ${kind} ${of.slice(0, 6)}`), missing: await carrier.missingAtTarget(plan) }
}

const registries = [
  { name: 'distribution', resumes: true },
  { name: 'docker-registry', resumes: false },
].map((registry) => ({ ...registry, program: findPeer(registry.name, 'broken uploads and sha512 were not held against it') }))

for (const { name, program, resumes } of registries) {
  const when = program === undefined ? describe.skip : describe
  when(`an upload to ${name}`, () => {
    it.each<Break>(['reset', 'cut', 'hang'])(`that breaks by a %s ${resumes ? 'goes on where it broke' : 'begins anew, since the server forgets it'}`, async (how) => {
      const { surplus, readAgain, requests } = await sendBroken(program ?? '', how)
      expect(surplus).toBeLessThan((resumes ? 1 : 28) * MiB)
      // What was on its way in the buffers of three connections is read again, and not the 27 MiB before it.
      if (resumes) expect(readAgain).toBeLessThan(20 * MiB)
      expect(requests.of('upload-start')).toBe(resumes ? 1 : 2)
    })

    it.each(['layer', 'artifact layer', 'config'] as const)('takes a %s named by sha512, answers with the sha256 of the same bytes, and mounts none', async (what) => {
      const { fates, missing } = await copySha512(program ?? '', what)
      expect(fates.toSorted()).toEqual(['stream blob sha256', 'stream blob sha512', 'stream manifest sha256'])
      expect(missing).toEqual([])
    })

    it('cannot keep a manifest named by sha512, and says so', async () => {
      await expect(copySha512(program ?? '', 'manifest')).rejects.toMatchObject({ code: 'digest-algorithm-unsupported' })
    })
  })
}
