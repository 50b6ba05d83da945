import { describe, expect, it } from '@jest/globals'
import { digestOf, hexOf } from '../model/digest.ts'
import type { Digest } from '../model/digest.ts'
import { parseReference, pin } from '../model/reference.ts'
import { plainSignatureType, readSimpleSigning } from '../model/simple-signing.ts'
import { encodeStatement, subjectOf } from '../model/statement.ts'
import { sign } from './sign.ts'
import type { SignWorld } from './sign.ts'

const shop = pin(parseReference('registry.example/acme/shop'), digestOf('shop'))
const tools = pin(parseReference('registry.example/acme/tools'), digestOf('tools'))
const listed = { ...pin(parseReference('file:app.tgz'), digestOf('app.tgz')), isNamedOnly: true }
const tests = 'https://example.test/tests/v1'

function statement(about: readonly Digest[], predicateType = tests): Uint8Array {
  return encodeStatement({ subject: about.map((digest) => subjectOf(digest)), predicateType, predicate: {} })
}

/** A world that notes what is asked of it, in order; a payload of cosign 2 is noted by what it is about. */
function world() {
  const done: string[] = []
  const bytes = (text: string) => new TextEncoder().encode(text)
  const note = <Value>(what: string, value: Value): Promise<Value> => Promise.resolve((done.push(what), value))
  const made: Required<SignWorld> = {
    artifacts: { manifest: ({ repository }) => note(`see ${repository}`, undefined) },
    signer: { sign: () => note('sign', bytes('bundle')) },
    digests: { signDigest: (digest) => note(`sign ${[shop, tools, listed].find((one) => one.digest === digest)?.repository ?? 'payload'}`, bytes('message')) },
    writer: { attach: ({ repository }, bundle) => note(`attach to ${repository}`, digestOf(bundle)) },
    attestations: { store: () => note('store', 7) },
    cosignTags: { keep: ({ repository }, _, { payload }) => note(`tag ${payload === undefined ? 'att' : `sig of ${readSimpleSigning(payload) === shop.digest ? 'shop' : 'tools'}`} at ${repository}`, 'tag') },
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
  }
  return { done, made, alone: { artifacts: made.artifacts, signer: made.signer, clock: made.clock } }
}

describe('several artifacts', () => {
  it('in one statement are signed once, and the bundle is kept beside each and once in the store', async () => {
    const { done, made } = world()
    const outcome = await sign({ subjects: [shop, tools], statements: [statement([tools.digest, shop.digest])], dryRun: false }, made)
    expect(done).toEqual(['see acme/shop', 'see acme/tools', 'sign', 'attach to acme/shop', 'tag att at acme/shop', 'attach to acme/tools', 'tag att at acme/tools', 'store'])
    expect(outcome.subjects).toEqual([shop, tools].map(({ registry, repository, digest }) => ({ name: `${registry}/${repository}`, digest })))
    expect(outcome).toMatchObject({ reasonCode: 'signed', sentence: `1 statement about 2 artifacts: ${tests}.`, signed: [{ attestationId: 7, referrers: [{}, {}], cosignTags: ['tag', 'tag'] }] })
  })

  it('in statements of their own have each its own kept beside it', async () => {
    const { done, alone, made } = world()
    await sign({ subjects: [shop, tools], statements: [statement([tools.digest]), statement([shop.digest])], dryRun: false }, { ...alone, writer: made.writer })
    expect(done.slice(2)).toEqual(['sign', 'attach to acme/tools', 'sign', 'attach to acme/shop'])
  })

  it('that are only named are neither looked for nor attached to', async () => {
    const { done, made } = world()
    await sign({ subjects: [listed], statements: [statement([listed.digest])], dryRun: false }, made)
    expect(done).toEqual(['sign', 'store'])
  })

  it.each([
    ['a digest that was not named', [shop, tools], [statement([shop.digest, tools.digest, digestOf('other')])], 'subject-mismatch'],
    ['none of those that were named', [shop], [statement([tools.digest])], 'subject-mismatch'],
    ['too few: one of the artifacts would stay unsigned', [shop, tools], [statement([shop.digest])], 'subject-mismatch'],
    ['a named digest and another of the same artifact', [shop], [encodeStatement({ subject: [{ digest: { sha256: hexOf(shop.digest), sha512: 'ab'.repeat(64) } }], predicateType: tests, predicate: {} })], 'subject-mismatch'],
    ['a verification summary of the older version, which policies read as well', [shop], [statement([shop.digest], 'https://slsa.dev/verification_summary/v0.2')], 'statement-invalid'],
    ['a decision', [shop], [statement([shop.digest], 'https://slsa.dev/verification_summary/v1')], 'statement-invalid'],
    ['nothing', [shop], [], 'input-invalid'],
    ['no artifact', [], [statement([shop.digest])], 'input-invalid'],
  ])('are not signed with a statement about %s', async (_, subjects, statements, code) => {
    const { done, made } = world()
    await expect(sign({ subjects, statements, dryRun: false }, made)).rejects.toMatchObject({ code })
    expect(done).toEqual([])
  })
})

describe('an artifact itself', () => {
  it('is signed by its digest', async () => {
    const { done, alone, made } = world()
    const outcome = await sign({ subjects: [shop, listed], statements: 'the artifacts themselves', dryRun: false }, { ...alone, digests: made.digests })
    expect(done).toEqual(['see acme/shop', 'sign acme/shop', 'sign app.tgz'])
    expect(outcome).toMatchObject({ sentence: '2 artifacts, by digest.', signed: [{ predicateType: plainSignatureType }, {}] })
  })

  it('has a plain signature under the tag of cosign 2, over a payload that names its digest', async () => {
    const { done, made } = world()
    await sign({ subjects: [shop], statements: [statement([shop.digest], plainSignatureType)], dryRun: false }, made)
    expect(done).toEqual(['see acme/shop', 'sign', 'attach to acme/shop', 'sign payload', 'tag sig of shop at acme/shop', 'store'])
  })

  it('is only planned in a dry run', async () => {
    const { done, made } = world()
    expect(await sign({ subjects: [shop], statements: 'the artifacts themselves', dryRun: true }, made)).toMatchObject({ reasonCode: 'planned', dryRun: true, signed: [] })
    expect(done).toEqual(['see acme/shop'])
  })
})
