import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startNpmRegistry } from '@portcullis/sandbox/npm/server'
import type { SandboxNpmRegistry } from '@portcullis/sandbox/npm/server'
import { NpmClient } from './client.ts'

let registry: SandboxNpmRegistry
let pauses: number[]
let client: NpmClient

beforeEach(async () => {
  registry = await startNpmRegistry()
  pauses = []
  client = new NpmClient({
    registry: new URL(registry.url),
    credentials: () => undefined,
    pause: async (milliseconds) => {
      pauses.push(milliseconds)
    },
  })
})
afterEach(() => registry.close())

/** Answers so at first, and then as the registry does. */
function once(status: number, headers: Record<string, string> = {}): void {
  let isFirst = true
  registry.intercept = () => {
    if (!isFirst) return undefined
    isFirst = false
    return { status, headers }
  }
}

describe('a registry that is busy', () => {
  it.each([
    ['seconds', { 'retry-after': '7' }, 7_000],
    ['a date, by its own clock', { 'retry-after': 'Mon, 02 Mar 2026 10:00:09 GMT', date: 'Mon, 02 Mar 2026 10:00:00 GMT' }, 9_000],
    ['a date that is over', { 'retry-after': 'Mon, 02 Mar 2026 09:00:00 GMT', date: 'Mon, 02 Mar 2026 10:00:00 GMT' }, 0],
    ['nothing that can be read', { 'retry-after': 'soon' }, 250],
  ])('is asked again after %s', async (_, headers, wait) => {
    once(429, headers)
    expect((await client.send({ path: 'shop', accepts: [404] })).status).toBe(404)
    expect(pauses).toEqual([wait])
  })

  it('is asked to write again only where it says when: then it has not taken the write up', async () => {
    const write = { method: 'PUT', path: '-/package/shop/dist-tags/next', json: '"1.0.0"', accepts: [404] } as const
    once(503)
    await expect(client.send(write)).rejects.toMatchObject({ code: 'registry-unavailable' })
    once(503, { 'retry-after': '1' })
    expect((await client.send(write)).status).toBe(404)
    expect(pauses).toEqual([1_000])
  })

  it('for longer than a minute is told to the person', async () => {
    once(429, { 'retry-after': '61' })
    await expect(client.send({ path: 'shop' })).rejects.toMatchObject({ code: 'rate-limited' })
    expect(pauses).toEqual([])
  })
})
