import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { distribution } from '@portcullis/sandbox/registry/profiles/distribution'
import { dockerRegistry } from '@portcullis/sandbox/registry/profiles/docker-registry'
import { codeOf, exchange, imageType, jsonOf, sha256 } from '@portcullis/sandbox/registry/raw-client'
import type { Exchange, RawRequest } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { DockerRegistry } from './docker-registry.ts'
import { findPeer } from './peer.ts'

const absent = sha256('absent')
const octets = { 'content-type': 'application/octet-stream' }
const content = '{}'
const digest = sha256(content)
const layer = { mediaType: 'application/vnd.oci.empty.v1+json', digest, size: 2 }
const referrer = JSON.stringify({
  schemaVersion: 2,
  mediaType: imageType,
  artifactType: 'application/vnd.example',
  config: layer,
  layers: [layer],
  subject: { mediaType: imageType, digest: absent, size: 2 },
})

type Ask = (method: string, path: string, request?: RawRequest) => Promise<Exchange>
type Question = (ask: Ask) => Promise<unknown>

const put = (reference: string, body: string, type = imageType): Parameters<Ask> => [
  'PUT',
  `app/manifests/${reference}`,
  { headers: { 'content-type': type }, body },
]

/** Status, and the error code where there is one in the spec's form. */
function gist(found: Exchange): readonly [number, string] {
  if (found.status < 400) return [found.status, '']
  const isJson = found.headers['content-type']?.startsWith('application/json') === true
  return [found.status, isJson && found.body.length > 0 ? (codeOf(found) ?? '') : (found.headers['content-type'] ?? '')]
}

const told = (found: Exchange, ...names: string[]) => [...gist(found), ...names.map((name) => found.headers[name] ?? 'none')]

/** Asked in this order: the later ones rest on what the earlier ones pushed. */
const questions: readonly (readonly [string, Question])[] = [
  ['the root', async (ask) => gist(await ask('GET', ''))],
  ['a tag that is not there', async (ask) => gist(await ask('GET', 'app/manifests/none'))],
  ['a blob that is not there', async (ask) => gist(await ask('GET', `app/blobs/${absent}`))],
  ['tags of a repository that is not there', async (ask) => gist(await ask('GET', 'none/tags/list'))],
  ['a name that is none', async (ask) => gist(await ask('GET', 'UP/tags/list'))],
  ['a blob in one POST', async (ask) => gist(await ask('POST', `app/blobs/uploads/?digest=${digest}`, { headers: octets, body: content }))],
  ['whether that blob is there', async (ask) => gist(await ask('HEAD', `app/blobs/${digest}`)).slice(0, 1)],
  ['a blob in two requests', async (ask) => {
    const { headers } = await ask('POST', 'app/blobs/uploads/')
    const address = `${headers['location'] ?? ''}&digest=${digest}`
    return told(await ask('PUT', address, { headers: octets, body: content }), 'docker-content-digest')
  }],
  ['another blob with a wrong digest', async (ask) => {
    const { headers } = await ask('POST', 'app/blobs/uploads/')
    return gist(await ask('PUT', `${headers['location'] ?? ''}&digest=${absent}`, { headers: octets, body: 'x' }))
  }],
  ['the head of a blob', async (ask) => told(await ask('HEAD', `app/blobs/${digest}`), 'docker-content-digest', 'content-length')],
  ['a range', async (ask) => {
    const found = await ask('GET', `app/blobs/${digest}`, { headers: { range: 'bytes=1-1' } })
    return [...told(found, 'content-range'), found.body.toString()]
  }],
  ['a mount', async (ask) => told(await ask('POST', `other/blobs/uploads/?mount=${digest}&from=app`), 'docker-content-digest')],
  ['a mount of what is not there', async (ask) => gist(await ask('POST', `other/blobs/uploads/?mount=${absent}&from=app`))],
  ['a referrer', async (ask) => told(await ask(...put(sha256(referrer), referrer)), 'oci-subject', 'docker-content-digest')],
  ['the referrers', async (ask) => gist(await ask('GET', `app/referrers/${absent}`))],
  ['a tag', async (ask) => gist(await ask(...put('one', referrer)))],
  ['another tag', async (ask) => gist(await ask(...put('two', referrer)))],
  ['a manifest under a wrong digest', async (ask) => gist(await ask(...put(absent, referrer)))],
  ['a manifest of an unknown type', async (ask) => gist(await ask(...put('three', referrer, 'application/vnd.unknown+json')))],
  ['a manifest whose layer is elsewhere', async (ask) =>
    gist(await ask('PUT', 'lonely/manifests/one', { headers: { 'content-type': imageType }, body: referrer }))],
  ['a manifest beyond the limit', async (ask) => gist(await ask(...put('big', ' '.repeat(4 * 1024 * 1024 + 1))))],
  ['the head of a manifest', async (ask) =>
    told(await ask('HEAD', 'app/manifests/one', { headers: { accept: imageType } }), 'docker-content-digest', 'content-length')],
  ['the head of a manifest without Accept', async (ask) => gist(await ask('HEAD', 'app/manifests/one')).slice(0, 1)],
  ['all tags', async (ask) => jsonOf(await ask('GET', 'app/tags/list'))],
  ['one tag at a time', async (ask) => {
    const found = await ask('GET', 'app/tags/list?n=1')
    return [jsonOf(found), found.headers['link'] === undefined]
  }],
  ['more tags than there are', async (ask) => jsonOf(await ask('GET', 'app/tags/list?n=900'))],
  ['a tag taken away', async (ask) => gist(await ask('DELETE', 'app/manifests/two'))],
  ['a manifest taken away', async (ask) => gist(await ask('DELETE', `app/manifests/${sha256(referrer)}`))],
  ['a blob taken away', async (ask) => gist(await ask('DELETE', `app/blobs/${digest}`))],
]

const asking =
  (origin: string): Ask =>
  async (method, path, request) =>
    await exchange(method, path.startsWith('http') ? path : `${origin}/v2/${path}`, request)

describe.each([
  ['docker-registry', dockerRegistry],
  ['distribution', distribution],
] as const)('%s and its profile', (name, profile) => {
  const program = findPeer(name, 'its profile was not held against it')
  const when = program === undefined ? it.skip : it
  let real: DockerRegistry | undefined
  let like: SandboxRegistry

  beforeAll(async () => {
    if (program !== undefined) real = await DockerRegistry.start(program, { deletes: true })
    like = await startRegistry(profile.quirks)
  })

  afterAll(async () => {
    await real?.stop()
    await like.close()
  })

  when.each(questions)('answer alike: %s', async (_, question) => {
    expect(await question(asking(like.url))).toEqual(await question(asking(real?.url ?? '')))
  })

  when('both give back what was pushed', async () => {
    for (const origin of [like.url, real?.url ?? '']) {
      const begun = await exchange('POST', `${origin}/v2/back/blobs/uploads/`)
      await exchange('PUT', `${begun.headers['location'] ?? ''}&digest=${sha256('bytes')}`, { headers: octets, body: 'bytes' })
      expect((await exchange('GET', `${origin}/v2/back/blobs/${sha256('bytes')}`)).body.toString()).toBe('bytes')
    }
  })
})
