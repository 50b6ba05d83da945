import { afterEach, describe, expect, it } from '@jest/globals'
import type { RegistryOptions } from './options.ts'
import { codeOf, exchange, imageType, jsonOf, pushableImage, pushBlob, putManifest, sha256 } from './raw-client.ts'
import { startRegistry, type SandboxRegistry } from './server.ts'
import { Running } from '../running.ts'

const running = new Running()
const absent = sha256('absent')

afterEach(() => running.close())

async function start(options: RegistryOptions): Promise<{ registry: SandboxRegistry; at: string }> {
  const registry = running.keep(await startRegistry(options))
  return { registry, at: `${registry.url}/v2/app` }
}

const subject = { mediaType: imageType, digest: absent, size: 2 }

describe('each quirk alone', () => {
  it.each([
    ['no-route', 404, undefined],
    ['manifest-unknown', 404, 'MANIFEST_UNKNOWN'],
    ['redirect', 303, undefined],
  ] as const)('referrersAnswer %s', async (referrersAnswer, status, code) => {
    const { at } = await start({ referrersApi: false, referrersAnswer })
    const found = await exchange('GET', `${at}/referrers/${absent}`)
    expect(found.status).toBe(status)
    if (code !== undefined) expect(codeOf(found)).toBe(code)
    if (status === 303) expect((await exchange('GET', found.headers['location'] ?? '')).status).toBe(429)
  })

  it.each([
    [{}, true],
    [{ referrersApi: false }, false],
    [{ subjectHeader: false }, false],
    [{ referrersApi: false, subjectHeader: true }, true],
  ])('OCI-Subject with %j', async (options, isSent) => {
    const { at } = await start(options)
    const put = await putManifest(at, 'one', await pushableImage(at, { subject }))
    expect(put.headers['oci-subject']).toBe(isSent ? absent : undefined)
  })

  it('tagPages: the count is ignored', async () => {
    const { at } = await start({ tagPages: false })
    const image = await pushableImage(at)
    await putManifest(at, 'one', image)
    await putManifest(at, 'two', image)
    expect(jsonOf(await exchange('GET', `${at}/tags/list?n=1`))).toEqual({ name: 'app', tags: ['one', 'two'] })
  })

  it('mounts: an upload is opened instead', async () => {
    const { registry, at } = await start({ mounts: false })
    const { digest } = await pushBlob(at, 'x', 'text/plain')
    expect((await exchange('POST', `${registry.url}/v2/other/blobs/uploads/?mount=${digest}&from=app`)).status).toBe(202)
  })

  it('singlePost: an upload is opened, and the bytes are lost', async () => {
    const { at } = await start({ singlePost: false })
    expect((await exchange('POST', `${at}/blobs/uploads/?digest=${sha256('x')}`, { body: 'x' })).status).toBe(202)
    expect((await exchange('HEAD', `${at}/blobs/${sha256('x')}`)).status).toBe(404)
  })

  it.each([
    [{ chunks: false }, 405, 'UNSUPPORTED'],
    [{ chunkByteLimit: 2 }, 416, 'REQUESTED_RANGE_NOT_SATISFIABLE'],
  ])('PATCH with %j', async (options, status, code) => {
    const { at } = await start(options)
    const begun = await exchange('POST', `${at}/blobs/uploads/`)
    const headers = { 'content-type': 'application/octet-stream', 'content-length': '3' }
    const patched = await exchange('PATCH', begun.headers['location'] ?? '', { headers, body: 'abc' })
    expect([patched.status, codeOf(patched)]).toEqual([status, code])
  })

  it('contentElsewhere: a signed address at a host that wants no credentials', async () => {
    const { registry, at } = await start({ contentElsewhere: true })
    const { digest } = await pushBlob(at, 'content', 'text/plain')
    const there = (await exchange('GET', `${at}/blobs/${digest}`)).headers['location'] ?? ''
    expect(new URL(there).host).not.toBe(registry.host)
    expect((await exchange('GET', there)).body.toString()).toBe('content')
    expect((await exchange('GET', there, { headers: { range: 'bytes=3-' } })).body.toString()).toBe('tent')
    expect((await exchange('GET', there.replace(/sig=./, 'sig=-'))).status).toBe(403)
    expect((await exchange('GET', there, { headers: { authorization: 'Bearer x' } })).status).toBe(400)
    expect(registry.contentHost?.credentialsSeen).toBe(1)
  })

  it('tagDeletes: a manifest goes by its digest only', async () => {
    const { at } = await start({ tagDeletes: false })
    await putManifest(at, 'one', await pushableImage(at))
    const refused = await exchange('DELETE', `${at}/manifests/one`)
    expect([refused.status, codeOf(refused)]).toEqual([400, 'DIGEST_INVALID'])
  })

  it.each([
    ['another digest', {}, [201, 409]],
    ['the same digest', { sameDigest: true }, [409, 409]],
  ])('immutability refuses %s', async (_, more, [same, other]) => {
    const { at } = await start({ immutableTags: true, immutability: { status: 409, code: 'NO', message: 'no', ...more } })
    const image = await pushableImage(at)
    await putManifest(at, 'one', image)
    expect((await putManifest(at, 'one', image)).status).toBe(same)
    const refused = await putManifest(at, 'one', await pushableImage(at, { annotations: { other: '1' } }))
    expect([refused.status, codeOf(refused)]).toEqual([other, 'NO'])
  })

  it('immutability refuses a new tag for a known manifest', async () => {
    const { at } = await start({ immutableTags: true, immutability: { status: 400, code: 'NO', message: 'no', knownManifest: true } })
    const image = await pushableImage(at)
    await putManifest(at, sha256(image), image)
    expect((await putManifest(at, 'one', image)).status).toBe(400)
  })

  it('oversizeStatus, acceptDefaultsToDocker, badNamesAreNoRoute, manifestHeaders', async () => {
    const manifestHeaders = { 'ratelimit-remaining': '7;w=60' }
    const { registry, at } = await start({ oversizeStatus: 400, acceptDefaultsToDocker: true, badNamesAreNoRoute: true, manifestHeaders })
    await putManifest(at, 'one', await pushableImage(at))
    expect((await putManifest(at, 'big', ' '.repeat(4 * 1024 * 1024 + 1))).status).toBe(400)
    expect((await exchange('HEAD', `${at}/manifests/one`)).status).toBe(404)
    expect((await exchange('HEAD', `${at}/manifests/one`, { headers: { accept: imageType } })).headers['ratelimit-remaining']).toBe('7;w=60')
    expect((await exchange('GET', `${registry.url}/v2/UP/tags/list`)).headers['content-type']).toContain('text/plain')
  })

  it.each([
    [undefined, ['PUT', 'GET', 'HEAD']],
    [['HEAD', 'PUT'], ['PUT', 'HEAD']],
    [['GET'], ['GET']],
    [[], []],
  ] as const)('digestHeaderOn %j', async (digestHeaderOn, sent) => {
    const { at } = await start(digestHeaderOn === undefined ? {} : { digestHeaderOn })
    const put = await putManifest(at, 'one', await pushableImage(at))
    const answers = [['PUT', put], ['GET', await exchange('GET', `${at}/manifests/one`)], ['HEAD', await exchange('HEAD', `${at}/manifests/one`)]] as const
    expect(answers.filter(([, { headers }]) => headers['docker-content-digest'] !== undefined).map(([method]) => method)).toEqual(sent)
  })

  it('headContentType: HEAD calls it something else, GET what it is', async () => {
    const { at } = await start({ headContentType: 'application/octet-stream' })
    await putManifest(at, 'one', await pushableImage(at))
    const types = await Promise.all(['HEAD', 'GET'].map(async (method) => (await exchange(method, `${at}/manifests/one`)).headers['content-type']))
    expect(types).toEqual(['application/octet-stream', imageType])
  })

  it('unknownNameIsUnknownManifest: the repository is not what is missed', async () => {
    const { at } = await start({ unknownNameIsUnknownManifest: true })
    expect(codeOf(await exchange('GET', `${at}/manifests/one`))).toBe('MANIFEST_UNKNOWN')
    expect(codeOf(await exchange('GET', `${at}/tags/list`))).toBe('NAME_UNKNOWN')
  })

  it('a token server elsewhere gives tokens, and the registry does not', async () => {
    const users = { ann: { password: 'pw', access: [{ repository: '**', actions: ['pull' as const] }] } }
    const { registry, at } = await start({ auth: { users, tokenPath: '/jwt/auth', service: 'svc', elsewhere: true, post: false } })
    const challenge = (await exchange('GET', `${at}/tags/list`)).headers['www-authenticate']
    expect(challenge).toContain(`realm="http://${registry.tokenHost ?? ''}/jwt/auth",service="svc"`)
    const query = '/jwt/auth?service=svc&scope=repository:app:pull'
    const headers = { authorization: `Basic ${Buffer.from('ann:pw').toString('base64')}` }
    const { token } = jsonOf(await exchange('GET', `http://${registry.tokenHost ?? ''}${query}`, { headers })) as { token: string }
    expect((await exchange('GET', `${at}/tags/list`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404)
    expect((await exchange('GET', `${registry.url}${query}`, { headers })).status).toBe(404)
    expect((await exchange('POST', `http://${registry.tokenHost ?? ''}/jwt/auth`)).status).toBe(405)
  })
})
