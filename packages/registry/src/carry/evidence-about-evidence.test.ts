import { afterEach, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { exchange, imageType, indexType, pushableImage, pushBlob, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { anonymous } from '../access/credentials.ts'
import { legacyTag } from '../evidence/legacy-tags.ts'
import { fallbackTag } from '../evidence/referrers.ts'
import { createRegistryWriter } from '../registry-writer.ts'

const running = new Running()

afterEach(() => running.close())

const open = () => running.keep(createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined }))

/** An image in a registry with referrers, and one without where it is to go. */
async function world() {
  const [registry, other] = [running.keep(await startRegistry()), running.keep(await startRegistry({ referrersApi: false }))]
  const source = `${registry.url}/v2/build/shop`
  const image = await pushableImage(source)
  await putManifest(source, '1', image)
  const put = async (text: string, about?: { readonly digest: Digest; readonly size: number }, tag?: string) => {
    const subject = about === undefined ? {} : { subject: { mediaType: imageType, ...about } }
    const manifest = await pushableImage(source, { ...subject, layers: [await pushBlob(source, text, 'text/plain')] })
    await putManifest(source, tag ?? sha256(manifest), manifest)
    return { digest: sha256(manifest) as Digest, size: Buffer.byteLength(manifest) }
  }
  const artifact = { digest: sha256(image) as Digest, size: Buffer.byteLength(image) }
  return { put, artifact, target: `${other.url}/v2/prod/shop`, from: pin(parseReference(`${registry.host}/build/shop`), artifact.digest), to: parseReference(`${other.host}/prod/shop`) }
}

async function carried(from: PinnedReference, to: ReturnType<typeof parseReference>) {
  const { carrier } = open()
  const plan = await carrier.plan(from, to)
  const { leftBehind } = await carrier.carry(plan)
  expect(await carrier.missingAtTarget(plan, leftBehind)).toEqual([])
  return { leftBehind, referrers: new Set(plan.parts.filter(({ kind }) => kind === 'referrer').map(({ digest }) => digest)) }
}

describe('an SBOM under a tag of cosign\'s', () => {
  it('brings the signatures that were made of it: those under its own tags, and those that refer to it', async () => {
    const { put, artifact, target, from, to } = await world()
    const bom = await put('an SBOM', undefined, legacyTag(artifact.digest, 'sbom'))
    const signature = await put('a signature of the SBOM', undefined, legacyTag(bom.digest, 'sig'))
    const referrer = await put('a bundle about the SBOM', bom)
    const { leftBehind, referrers } = await carried(from, to)
    expect([leftBehind, referrers]).toEqual([[], new Set([referrer.digest])])

    const there = await exchange('GET', `${target}/manifests/${legacyTag(bom.digest, 'sig') ?? ''}`, { headers: { accept: imageType } })
    expect(sha256(there.body)).toBe(signature.digest)
    const list = await exchange('GET', `${target}/manifests/${fallbackTag(bom.digest)}`, { headers: { accept: indexType } })
    expect(list.body.toString('utf8')).toContain(referrer.digest)
  })
})

describe('evidence about evidence about evidence', () => {
  it.each([[16, []], [18, ['more referrers']]])('%d times over', async (times, left) => {
    const { put, artifact, from, to } = await world()
    let about = artifact
    for (let time = 1; time <= times; time += 1) about = await put(`evidence ${time}`, about)
    const { leftBehind, referrers } = await carried(from, to)
    expect([referrers.size, leftBehind.map(({ what }) => what)]).toEqual([16, left])
  })
})
