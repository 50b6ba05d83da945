import { describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import type { ReasonCode } from '@portcullis/core/reason-code'
import { isBrokenBlob, isBrokenManifest, soundOrBroken } from './unreadable.ts'

const registry = { registry: 'registry.example', repository: 'acme/shop' }
const folder = { registry: 'oci-layout', repository: 'carried' }
const failing = (code: ReasonCode) => new Failure(code, { blame: 'artifact', message: code, remedy: 'r' })

/** What becomes of a piece that meets these failures, one at each try, and is sound after them; and how often it was tried. */
async function trying(codes: readonly ReasonCode[], isOfPiece: (failure: Failure) => boolean): Promise<string> {
  let tries = 0
  const work = async (): Promise<string> => {
    const code = codes[tries]
    tries += 1
    if (code !== undefined) throw failing(code)
    return await Promise.resolve('sound')
  }
  const ended = await soundOrBroken(work, isOfPiece).then((found) => (found instanceof Failure ? `${found.code} is told` : found), (error: unknown) => `${(error as Failure).code} is thrown`)
  return `${ended}, ${tries} tries`
}

describe('a manifest beside an artifact', () => {
  const codes: readonly ReasonCode[] = ['manifest-invalid', 'json-invalid', 'digest-invalid', 'size-mismatch', 'media-type-mismatch', 'too-large']

  it.each(codes)('that is broken (%s) is told when that is met twice, and not for one answer', async (code) => {
    expect(await trying([code, code], isBrokenManifest(registry))).toBe(`${code} is told, 2 tries`)
    expect(await trying([code], isBrokenManifest(registry))).toBe('sound, 2 tries')
  })

  it('that a registry gives out with other bytes is asked for again, and never taken for broken: a registry names it by its bytes', async () => {
    expect(await trying(['digest-mismatch'], isBrokenManifest(registry))).toBe('sound, 2 tries')
    expect(await trying(['digest-mismatch', 'digest-mismatch'], isBrokenManifest(registry))).toBe('digest-mismatch is thrown, 2 tries')
    expect(await trying(['digest-mismatch', 'digest-mismatch'], isBrokenBlob(registry))).toBe('digest-mismatch is thrown, 2 tries')
  })

  it('that lies in a folder with other bytes is broken: whoever carried the folder can have left them', async () => {
    expect(await trying(['digest-mismatch', 'digest-mismatch'], isBrokenManifest(folder))).toBe('digest-mismatch is told, 2 tries')
    expect(await trying(['digest-mismatch', 'digest-mismatch'], isBrokenBlob(folder))).toBe('digest-mismatch is told, 2 tries')
  })

  it.each<ReasonCode>(['registry-unavailable', 'registry-denied', 'rate-limited', 'registry-protocol', 'not-found'])('that cannot be had (%s) ends the run', async (code) => {
    expect(await trying([code], isBrokenManifest(registry))).toBe(`${code} is thrown, 1 tries`)
  })

  it('that is broken in one way and then in another is not known to be broken', async () => {
    expect(await trying(['json-invalid', 'too-large'], isBrokenManifest(registry))).toBe('too-large is thrown, 2 tries')
    expect(await trying(['json-invalid', 'registry-unavailable'], isBrokenManifest(registry))).toBe('registry-unavailable is thrown, 2 tries')
  })
})

describe('a blob of evidence', () => {
  it.each<ReasonCode>(['not-found', 'size-mismatch'])('is told to be broken (%s) when that is met twice, and not for one answer', async (code) => {
    expect(await trying([code, code], isBrokenBlob(registry))).toBe(`${code} is told, 2 tries`)
    expect(await trying([code], isBrokenBlob(registry))).toBe('sound, 2 tries')
  })
})
