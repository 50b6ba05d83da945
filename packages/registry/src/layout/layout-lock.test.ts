import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { locked } from './layout-lock.ts'

let directory: string
let lock: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-lock-'))
  lock = join(directory, '.index.lock')
})

afterEach(async () => {
  await rm(directory, { recursive: true, force: true })
})

const never = (): Promise<void> => Promise.reject(new Error('nothing is waited for, and no work is done'))

describe('a lock that whoever wrote the folder left there', () => {
  it('as a link to another file is refused, and nothing of that file is told or changed', async () => {
    const secret = join(directory, 'secret')
    await writeFile(secret, 'a secret of somebody')
    await symlink(secret, lock)
    await expect(locked(lock, never, never)).rejects.toMatchObject({ code: 'layout-hostile', message: expect.not.stringContaining('somebody') })
    expect(await readlink(lock)).toBe(secret)
    expect(await readFile(secret, 'utf8')).toBe('a secret of somebody')
  })

  it('as a link to what never ends is refused', async () => {
    await symlink('/dev/zero', lock)
    await expect(locked(lock, never, never)).rejects.toMatchObject({ code: 'layout-hostile' })
  })

  it('as a pipe that nobody writes to is refused', async () => {
    execFileSync('mkfifo', [lock])
    await expect(locked(lock, never, never)).rejects.toMatchObject({ code: 'layout-hostile' })
  })

  it('as a directory is refused', async () => {
    await mkdir(lock)
    await expect(locked(lock, never, never)).rejects.toMatchObject({ code: 'layout-hostile' })
  })

  it('as a file without an end is read as far as a lock may be long', async () => {
    await writeFile(lock, 'elsewhere 1 '.padEnd(1_000_000, 'x'))
    let pauses = 0
    let done = false
    const pause = async (): Promise<void> => {
      pauses += 1
      await Promise.resolve()
    }
    await locked(lock, pause, async () => {
      done = true
      await Promise.resolve()
    })
    expect(done).toBe(true)
    // A writer of another machine is waited for, and then taken for gone.
    expect(pauses).toBeGreaterThan(50)
    await expect(readFile(lock)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
