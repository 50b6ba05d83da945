import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeOf, exchange, pushBlob, sha256 } from './raw-client.ts'
import { startRegistry, type SandboxRegistry } from './server.ts'

let registry: SandboxRegistry
let shop: string
const content = '0123456789'
const digest = sha256(content)

beforeAll(async () => {
  registry = await startRegistry()
  shop = `${registry.url}/v2/acme/shop`
  await pushBlob(shop, content, 'text/plain')
})
afterAll(() => registry.close())

const begin = async (url = shop) => (await exchange('POST', `${url}/blobs/uploads/`)).headers['location'] ?? ''

describe('a blob', () => {
  it('comes back whole, with its digest and length', async () => {
    const got = await exchange('GET', `${shop}/blobs/${digest}`)
    expect(got.body.toString()).toBe(content)
    expect(got.headers).toMatchObject({ 'docker-content-digest': digest, 'content-length': '10', 'accept-ranges': 'bytes' })
  })

  it('has the same headers and no body on HEAD', async () => {
    const got = await exchange('HEAD', `${shop}/blobs/${digest}`)
    expect(got).toMatchObject({ status: 200, headers: { 'content-length': '10' }, body: Buffer.alloc(0) })
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['lines=1-2', 200, content, undefined],
    ['bytes=0-1,4-5', 200, content, undefined],
  ])('answers Range %s with %s', async (range, status, body, contentRange) => {
    const got = await exchange('GET', `${shop}/blobs/${digest}`, { headers: { range } })
    expect([got.status, got.body.toString(), got.headers['content-range']]).toEqual([status, body, contentRange])
  })

  it('has no bytes past its end', async () => {
    const got = await exchange('GET', `${shop}/blobs/${digest}`, { headers: { range: 'bytes=10-' } })
    expect([got.status, got.headers['content-range']]).toEqual([416, 'bytes */10'])
  })

  it.each([
    ['another repository', 'acme/other', digest, 404, 'BLOB_UNKNOWN'],
    ['an absent digest', 'acme/shop', sha256('absent'), 404, 'BLOB_UNKNOWN'],
    ['a short digest', 'acme/shop', 'sha256:abc', 400, 'DIGEST_INVALID'],
    ['capital hex', 'acme/shop', `sha256:${'A'.repeat(64)}`, 400, 'DIGEST_INVALID'],
    ['an algorithm nobody asked for', 'acme/shop', `md5:${'a'.repeat(32)}`, 400, 'DIGEST_INVALID'],
    ['a name in capitals', 'Acme/shop', digest, 400, 'NAME_INVALID'],
    ['a name with two dots', 'acme/sh..op', digest, 400, 'NAME_INVALID'],
    ['a name of 256 characters', 'a'.repeat(256), digest, 400, 'NAME_INVALID'],
  ])('is not found under %s', async (_, name, wanted, status, code) => {
    const got = await exchange('GET', `${registry.url}/v2/${name}/blobs/${wanted}`)
    expect([got.status, codeOf(got)]).toEqual([status, code])
  })

  it('is gone after DELETE, but only from that repository', async () => {
    const layer = await pushBlob(`${registry.url}/v2/acme/one`, 'shared', 'text/plain')
    await pushBlob(`${registry.url}/v2/acme/two`, 'shared', 'text/plain')
    expect((await exchange('DELETE', `${registry.url}/v2/acme/one/blobs/${layer.digest}`)).status).toBe(202)
    expect((await exchange('HEAD', `${registry.url}/v2/acme/one/blobs/${layer.digest}`)).status).toBe(404)
    expect((await exchange('GET', `${registry.url}/v2/acme/two/blobs/${layer.digest}`)).body.toString()).toBe('shared')
    expect((await exchange('DELETE', `${registry.url}/v2/acme/one/blobs/${layer.digest}`)).status).toBe(404)
  })
})

