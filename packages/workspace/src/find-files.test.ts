import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { findFiles } from './find-files.ts'
import { digestOfFileInside } from './read-file.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'find-files-'))
  await mkdir(join(directory, 'dist/deep'), { recursive: true })
  for (const name of ['dist/app.tgz', 'dist/app.tgz.sigstore.jsonl', 'dist/app.sigstore.json', 'dist/notes.txt', 'dist/deep/tool.tgz', 'other.tgz']) await writeFile(join(directory, name), name)
})
afterAll(() => rm(directory, { recursive: true }))

describe('files are found', () => {
  it.each([
    ['a path', ['dist/app.tgz'], ['dist/app.tgz']],
    ['a glob, without the evidence beside them', ['dist/*'], ['dist/app.tgz', 'dist/notes.txt']],
    ['a glob over directories', ['**/*.tgz'], ['dist/app.tgz', 'dist/deep/tool.tgz', 'other.tgz']],
    ['several patterns, each file once', ['dist/*.tgz', 'dist/app.tgz', 'other.tgz'], ['dist/app.tgz', 'other.tgz']],
    ['what an exclamation mark takes away', ['dist/**', '!**/*.txt', '!dist/deep/**'], ['dist/app.tgz']],
  ])('by %s', async (_, patterns, files) => {
    expect(await findFiles(patterns, directory, 100)).toEqual(files)
  })

  it.each([
    ['a path that is not there', ['dist/none'], 'finds no file'],
    ['one pattern of two that finds nothing', ['dist/*', '*.zip'], '*.zip'],
    ['a directory', ['dist/deep'], 'finds no file'],
    ['evidence', ['dist/app.sigstore.json'], 'finds no file'],
    ['everything taken away', ['other.tgz', '!*.tgz'], 'no file is left'],
    ['too many', ['dist/**'], 'more than 2'],
  ])('never: %s', async (_, patterns, message) => {
    await expect(findFiles(patterns, directory, 2)).rejects.toMatchObject({ code: 'file-invalid', message: expect.stringContaining(message) })
  })
})

describe('the digest of a file', () => {
  it('is that of its bytes, and of none that a link leads to outside', async () => {
    const limits = { roots: [join(directory, 'dist')], what: 'the file to sign' }
    expect(await digestOfFileInside('notes.txt', limits)).toBe(digestOf('dist/notes.txt'))
    await symlink(join(directory, 'other.tgz'), join(directory, 'dist/link.tgz'))
    await expect(digestOfFileInside('link.tgz', limits)).rejects.toMatchObject({ code: 'file-invalid', message: expect.stringContaining('outside') })
    await expect(digestOfFileInside('../other.tgz', limits)).rejects.toMatchObject({ code: 'file-invalid' })
  })
})
