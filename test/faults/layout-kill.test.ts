/** A copy to a folder by the command line, killed at any moment: index.json is always whole, and the next run finishes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { exchange, imageType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { trialCount } from './sample.ts'

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const trials = Math.min(trialCount(2), 60)
let directory: string
let registry: SandboxRegistry
let digest: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-layout-kill-'))
  registry = await startRegistry()
  const at = `${registry.url}/v2/build/shop`
  const layers = await Promise.all(['a', 'b', 'c'].map(async (letter) => await pushBlob(at, letter.repeat(400_000), 'application/octet-stream')))
  const image = await pushableImage(at, { layers })
  await putManifest(at, 'v1', image)
  digest = sha256(image)
  for (const note of ['one', 'two', 'three']) {
    const referrer = await pushableImage(at, { artifactType: 'application/vnd.example', annotations: { note }, subject: { mediaType: imageType, digest, size: Buffer.byteLength(image) } })
    await exchange('PUT', `${at}/manifests/${sha256(referrer)}`, { body: referrer, headers: { 'content-type': imageType } })
  }
})

afterAll(async () => {
  await registry.close()
  await rm(directory, { recursive: true, force: true })
})

/** Runs the copy; `killAt` is told of each request that reaches the source, and of how many milliseconds ago the last was. */
async function copyTo(folder: string, kill?: { readonly afterRequests: number; readonly milliseconds: number }): Promise<{ status: number | null; signal: string | null }> {
  const words = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', main, 'copy', `${registry.host}/build/shop:v1`, `oci-layout:${folder}:v1`, '--quiet']
  const child = spawn(process.execPath, words, { cwd: directory, stdio: 'ignore', env: { PATH: process.env['PATH'] } })
  let requests = 0
  registry.intercept = () => {
    requests += 1
    if (requests === kill?.afterRequests) setTimeout(() => child.kill('SIGKILL'), kill.milliseconds)
    return undefined
  }
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null]
  registry.intercept = undefined
  return { status, signal }
}

/** The names and digests of all blobs, and what index.json says, in an order of its own. */
async function contentsOf(folder: string): Promise<unknown> {
  const blobs = await readdir(join(directory, folder, 'blobs', 'sha256'))
  for (const name of blobs) expect(digestOf(await readFile(join(directory, folder, 'blobs', 'sha256', name)))).toBe(`sha256:${name}`)
  const { manifests } = JSON.parse(await readFile(join(directory, folder, 'index.json'), 'utf8')) as { manifests: readonly unknown[] }
  return { blobs: blobs.toSorted(), manifests: manifests.map((entry) => JSON.stringify(entry)).toSorted() }
}

/** What is under its name is whole, however early the end came. */
async function expectWhole(folder: string): Promise<void> {
  const index = await readFile(join(directory, folder, 'index.json'), 'utf8').catch(() => '{"manifests":[]}')
  const { manifests } = JSON.parse(index) as { manifests: readonly { readonly digest: string }[] }
  for (const { digest: listed } of manifests) expect(digestOf(await readFile(join(directory, folder, 'blobs', 'sha256', listed.slice(7))))).toBe(listed)
  const blobs = await readdir(join(directory, folder, 'blobs', 'sha256')).catch((): string[] => [])
  for (const name of blobs) expect(digestOf(await readFile(join(directory, folder, 'blobs', 'sha256', name)))).toBe(`sha256:${name}`)
}

describe('a copy to a folder that is killed', () => {
  it('leaves whole files alone under their names, and the next run ends as if nothing had been', async () => {
    expect(await copyTo('sound')).toMatchObject({ status: 0 })
    const sound = await contentsOf('sound')
    let killed = 0
    for (let trial = 0; trial < trials; trial += 1) {
      const folder = `killed-${trial}`
      // The source hears 17 requests or so; the folder is written between and after them.
      const { signal } = await copyTo(folder, { afterRequests: 6 + ((trial * 5) % 12), milliseconds: (trial * 7) % 40 })
      if (signal === 'SIGKILL') killed += 1
      await expectWhole(folder)
      expect(await copyTo(folder)).toMatchObject({ status: 0 })
      expect(await contentsOf(folder)).toEqual(sound)
    }
    process.stderr.write(`kills of a copy to a folder: ${killed} of ${trials}\n`)
    expect(killed).toBeGreaterThan(0)
  }, trials > 10 ? 3_600_000 : 120_000)
})
