/** A list of what refers to an artifact that comes spoilt: once, it is asked for again; twice, it ends the run, and is never taken for "there is no evidence". */
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import type { Fault, InterceptedRequest } from '@portcullis/sandbox/registry/faults'
import { indexType, pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { createRegistryWriter } from '../registry-writer.ts'
import type { RegistryWriting } from '../registry-writer.ts'
import { fallbackTag } from './referrers.ts'

const bundle = Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}')
const predicateType = 'https://slsa.dev/provenance/v1'
const running = new Running()

afterEach(() => running.close())

function open(): RegistryWriting {
  return running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))
}

/** An image with one bundle, in a registry that has an API for referrers or lists them by a tag. */
async function attached(referrersApi: boolean): Promise<{ registry: SandboxRegistry; subject: PinnedReference; isList: (request: InterceptedRequest) => boolean }> {
  const registry = running.keep(await startRegistry({ referrersApi }))
  const at = `${registry.url}/v2/team/app`
  const image = await pushableImage(at)
  await putManifest(at, 'latest', image)
  const subject = pin(parseReference(`${registry.host}/team/app`), sha256(image) as Digest)
  await open().attacher.attach(subject, bundle, predicateType)
  const path = referrersApi ? '/referrers/' : `/manifests/${fallbackTag(subject.digest)}`
  return { registry, subject, isList: (request) => request.method === 'GET' && request.path.includes(path) }
}

/** Answers the `times` first requests for the list with `fault`. */
function spoil({ registry, isList }: Awaited<ReturnType<typeof attached>>, fault: Fault, times: number): void {
  let met = 0
  registry.intercept = (request) => {
    if (!isList(request) || met >= times) return undefined
    met += 1
    return fault
  }
}

const answer = (body: string, type = indexType): Fault => ({ status: 200, headers: { 'content-type': type }, body })
const spoilt: readonly (readonly [string, Fault, string])[] = [
  ['one byte altered', { flipByteAt: 0 }, 'json-invalid'],
  ['another answer', answer('<html>', 'text/html'), 'registry-protocol'],
  ['no JSON', answer('{"schemaVersion":2,'), 'json-invalid'],
  ['no list', answer('{"schemaVersion":2}'), 'manifest-invalid'],
  ['a digest that is none', answer('{"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:short","size":1}]}'), 'digest-invalid'],
]

describe.each([[true, 'the referrers API'], [false, 'the tag']] as const)('a list of referrers (API: %s)', (referrersApi, by) => {
  it.each(spoilt)(`by ${by} with %s once is asked for again`, async (_, fault) => {
    const world = await attached(referrersApi)
    spoil(world, fault, 1)
    expect(await open().bundles.bundles(world.subject)).toMatchObject([{ bytes: bundle }])
  })

  it.each(spoilt)(`by ${by} with %s each time ends the run`, async (_, fault, code) => {
    const world = await attached(referrersApi)
    spoil(world, fault, Infinity)
    const ended = await open().bundles.bundles(world.subject).catch((error: unknown) => error)
    // What the tag of evidence gives out has to be there by its digest, too.
    expect(ended).toMatchObject({ name: 'Failure', code: referrersApi ? code : 'digest-mismatch' })
  })
})

it.each(spoilt)('a list that is added to and that comes with %s once keeps what it names', async (_, fault) => {
  const world = await attached(false)
  spoil(world, fault, 1)
  await open().attacher.attach(world.subject, Buffer.from('{"another":"bundle"}'), predicateType)
  expect(await open().bundles.bundles(world.subject)).toHaveLength(2)
})

it('a list that is added to and that cannot be read twice is not written', async () => {
  const world = await attached(false)
  spoil(world, { flipByteAt: 0 }, Infinity)
  await expect(open().attacher.attach(world.subject, Buffer.from('{"another":"bundle"}'), predicateType)).rejects.toMatchObject({ code: 'digest-mismatch' })
  world.registry.intercept = undefined
  expect(await open().bundles.bundles(world.subject)).toMatchObject([{ bytes: bundle }])
})
