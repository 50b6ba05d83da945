import { describe, expect, it } from '@jest/globals'
import type { ServiceSelector, SigningConfig, SigningService } from '../trust/signing-config.ts'
import { selectServices } from './select-services.ts'

const now = new Date('2026-06-01T00:00:00Z')

function service(host: string, change: { version?: number; start?: string; end?: string; operator?: string } = {}): SigningService {
  return {
    url: new URL(`https://${host}`),
    majorApiVersion: change.version ?? 1,
    validFor: { start: new Date(change.start ?? '2026-01-01T00:00:00Z'), end: new Date(change.end ?? '2027-01-01T00:00:00Z') },
    operator: change.operator ?? host,
  }
}

function selected(tlogs: readonly SigningService[], tlogSelector: ServiceSelector | undefined): readonly string[] {
  const config: SigningConfig = {
    certificateAuthorities: [service('fulcio')],
    tlogs,
    tlogSelector,
    timestampAuthorities: [],
    timestampSelector: undefined,
  }
  return selectServices(config, now).tlogs.map(({ url }) => url.host)
}

const log = (host: string, change: Parameters<typeof service>[1] = {}) => service(host, { version: 2, ...change })
const refused = expect.objectContaining({ code: 'trust-config-invalid' })

describe('the services of a signature', () => {
  it('are the newest that are valid and speak our version', () => {
    const old = log('old', { start: '2025-01-01T00:00:00Z' })
    expect(selected([old, log('new')], { kind: 'any' })).toEqual(['new'])
    expect(selected([old, log('ended', { end: '2026-05-31T23:59:59Z' })], { kind: 'any' })).toEqual(['old'])
    expect(selected([old, log('not-yet', { start: '2026-06-01T00:00:01Z' })], { kind: 'any' })).toEqual(['old'])
    expect(selected([old, log('version-1', { version: 1 })], { kind: 'any' })).toEqual(['old'])
  })

  it('are a log of Rekor v2 before one of Rekor v1, however new; v1 where it stands alone or the other is not valid', () => {
    const v1 = log('v1', { version: 1, operator: 'o', start: '2026-05-01T00:00:00Z' })
    const v2 = (change: object = {}) => log('v2', { operator: 'o', ...change })
    expect(selected([v1, v2()], { kind: 'any' })).toEqual(['v2'])
    expect(selected([v1, v2()], { kind: 'all' })).toEqual(['v2'])
    expect(selected([v1], { kind: 'any' })).toEqual(['v1'])
    expect(selected([v2({ start: '2026-06-01T00:00:01Z' }), v1], { kind: 'any' })).toEqual(['v1'])
    expect(selected([log('v3', { version: 3, operator: 'o' }), v1], { kind: 'any' })).toEqual(['v1'])
  })

  it('are logs of both versions where two operators are asked for', () => {
    const both = [log('v1', { version: 1 }), log('v2')]
    expect(selected(both, { kind: 'all' })).toEqual(['v2', 'v1'])
    expect(selected(both, { kind: 'exact', count: 2 })).toEqual(['v2', 'v1'])
    expect(selected(both, { kind: 'exact', count: 1 })).toEqual(['v2'])
    expect(() => selected([log('v1', { version: 1, operator: 'o' }), log('v2', { operator: 'o' })], { kind: 'exact', count: 2 })).toThrow(refused)
  })

  it('are valid at both ends', () => {
    expect(selected([log('ends-now', { end: now.toISOString() })], { kind: 'any' })).toEqual(['ends-now'])
    expect(selected([log('starts-now', { start: now.toISOString() })], { kind: 'any' })).toEqual(['starts-now'])
  })

  it('are one for each operator', () => {
    const three = [log('a1', { operator: 'a' }), log('a2', { operator: 'a', start: '2026-02-01T00:00:00Z' }), log('b')]
    expect(selected(three, { kind: 'all' })).toEqual(['a2', 'b'])
    expect(selected(three, { kind: 'exact', count: 2 })).toEqual(['a2', 'b'])
    expect(() => selected(three, { kind: 'exact', count: 3 })).toThrow(refused)
  })

  it('are none where none is asked for, and never none where one is', () => {
    expect(selected([], undefined)).toEqual([])
    expect(() => selected([], { kind: 'any' })).toThrow(refused)
    expect(() => selected([], { kind: 'all' })).toThrow(refused)
    expect(() => selected([log('version-3', { version: 3 })], { kind: 'any' })).toThrow(refused)
  })

  it('need a certificate authority', () => {
    const config = { certificateAuthorities: [service('later', { version: 2 })], tlogs: [], tlogSelector: undefined, timestampAuthorities: [], timestampSelector: undefined }
    expect(() => selectServices(config, now)).toThrow(refused)
  })
})
