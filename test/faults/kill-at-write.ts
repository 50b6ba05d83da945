/**
 * Loaded before a program, to end it by SIGKILL as it is about to write: `KILL_IN` is the folder whose writes count,
 * `KILL_AT` the number of the write, from 0, that no longer happens. Without that number it runs to its end, and
 * says how many there were in the file that `KILL_COUNT` names.
 */
import fs from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { KILL_IN: folder = '', KILL_AT: at, KILL_COUNT: told } = process.env
let writes = 0

function aboutToWrite(path: unknown): void {
  if (typeof path !== 'string' || !path.includes(folder)) return
  if (String(writes) === at) process.kill(process.pid, 'SIGKILL')
  writes += 1
}

const genuine = { ...fs.promises }
const changes = ['mkdir', 'rename', 'rm', 'unlink', 'writeFile', 'appendFile', 'truncate', 'link', 'symlink'] as const
for (const name of changes) {
  const change = genuine[name] as (...words: unknown[]) => Promise<unknown>
  Object.assign(fs.promises, {
    [name]: async (...words: unknown[]) => {
      aboutToWrite(words[0])
      return await change(...words)
    },
  })
}

/** A file that is opened counts when that makes it, and every write to it counts. */
async function open(path: string, flags?: string | number, mode?: number): Promise<FileHandle> {
  const creates = flags !== undefined && flags !== 'r' && flags !== fs.constants.O_RDONLY
  if (creates) aboutToWrite(path)
  const handle = await genuine.open(path, flags, mode)
  for (const name of ['write', 'writev', 'writeFile', 'appendFile', 'truncate', 'sync', 'datasync'] as const) {
    const change = (handle[name] as (...words: unknown[]) => Promise<unknown>).bind(handle)
    Object.assign(handle, {
      [name]: async (...words: unknown[]) => {
        if (creates) aboutToWrite(path)
        return await change(...words)
      },
    })
  }
  return handle
}

Object.assign(fs.promises, { open })
syncBuiltinESMExports()
if (told !== undefined) process.once('exit', () => fs.writeFileSync(told, String(writes)))
