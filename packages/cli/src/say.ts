import type { Verb } from '@portcullis/core/model/result'

/** Takes a line of progress away before another is written. */
export const wipe = '\r\u001b[2K'

const watched = new Set<NodeJS.WriteStream>()
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** For programs and files. */
export function sayOnStdout(text: string): void {
  say(process.stdout, text)
}

/** For a person. */
export function sayOnStderr(text: string): void {
  say(process.stderr, text)
}

/** Until what is given back is called, an interruption is told before it ends the process as it would anyhow: shells show 130. */
export function tellInterruption(verb: Verb): () => void {
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    const told = (): void => {
      sayOnStderr(`\nInterrupted by ${signal}: ${whatStands(verb)}\n`)
      // The exit code is set as well: what a signal ends has none of its own, and a signal may be kept from this process.
      process.exitCode = exitCodes[signal]
      process.kill(process.pid, signal)
    }
    process.once(signal, told)
    return { signal, told }
  })
  return () => {
    for (const { signal, told } of listeners) process.off(signal, told)
  }
}

function whatStands(verb: Verb): string {
  if (verb === 'copy' || verb === 'promote') return 'it is not finished. Run it again: what is at the target already is not sent twice.'
  return 'there is no verdict. Run it again.'
}

function say(stream: NodeJS.WriteStream, text: string): void {
  if (!watched.has(stream)) {
    watched.add(stream)
    stream.on('error', (error: NodeJS.ErrnoException) => lost(stream, error.code ?? error.message))
  }
  stream.write(text)
}

/** Nobody may take what was cut off for a verdict. But a reader who has seen enough, such as `head`, leaves (EPIPE), and the verdict stands. */
function lost(stream: NodeJS.WriteStream, why: string): void {
  if (why === 'EPIPE') return
  process.exitCode = 3
  if (stream === process.stdout) sayOnStderr(`Standard output could not be written (${why}): what was to be told there is lost. Run it again.\n`)
}
