import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const runner = fileURLToPath(new URL('../bin/run-bundle.cjs', import.meta.url))
let directory: string
let cache: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portcullis-run-bundle-'))
  cache = join(directory, 'cache', 'verify')
  writeFileSync(join(directory, 'index.js'), "const { answer } = require('./1.index.js'); console.log(answer(), require('node:path').basename(__filename)); process.exitCode = Number(process.env.CODE)")
  writeChunk('four')
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('a bundle that is run from what was compiled before', () => {
  it('loads what is beside it, and keeps what it compiled of both files', () => {
    expect(run()).toEqual({ status: 0, said: 'four index.js' })
    expect(readdirSync(cache).sort()).toEqual(['1.index.js', 'index.js'])
    const kept = statSync(join(cache, 'index.js')).ino
    expect(run()).toEqual({ status: 0, said: 'four index.js' })
    expect(statSync(join(cache, 'index.js')).ino).toBe(kept)
  })

  it('never answers with what was compiled of another source, though that was as long', () => {
    run()
    writeChunk('five')
    expect(run().said).toBe('five index.js')
    expect(run().said).toBe('five index.js')
  })

  it('compiles anew what was damaged, cut off or kept by another version', () => {
    run()
    const path = join(cache, '1.index.js')
    const whole = readFileSync(path)
    const damaged = Buffer.from(whole)
    damaged[whole.length - 9] = 255 - (whole[whole.length - 9] ?? 0)
    for (const bytes of [damaged, whole.subarray(0, 200), Buffer.alloc(0), Buffer.from('something else')]) {
      writeFileSync(path, bytes)
      expect(run()).toEqual({ status: 0, said: 'four index.js' })
      expect(readFileSync(path).length).toBeGreaterThan(200)
    }
  })

  it('keeps nothing of a run that did not end well', () => {
    expect(run('1').status).toBe(1)
    expect(existsSync(cache)).toBe(false)
  })

  it('answers where nothing can be kept', () => {
    mkdirSync(join(directory, 'cache'))
    writeFileSync(cache, 'a file where the directory should be')
    expect(run()).toEqual({ status: 0, said: 'four index.js' })
    expect(readFileSync(cache, 'utf8')).toBe('a file where the directory should be')
  })

  it('runs nothing that others may have written, and keeps its own in its place', () => {
    run()
    const path = join(cache, '1.index.js')
    chmodSync(path, 0o666)
    expect(run()).toEqual({ status: 0, said: 'four index.js' })
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('writes to nowhere that a link of somebody else leads to', () => {
    mkdirSync(cache, { recursive: true })
    const precious = join(directory, 'precious')
    writeFileSync(precious, 'precious')
    const before = `for (const name of ['index.js', '1.index.js']) fs.symlinkSync(${JSON.stringify(precious)}, ${JSON.stringify(cache)} + '/' + name + '.' + process.pid);`
    expect(run('0', { before })).toEqual({ status: 0, said: 'four index.js' })
    expect(readFileSync(precious, 'utf8')).toBe('precious')
    // What was in the way, as a run that was killed leaves it too, hinders nothing.
    expect(readdirSync(cache).toSorted()).toEqual(['1.index.js', 'index.js'])
    expect(statSync(join(cache, 'index.js')).size).toBeGreaterThan(200)
  })

  it('answers where Node is told to let nothing be written', () => {
    expect(run('0', { words: ['--permission', '--allow-fs-read=*'] })).toEqual({ status: 0, said: 'four index.js' })
    expect(existsSync(cache)).toBe(false)
  })

  it('ends with the error that the bundle throws', () => {
    writeFileSync(join(directory, '1.index.js'), "throw new Error('broken')")
    expect(run()).toEqual({ status: 1, said: '' })
    expect(existsSync(cache)).toBe(false)
  })
})

function writeChunk(answer: string): void {
  writeFileSync(join(directory, '1.index.js'), `exports.answer = () => '${answer}'`)
}

function run(code = '0', { before = '', words = [] as readonly string[] } = {}) {
  const script = `${before} require(${JSON.stringify(runner)}).runBundle(${JSON.stringify(join(directory, 'index.js'))}, ${JSON.stringify(cache)})`
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, '-e', script], { encoding: 'utf8', env: { CODE: code } })
  if (status === 0) expect(stderr).toBe('')
  return { status, said: stdout.trim() }
}