describe('an upload', () => {
  it('goes in one request, with POST or with POST and PUT', async () => {
    const posted = await exchange('POST', `${shop}/blobs/uploads/?digest=${sha256('posted')}`, { body: 'posted' })
    expect([posted.status, posted.headers['docker-content-digest']]).toEqual([201, sha256('posted')])
    const put = await exchange('PUT', `${await begin()}&digest=${sha256('put')}`, { body: 'put' })
    expect([put.status, put.headers['location']]).toEqual([201, `${shop}/blobs/${sha256('put')}`])
  })

  it('goes in chunks, each at the Location of the answer before', async () => {
    const first = await exchange('PATCH', await begin(), { headers: { 'content-range': '0-2' }, body: 'abc' })
    expect(first).toMatchObject({ status: 202, headers: { range: '0-2' } })
    const second = await exchange('PATCH', first.headers['location'] ?? '', { headers: { 'content-range': '3-5' }, body: 'def' })
    expect(second.headers['range']).toBe('0-5')
    const end = `${second.headers['location']}&digest=${sha256('abcdefg')}`
    expect((await exchange('PUT', end, { headers: { 'content-range': '6-6' }, body: 'g' })).status).toBe(201)
    expect((await exchange('GET', `${shop}/blobs/${sha256('abcdefg')}`)).body.toString()).toBe('abcdefg')
  })

  it('is checked with sha512 too', async () => {
    const sha512 = `sha512:${createHash('sha512').update('long').digest('hex')}`
    expect((await exchange('PUT', `${await begin()}&digest=${sha512}`, { body: 'long' })).status).toBe(201)
    expect((await exchange('PUT', `${await begin()}&digest=${sha512}`, { body: 'lang' })).status).toBe(400)
  })

  it.each([
    ['one byte too far on', { 'content-range': '4-6' }, 416, 'RANGE_INVALID'],
    ['what is there already', { 'content-range': '0-2' }, 416, 'RANGE_INVALID'],
    ['a unit before the range', { 'content-range': 'bytes 3-5' }, 416, 'RANGE_INVALID'],
    ['a length that is not the range\'s', { 'content-range': '3-9' }, 416, 'RANGE_INVALID'],
    ['another content type', { 'content-type': 'text/plain' }, 400, 'BLOB_UPLOAD_INVALID'],
  ])('refuses a chunk with %s and stays where it was', async (_, headers, status, code) => {
    const first = await exchange('PATCH', await begin(), { headers: { 'content-range': '0-2' }, body: 'abc' })
    const refused = await exchange('PATCH', first.headers['location'] ?? '', { headers, body: 'def' })
    expect([refused.status, codeOf(refused)]).toEqual([status, code])
    expect((await exchange('GET', first.headers['location'] ?? '')).headers['range']).toBe('0-2')
  })

  it('refuses an older Location, and tells the newest', async () => {
    const old = await begin()
    await exchange('PATCH', old, { body: 'abc' })
    const refused = await exchange('PATCH', old, { body: 'def' })
    expect(refused).toMatchObject({ status: 416, headers: { range: '0-2' } })
    expect((await exchange('PATCH', refused.headers['location'] ?? '', { body: 'def' })).headers['range']).toBe('0-5')
  })

  it('ends with a wrong digest, and leaves no blob', async () => {
    const location = await begin()
    const refused = await exchange('PUT', `${location}&digest=${sha256('right')}`, { body: 'wrong' })
    expect([refused.status, codeOf(refused)]).toEqual([400, 'DIGEST_INVALID'])
    expect((await exchange('GET', location)).status).toBe(404)
    expect((await exchange('HEAD', `${shop}/blobs/${sha256('right')}`)).status).toBe(404)
  })

  it('is forgotten after DELETE, and belongs to its repository', async () => {
    const location = await begin()
    expect(codeOf(await exchange('GET', location.replace('acme/shop', 'acme/other')))).toBe('BLOB_UPLOAD_UNKNOWN')
    expect((await exchange('DELETE', location)).status).toBe(204)
    expect(codeOf(await exchange('GET', location))).toBe('BLOB_UPLOAD_UNKNOWN')
  })

  it('keeps what arrived when the connection breaks', async () => {
    const location = await begin()
    registry.intercept = ({ method }) => (method === 'PATCH' ? { dropRequestAfterBytes: 4 } : undefined)
    await expect(exchange('PATCH', location, { body: 'abcdef' })).rejects.toThrow(/socket|ECONNRESET/)
    registry.intercept = undefined
    const status = await exchange('GET', location)
    expect(status).toMatchObject({ status: 204, headers: { range: '0-3' } })
    const end = `${status.headers['location']}&digest=${sha256('abcdef')}`
    expect((await exchange('PUT', end, { body: 'ef' })).status).toBe(201)
  })
})

describe('a minimum chunk length', () => {
  it('is told, holds for every chunk but the last, and is a mistake to go below', async () => {
    const strict = await startRegistry({ chunkMinLength: 4, relativeLocations: true })
    const begun = await exchange('POST', `${strict.url}/v2/a/blobs/uploads/`)
    expect(begun.headers['oci-chunk-min-length']).toBe('4')
    const long = await exchange('PATCH', `${strict.url}${begun.headers['location']}`, { body: 'abcd' })
    const short = await exchange('PATCH', `${strict.url}${long.headers['location']}`, { body: 'ef' })
    const refused = await exchange('PATCH', `${strict.url}${short.headers['location']}`, { body: 'ghij' })
    expect(codeOf(refused)).toBe('SIZE_INVALID')
    expect((await exchange('PUT', `${strict.url}${short.headers['location']}&digest=${sha256('abcdef')}`)).status).toBe(201)
    await strict.close()
  })
})

describe('a mount', () => {
  const mount = (wanted: string, from: string) =>
    exchange('POST', `${registry.url}/v2/acme/mounted/blobs/uploads/?mount=${wanted}&from=${from}`)

  it('gives the blob of the other repository', async () => {
    expect((await mount(digest, 'acme/shop')).status).toBe(201)
    expect((await exchange('GET', `${registry.url}/v2/acme/mounted/blobs/${digest}`)).body.toString()).toBe(content)
  })

  it('begins an upload when the other repository has it not', async () => {
    const begun = await mount(sha256('nowhere'), 'acme/shop')
    expect(begun.status).toBe(202)
    expect(begun.headers['location']).toContain('/v2/acme/mounted/blobs/uploads/')
  })
})
