import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startPrivateTls } from '@portcullis/sandbox/registry/private-tls'
import type { PrivateTls } from '@portcullis/sandbox/registry/private-tls'
import { exchange, imageType, pushableImage, pushBlob } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { registryOptions } from './registry-options.ts'
import { surroundingsIn } from '../surroundings-in.ts'

let directory: string
let registry: SandboxRegistry
let face: PrivateTls
let other: PrivateTls
const opened: { close: () => void }[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-authorities-'))
  registry = await startRegistry({ relativeLocations: true })
  ;[face, other] = [await startPrivateTls(registry.host), await startPrivateTls(registry.host)]
  await writeFile(join(directory, 'acme.pem'), `Our root:\n${face.authority}`)
  await writeFile(join(directory, 'both.pem'), other.authority + face.authority)
  await writeFile(join(directory, 'other.pem'), other.authority)
  await writeFile(join(directory, 'server.pem'), face.certificate)
  await writeFile(join(directory, 'none.pem'), 'no certificate')
  await writeFile(join(directory, 'broken.pem'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n')
})

afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

afterAll(async () => {
  await Promise.all([face.close(), other.close(), registry.close()])
  await rm(directory, { recursive: true, force: true })
})

/** As the doors wire it, but that the name of the registry leads to this machine. */
function open(registryCa: string | undefined) {
  const surroundings = surroundingsIn(directory, { clock: new SandboxClock(), registryCa })
  const writing = createRegistryWriter({ ...registryOptions(surroundings, face.host), pause: () => Promise.resolve(), resolve: (_, __, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) })
  opened.push(writing)
  return writing
}

async function copied(registryCa: string | undefined): Promise<readonly string[]> {
  const at = `${registry.url}/v2/build/any`
  // Large enough to be read by the other way to read a connection.
  const manifest = await pushableImage(at, { layers: [await pushBlob(at, 'x'.repeat(600_000), 'application/octet-stream')] })
  await exchange('PUT', `${at}/manifests/v1`, { body: manifest, headers: { 'content-type': imageType } })
  const { carrier } = open(registryCa)
  const plan = await carrier.plan(pin(parseReference(`${face.host}/build/any`), digestOf(manifest)), parseReference(`${registry.host}/prod/any`))
  await carrier.carry(plan)
  return await carrier.missingAtTarget(plan)
}

describe('a registry with a certificate of a private authority', () => {
  it.each(['acme.pem', 'both.pem'])('is believed by the authorities of %s', async (path) => {
    expect(await copied(path)).toEqual([])
  })

  it.each([
    ['nobody', undefined, 'certificate-untrusted'],
    ['another authority of the same name', 'other.pem', 'certificate-untrusted'],
    ['a server certificate in its place', 'server.pem', 'file-invalid'],
    ['a file without a certificate', 'none.pem', 'file-invalid'],
    ['a certificate that cannot be read', 'broken.pem', 'file-invalid'],
    ['a file that is not there', 'absent.pem', 'file-invalid'],
    ['a file elsewhere', '/etc/hostname', 'file-invalid'],
  ])('is not believed by %s', async (_, path, code) => {
    await expect(copied(path)).rejects.toMatchObject({ code })
  })

  it('is not believed under another name than its certificate says', async () => {
    await expect(open('acme.pem').tags.resolve(parseReference(`${face.host.replace('registry.test', 'other.test')}/build/any:v1`))).rejects.toMatchObject({ name: 'Failure' })
  })

})
