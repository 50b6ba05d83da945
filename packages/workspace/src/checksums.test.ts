import { describe, expect, it } from '@jest/globals'
import { digestOf } from '@portcullis/core/model/digest'
import { readChecksums } from './checksums.ts'

const [one, two] = ['one', 'two'].map((text) => digestOf(text).slice('sha256:'.length))
const long = digestOf('long', 'sha512').slice('sha512:'.length)

describe('a list of checksums', () => {
  it.each([
    ['of text files', `${one}  app.tgz\n${two}  dist/notes.txt\n`, [['app.tgz', `sha256:${one}`], ['dist/notes.txt', `sha256:${two}`]]],
    ['of binary files, with blanks, of Windows', `${one} *my app.exe\r\n\r\n`, [['my app.exe', `sha256:${one}`]]],
    ['of sha512sum', `${long}  app.tgz`, [['app.tgz', `sha512:${long}`]]],
    ['in capital letters, the same file twice', `${one?.toUpperCase()}  app.tgz\n${one}  app.tgz`, [['app.tgz', `sha256:${one}`]]],
    ['of a name with a line break', `\\${one}  a\\nb\\\\c`, [['a\nb\\c', `sha256:${one}`]]],
  ])('%s is read', (_, text, expected) => {
    expect(readChecksums(text, 10).map(({ name, digest }) => [name, digest])).toEqual(expected)
  })

  it.each([
    ['that is empty', '\n', 'empty'],
    ['with two digests for one name', `${one}  app.tgz\n${two}  app.tgz`, 'two digests'],
    ['with a digest that is too short', `${one?.slice(1)}  app.tgz`, 'line 1'],
    ['without a name', `${one}  app.tgz\n${two}  `, 'line 2'],
    ['in the format of BSD', `SHA256 (app.tgz) = ${one}`, 'line 1'],
    ['of too many', `${one}  a\n${one}  b\n${one}  c`, 'more than 2'],
  ])('%s is refused', (_, text, message) => {
    expect(() => readChecksums(text, 2)).toThrow(expect.objectContaining({ code: 'file-invalid', message: expect.stringContaining(message) }))
  })
})
