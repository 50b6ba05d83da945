/** Whether an error is the system's with this code. Asks for the code alone: errors of Node's own do not always share our Error class. */
export function hasCode(error: unknown, code: 'ENOENT' | 'ESRCH'): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
