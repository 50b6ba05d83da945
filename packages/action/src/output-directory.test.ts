import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { makeOutputDirectory } from './output-directory.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-output-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('the directory for files', () => {
  it('is a new one under the temporary directory of the runner', () => {
    const paths = [1, 2].map(() => makeOutputDirectory(undefined, '/nowhere', directory, 'verify').path)
    expect(new Set(paths).size).toBe(2)
    for (const path of paths) expect(path.startsWith(join(directory, 'portcullis-verify-'))).toBe(true)
  })

  it('is the chosen one, from the workspace', () => {
    const files = makeOutputDirectory('reports/today', directory, '/nowhere', 'verify')
    expect(files.write('a.json', '{}')).toBe(join(directory, 'reports/today/a.json'))
    expect(files.inside('more').write('b.json', new Uint8Array([1]))).toBe(join(directory, 'reports/today/more/b.json'))
  })

  it('holds whole files only, and the newest', () => {
    const files = makeOutputDirectory('out', directory, '/nowhere', 'verify')
    files.write('a.json', 'old')
    files.write('a.json', 'new')
    expect(readdirSync(files.path)).toEqual(['a.json'])
    expect(readFileSync(join(files.path, 'a.json'), 'utf8')).toBe('new')
  })

  it('is never written through a link that lies there', () => {
    const files = makeOutputDirectory('out', directory, '/nowhere', 'verify')
    const elsewhere = join(directory, 'elsewhere')
    writeFileSync(elsewhere, 'as it was')
    for (const name of ['a.json', '.a.json.partial']) symlinkSync(elsewhere, join(files.path, name))
    files.write('a.json', 'new')
    expect(readFileSync(elsewhere, 'utf8')).toBe('as it was')
    expect(readFileSync(join(files.path, 'a.json'), 'utf8')).toBe('new')
  })

  it.each(['../a', 'a/b', '.hidden', '', '-x', 'a\0b'])('takes no file called %j', (name) => {
    const files = makeOutputDirectory('out', directory, '/nowhere', 'verify')
    expect(() => files.write(name, 'x')).toThrow(expect.objectContaining({ code: 'unexpected' }))
  })

  it('says so when it cannot be made or written', () => {
    writeFileSync(join(directory, 'file'), '')
    expect(() => makeOutputDirectory('file/below', directory, '/nowhere', 'verify')).toThrow(expect.objectContaining({ code: 'file-invalid' }))
    const files = makeOutputDirectory('out', directory, '/nowhere', 'verify')
    mkdirSync(join(files.path, 'a.json'))
    expect(() => files.write('a.json', 'x')).toThrow(expect.objectContaining({ code: 'file-invalid' }))
  })
})
