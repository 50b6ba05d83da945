import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { pinnedSubject, subjectBesideBundle } from './subject.ts'

const digest = digestOf('what was asked for')
const reference = `registry.example/acme/shop@${digest}`
const before = process.cwd()
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-subject-'))
  mkdirSync(join(directory, 'registry.example', 'acme'), { recursive: true })
  for (const name of [reference, 'registry.example/acme/shop:v1', 'shop.tgz']) writeFileSync(join(directory, name), 'something else')
  process.chdir(directory)
})
afterAll(() => {
  process.chdir(before)
  rmSync(directory, { recursive: true })
})

describe('the subject beside a bundle', () => {
  it('is a file, or a digest', async () => {
    expect((await subjectBesideBundle('shop.tgz', {})).digest).toBe(digestOf('something else'))
    expect((await subjectBesideBundle(digest, {})).digest).toBe(digest)
  })

  it('is the file that file: names, as it is or as its digest says', async () => {
    expect(await subjectBesideBundle('file:shop.tgz', {})).toMatchObject({ registry: 'file', repository: 'shop.tgz', digest: digestOf('something else') })
    expect((await subjectBesideBundle(`file:shop.tgz@${digest}`, {})).digest).toBe(digest)
    await expect(subjectBesideBundle('file:absent.tgz', {})).rejects.toMatchObject({ code: 'file-invalid' })
  })

  it('is never a file that somebody gave the name of an artifact', async () => {
    expect(await subjectBesideBundle(reference, {})).toMatchObject({ registry: 'registry.example', digest })
    await expect(subjectBesideBundle('registry.example/acme/shop:v1', {})).rejects.toMatchObject({ code: 'digest-required' })
  })

  it('is such a file when it is written as one', async () => {
    expect((await subjectBesideBundle(`./${reference}`, {})).digest).toBe(digestOf('something else'))
  })
})

describe('a word that names no artifact', () => {
  it.each([
    ['shop.tgz', '"shop.tgz" is a file, and an artifact is asked for', '--bundle'],
    ['./shop.tgz', '"./shop.tgz" is a file, and an artifact is asked for', '--bundle'],
    ['./shp.tgz', '"./shp.tgz" is no artifact, and there is no such file', 'Check the path'],
  ])('is told as the file that was perhaps meant: %s', (text, message, remedy) => {
    expect(() => pinnedSubject(text)).toThrow(expect.objectContaining({ code: 'reference-invalid', blame: 'configuration', message, remedy: expect.stringContaining(remedy) }))
  })

  it('is told as a reference where it is written like one', () => {
    expect(() => pinnedSubject('registry.example/Acme/shop:v1')).toThrow(expect.objectContaining({ code: 'reference-invalid', message: expect.stringContaining('a lower-case repository name') }))
    expect(pinnedSubject(reference)).toMatchObject({ registry: 'registry.example', digest })
  })
})
