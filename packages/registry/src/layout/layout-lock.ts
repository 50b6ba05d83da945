import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { Failure } from '@portcullis/core/failure'
import { codeOf, openPlain } from './layout-folder.ts'

const pauseMilliseconds = 100
/** How often the lock of a writer that lives, or of another machine, is looked at. */
const looksAtLiving = 3_000
const looksAtStranger = 100
const maxLockBytes = 400

/**
 * Lets one writer at a time change what `lock` stands for. A lock that a run left when it was killed is taken away: at
 * once when its process is seen to be gone, after a while when it was on another machine.
 * @throws Failure `file-invalid` when another writer does not come to an end; `layout-hostile` when it is no plain file
 */
export async function locked(lock: string, pause: (milliseconds: number) => Promise<void>, work: () => Promise<void>): Promise<void> {
  const own = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`
  let stranger = ''
  for (let looks = 1, since = 1; !(await take(lock, own)); looks += 1) {
    const holder = await holderOf(lock)
    if (holder !== stranger) since = looks
    stranger = holder
    const state = stateOf(holder)
    if (holder !== '' && (state === 'gone' || (state === 'unknown' && looks - since >= looksAtStranger))) await takeAway(lock, holder)
    else if (looks >= looksAtLiving) throw busy(lock, holder)
    else await pause(pauseMilliseconds)
  }
  try {
    await work()
  } finally {
    if ((await holderOf(lock)) === own) await rm(lock, { force: true })
  }
}

async function take(lock: string, own: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600)
    try {
      await file.writeFile(own)
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new Failure('file-invalid', { blame: 'configuration', message: `${lock} cannot be written: ${codeOf(error)}`, remedy: 'Check the directory and who may write there.', cause: error })
  }
}

/**
 * What a lock says of its writer; `?` for one that says nothing yet, nothing when it is gone. Whoever wrote the folder
 * may have left a link or a pipe there: that would be waited on for ever, or told to a person from another file.
 */
async function holderOf(lock: string): Promise<string> {
  const file = await openPlain(lock)
  if (file === undefined) return ''
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(maxLockBytes), 0, maxLockBytes, 0)
    return buffer.toString('utf8', 0, bytesRead) || '?'
  } finally {
    await file.close()
  }
}

function stateOf(holder: string): 'alive' | 'gone' | 'unknown' {
  const [host, pid] = holder.split(' ')
  if (host !== hostname() || pid === undefined || !/^[0-9]{1,10}$/.test(pid)) return 'unknown'
  try {
    process.kill(Number(pid), 0)
    return 'alive'
  } catch (error) {
    return codeOf(error) === 'ESRCH' ? 'gone' : 'alive'
  }
}

/** Away by its name first: what another writer has taken in the meantime is put back. */
async function takeAway(lock: string, holder: string): Promise<void> {
  const aside = `${lock}.${randomBytes(8).toString('hex')}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw busy(lock, holder)
  }
  if ((await holderOf(aside)) === holder) await rm(aside, { force: true })
  else await rename(aside, lock)
}

function busy(lock: string, holder: string): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `${lock} is held by another writer: ${JSON.stringify(holder.slice(0, 100))}`,
    remedy: 'Wait for the other run. If there is none, remove this file and run again.',
    found: holder.slice(0, 100),
  })
}
