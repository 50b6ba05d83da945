/** What a promotion with evidence asks the registries for, from the action's process to the wire: nothing twice, but for what is named here. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import type { RecordedRequest } from '@portcullis/sandbox/registry/server'
import { Journey } from './journey.ts'

let journey: Journey
let artifact: Digest

beforeAll(async () => {
  journey = await Journey.start()
  artifact = await journey.build('1.5.1')
  await journey.scan(artifact)
  await journey.gate(artifact)
  await journey.grant(artifact, 'security', { by: 'sasha', comment: 'Clean.' })
  await journey.grant(artifact, 'release', { by: 'rita', comment: 'Go.' })
})
afterAll(() => journey.close())

/** Why a request may be made again, the first whose words fit. */
const reasonsToAskAgain: readonly (readonly [why: string, fits: (line: string, count: number) => boolean])[] = [
  ['the tag: before anything, just before it moves, and after', (line, count) => line.endsWith('/manifests/production') && count <= 3],
  ['the list of referrers at the target: after the copy, and after the record was attached', (line, count) => line.includes('/referrers/') && count <= 3],
]

describe('a promotion with evidence', () => {
  it('asks for nothing twice, and tells how often it asked for what', async () => {
    const { source, production } = journey.sandbox
    for (const registry of [source, production]) registry.requests.length = 0
    const { step } = await journey.promote(artifact)
    const result = JSON.parse(step.outputs['result'] ?? '{}') as { reasonCode: string; requests: Record<string, number> }
    expect(result.reasonCode).toBe('promoted')

    expect([source, production].flatMap((registry) => askedAgain(registry.requests))).toEqual([])
    const seen = [...source.requests, ...production.requests].filter(({ path }) => path.startsWith('/v2'))
    const { total, token = 0, ...kinds } = result.requests
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(seen.length)
    expect(total).toBe(seen.length + token)
  })

  it('of what is promoted already writes nothing and asks for no blob twice', async () => {
    const { source, production } = journey.sandbox
    for (const registry of [source, production]) registry.requests.length = 0
    expect(await journey.promote(artifact)).toMatchObject({ reasonCode: 'already-promoted' })
    expect(production.requests.filter(({ method, path }) => path.startsWith('/v2') && method !== 'GET' && method !== 'HEAD')).toEqual([])
    expect([source, production].flatMap((registry) => askedAgain(registry.requests))).toEqual([])
  })
})

function askedAgain(requests: readonly RecordedRequest[]): string[] {
  const counts = new Map<string, number>()
  // A POST opens a new upload each time. A 401 is the registry's question, and no answer.
  for (const { method, path, status } of requests) if (method !== 'POST' && status !== 401 && path.startsWith('/v2')) counts.set(`${method} ${path}`, (counts.get(`${method} ${path}`) ?? 0) + 1)
  return [...counts].filter(([line, count]) => count > 1 && !reasonsToAskAgain.some(([, fits]) => fits(line, count))).map(([line, count]) => `${count} x ${line}`)
}
