import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileInside } from './read-file.ts'
import { writeFileWhole } from './write-file.ts'

let root: string
let outside: string
beforeAll(async () => {
  const base = await mkdtemp(join(tmpdir(), 'portcullis-files-'))
  root = join(base, 'workspace')
  outside = join(base, 'workspace-evil')
  await mkdir(join(root, 'sub'), { recursive: true })
  await mkdir(outside)
  await writeFile(join(root, 'good.json'), '{"a":1}')
  await writeFile(join(outside, 'secret'), 'token-of-somebody')
  await symlink(join(outside, 'secret'), join(root, 'link-out'))
  await symlink(outside, join(root, 'dir-out'))
  await symlink(join(root, 'good.json'), join(root, 'link-in'))
  execFileSync('mkfifo', [join(root, 'fifo')])
})
afterAll(() => rm(join(root, '..'), { recursive: true }))

const read = (path: string, maxBytes = 100): Promise<Uint8Array> => readFileInside(path, { roots: [root], maxBytes, what: 'the file' })

describe('a file is read', () => {
  it.each(['good.json', './sub/../good.json', 'link-in'])('from inside the root: %s', async (path) => {
    expect(new TextDecoder().decode(await read(path))).toBe('{"a":1}')
  })

  it('from any of several roots, at exactly its limit', async () => {
    const bytes = await readFileInside(join(outside, 'secret'), { roots: [root, outside], maxBytes: 17, what: 'the file' })
    expect(bytes.byteLength).toBe(17)
  })

  it.each(['../workspace-evil/secret', 'link-out', 'dir-out/secret', '/proc/self/environ', '/etc/passwd', 'fifo', 'sub', '.', '', 'good.json\0.txt', 'absent', 'good.json/x'])(
    'never from %j, and nothing of it is repeated',
    async (path) => {
      const failure: unknown = await read(path).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'file-invalid', blame: 'configuration' })
      expect(String(failure)).not.toContain('token-of-somebody')
    },
  )

  it('never over its limit', async () => {
    await expect(read('good.json', 6)).rejects.toMatchObject({ code: 'too-large' })
    await expect(read('good.json', 7)).resolves.toHaveLength(7)
  })
})

describe('a file is written', () => {
  it('whole, for its owner only, with its directories, and over an old one', async () => {
    const path = join(root, 'out/deep/result.json')
    await writeFileWhole(path, 'one')
    await writeFileWhole(path, new TextEncoder().encode('two'))
    expect(await readFile(path, 'utf8')).toBe('two')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(root, 'out/deep'))).toEqual(['result.json'])
  })

  it('or not at all: the old one stays and nothing is left beside it', async () => {
    const directory = join(root, 'taken')
    await mkdir(join(directory, 'result.json', 'in-the-way'), { recursive: true })
    await expect(writeFileWhole(join(directory, 'result.json'), 'x')).rejects.toMatchObject({ code: 'file-invalid' })
    expect(await readdir(directory)).toEqual(['result.json'])
    await chmod(directory, 0o700)
  })

  it('through no link: the link is replaced, what it pointed at is untouched', async () => {
    await writeFileWhole(join(root, 'link-out'), 'mine')
    expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('token-of-somebody')
    expect(await readFile(join(root, 'link-out'), 'utf8')).toBe('mine')
  })
})
