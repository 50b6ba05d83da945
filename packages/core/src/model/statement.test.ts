import { describe, expect, it } from '@jest/globals'
import { digestOf, hexOf } from './digest.ts'
import type { JsonObject } from './strict-json.ts'
import { encodeStatement, isAbout, parseStatement, statementAbout, statementType } from './statement.ts'

const subject = digestOf('image')
const other = digestOf('other')
const good = { _type: statementType, subject: [{ name: 'shop', digest: { sha256: hexOf(subject) } }], predicateType: 'https://example.org/x', predicate: { a: 1 } }
const read = (json: unknown) => parseStatement(new TextEncoder().encode(JSON.stringify(json)))

describe('a statement', () => {
  it('is read as it was written', () => {
    const statement = statementAbout(subject, 'shop', 'https://example.org/x', { a: 1 })
    expect(parseStatement(encodeStatement(statement))).toEqual(statement)
    expect(JSON.parse(new TextDecoder().decode(encodeStatement(statement)))).toEqual(good)
  })

  it('may be of the version before, may have no predicate, and may have no name', () => {
    expect(read({ ...good, _type: 'https://in-toto.io/Statement/v0.1' }).predicate).toEqual({ a: 1 })
    expect(read({ ...good, predicate: undefined }).predicate).toEqual({})
    expect(read({ ...good, predicate: null }).predicate).toEqual({})
    expect(read({ ...good, subject: [{ digest: { sha256: 'x' } }] }).subject).toEqual([{ digest: { sha256: 'x' } }])
  })

  it.each<[string, JsonObject | readonly never[]]>([
    ['another type', { ...good, _type: 'https://in-toto.io/Statement/v2' }],
    ['a type with a slash behind', { ...good, _type: `${statementType}/` }],
    ['no predicate type', { ...good, predicateType: '' }],
    ['a predicate type that is no text', { ...good, predicateType: 1 }],
    ['no subject', { ...good, subject: [] }],
    ['a subject that is no list', { ...good, subject: {} }],
    ['a subject without digest', { ...good, subject: [{ name: 'shop' }] }],
    ['a subject with an empty digest', { ...good, subject: [{ digest: {} }] }],
    ['a digest that is no text', { ...good, subject: [{ digest: { sha256: 1 } }] }],
    ['a predicate that is text', { ...good, predicate: 'x' }],
    ['a predicate that is a list', { ...good, predicate: [] }],
    ['more subjects than anybody ships', { ...good, subject: Array.from({ length: 1_025 }, () => ({ digest: { sha256: 'x' } })) }],
  ])('is refused with %s', (_, json) => {
    expect(() => read(json)).toThrow(expect.objectContaining({ code: 'statement-invalid' }))
  })

  it('is refused when it is no object, or not strict JSON', () => {
    expect(() => read([])).toThrow(expect.objectContaining({ code: 'json-invalid' }))
    const twice = JSON.stringify(good).replace('"predicateType"', '"predicateType":"https://example.org/y","predicateType"')
    expect(() => parseStatement(new TextEncoder().encode(twice))).toThrow(expect.objectContaining({ code: 'json-invalid' }))
  })

  it('takes as many subjects as it may', () => {
    expect(read({ ...good, subject: Array.from({ length: 1_024 }, () => ({ digest: { sha256: 'x' } })) }).subject).toHaveLength(1_024)
  })
})

describe('a statement is about an artifact', () => {
  const about = (...digests: Record<string, string>[]) => isAbout({ subject: digests.map((digest) => ({ digest })), predicateType: 't', predicate: {} }, subject)

  it('when one of its subjects has the digest', () => {
    expect(about({ sha256: hexOf(subject) })).toBe(true)
    expect(about({ sha256: hexOf(other) }, { md5: 'x', sha256: hexOf(subject) })).toBe(true)
  })

  it.each<[string, Record<string, string>]>([
    ['another digest', { sha256: hexOf(other) }],
    ['the digest in upper case', { sha256: hexOf(subject).toUpperCase() }],
    ['the digest under another algorithm', { sha512: hexOf(subject) }],
    ['the digest under a weak algorithm', { md5: hexOf(subject) }],
    ['the digest with its algorithm', { sha256: subject }],
    ['the digest with more behind it', { sha256: `${hexOf(subject)}00` }],
    ['a name that looks like it', { name: subject }],
  ])('never for %s', (_, digest) => {
    expect(about(digest)).toBe(false)
  })
})
