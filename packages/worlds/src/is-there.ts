import { access } from 'node:fs/promises'

/** Whether a file exists. @throws whatever else keeps it from being looked at */
export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
