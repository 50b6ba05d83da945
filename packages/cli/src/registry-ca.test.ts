/** A file of certificate authorities is looked at before anything begins, also where nobody speaks TLS. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startPrivateTls } from '@portcullis/sandbox/registry/private-tls'
import { pushableImage, putManifest } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { portcullis } from './cli-session.ts'

let directory: string
let registry: SandboxRegistry

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-registry-ca-'))
  registry = await startRegistry()
  const at = `${registry.url}/v2/build/shop`
  await putManifest(at, 'latest', await pushableImage(at))
  const face = await startPrivateTls(registry.host)
  await face.close()
  await writeFile(join(directory, 'authority.pem'), face.authority)
  await writeFile(join(directory, 'server.pem'), face.certificate)
  await writeFile(join(directory, 'words.pem'), 'no certificate')
  await writeFile(join(directory, 'list'), `${registry.host}/build/shop:latest ${registry.host}/listed/shop:1\n`)
})

afterAll(async () => {
  await registry.close()
  await rm(directory, { recursive: true })
})

const copied = (...words: readonly string[]) => portcullis(['copy', ...words], directory)
const one = () => [`${registry.host}/build/shop:latest`, `${registry.host}/prod/shop:1`]

describe('--registry-ca', () => {
  it('with an authority lets a run begin', async () => {
    expect(await copied(...one(), '--registry-ca', 'authority.pem')).toMatchObject({ status: 0 })
  })

  it.each([
    ['is not there', 'nowhere.pem', 'there is no such file'],
    ['is no certificate', 'words.pem', 'no certificate in PEM'],
    ['is the certificate of a server', 'server.pem', 'no authority'],
  ])('of a file that %s ends it before a request, and names file and flag', async (_, file, why) => {
    const before = registry.requests.length
    for (const words of [one(), ['--from-file', 'list']]) {
      const { status, stderr } = await copied(...words, '--registry-ca', file)
      expect(status).toBe(4)
      for (const part of ['--registry-ca', file, why]) expect(stderr).toContain(part)
    }
    expect(registry.requests).toHaveLength(before)
  })
})
