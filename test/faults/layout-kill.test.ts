/** A copy to a folder by the command line, killed as it is about to write, at each of its writes: the tag leads to what it led to before or to all of the new, and the next run finishes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { exchange, imageType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { sampleOf, trialCount } from './sample.ts'
import { tell } from './tally.ts'

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const preload = new URL('kill-at-write.ts', import.meta.url).href
const compileCache = fileURLToPath(new URL('../../node_modules/.cache/portcullis', import.meta.url))
const share = trialCount(1)
let directory: string
let registry: SandboxRegistry

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-layout-kill-'))
  registry = await startRegistry()
  const at = `${registry.url}/v2/build/shop`
  const layers = await Promise.all(['a', 'b', 'c'].map(async (letter) => await pushBlob(at, letter.repeat(400_000), 'application/octet-stream')))
  const image = await pushableImage(at, { layers })
  await putManifest(at, 'v1', image)
  const digest = sha256(image)
  await putManifest(at, 'v0', await pushableImage(at, { layers: layers.slice(0, 1) }))
  for (const note of ['one', 'two', 'three']) {
    const referrer = await pushableImage(at, { artifactType: 'application/vnd.example', annotations: { note }, subject: { mediaType: imageType, digest, size: Buffer.byteLength(image) } })
    await exchange('PUT', `${at}/manifests/${sha256(referrer)}`, { body: referrer, headers: { 'content-type': imageType } })
  }
})

afterAll(async () => {
  await registry.close()
  await rm(directory, { recursive: true, force: true })
})

/** Copies to a folder, killed at a write or told how many there are. */
async function copyTo(folder: string, tag: string, variables: Readonly<Record<string, string>> = {}): Promise<{ status: number | null; signal: string | null }> {
  const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', '--import', preload]
  const words = [...flags, main, 'copy', `${registry.host}/build/shop:${tag}`, `oci-layout:${folder}:stable`, '--quiet']
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, KILL_IN: join(directory, folder), ...variables }
  const [status, signal] = (await once(spawn(process.execPath, words, { cwd: directory, stdio: 'ignore', env }), 'exit')) as [number | null, string | null]
  return { status, signal }
}

/** Every file by the hash of its bytes, entries of index.json apart and in an order of their own. What a writer that was killed left beside is nothing to anybody. */
async function contentsOf(folder: string): Promise<readonly string[]> {
  const root = join(directory, folder)
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  const whole = await Promise.all(files.filter((file) => file.isFile() && !/^\.(?:portcullis|index\.lock)/.test(file.name)).map(async ({ name, parentPath }) => {
    const bytes = await readFile(join(parentPath, name))
    if (name === 'index.json') return (JSON.parse(bytes.toString()) as { manifests: readonly unknown[] }).manifests.map((entry) => `entry ${JSON.stringify(entry)}`)
    if (/^[0-9a-f]{64}$/.test(name) && digestOf(bytes) !== `sha256:${name}`) return [`${name} is broken`]
    return [`${name} ${digestOf(bytes)}`]
  }))
  return whole.flat().toSorted()
}

const tagged = (contents: readonly string[]) => contents.filter((line) => line.startsWith('entry ') && line.includes('"stable"'))

describe('a copy to a folder that is killed', () => {
  it.each([['a new one', false] as const, ['one whose tag leads elsewhere', true] as const].slice(share === 1 ? 1 : 0))('%s: leaves the tag as it was or leading to all of it, and the next run ends as if nothing had been', async (_, isThere) => {
    const begin = async (folder: string): Promise<void> => (isThere ? await cp(join(directory, 'before'), join(directory, folder), { recursive: true }) : undefined)
    if (isThere) expect(await copyTo('before', 'v0')).toMatchObject({ status: 0 })
    await begin('sound')
    expect(await copyTo('sound', 'v1', { KILL_COUNT: join(directory, 'count') })).toMatchObject({ status: 0 })
    const sound = await contentsOf('sound')
    const before = isThere ? tagged(await contentsOf('before')) : []
    const writes = Number(await readFile(join(directory, 'count'), 'utf8'))
    const indexes = sampleOf(Array.from({ length: writes }, (_nothing, index) => index), share)
    const broken: string[] = []
    let kills = 0
    for (const index of indexes) {
      const folder = `killed-${index}`
      await begin(folder)
      const { status, signal } = await copyTo(folder, 'v1', { KILL_AT: String(index) })
      const left = existsSync(join(directory, folder)) ? await contentsOf(folder) : []
      const says = (what: string): void => void broken.push(`killed at write ${index}: ${what}`)
      // How many writes a layer takes depends on how its bytes arrive: a run may end before the last of those that were counted.
      if (signal === 'SIGKILL') kills += 1
      else if (status !== 0 || left.join() !== sound.join()) says('it ended otherwise')
      if (left.some((line) => line.endsWith('is broken'))) says('half a file is under its name')
      const isMoved = tagged(left).join() === tagged(sound).join()
      if (!isMoved && tagged(left).join() !== before.join()) says('the tag is neither where it was nor where it shall be')
      if (isMoved && sound.some((line) => !left.includes(line))) says('the tag leads to something incomplete')
      if ((await copyTo(folder, 'v1')).status !== 0) says('a re-run fails')
      if ((await contentsOf(folder)).join() !== sound.join()) says('a re-run ends otherwise')
      await rm(join(directory, folder), { recursive: true })
    }
    await rm(join(directory, 'sound'), { recursive: true })
    tell(`A copy to a folder, ${isThere ? 'tagged before' : 'new'}: killed at ${kills} of ${writes} writes, ${broken.length} promises broken\n`)
    expect(broken).toEqual([])
    expect(kills).toBeGreaterThan(indexes.length / 2)
  }, share > 10 ? 3_600_000 : 600_000)
})
