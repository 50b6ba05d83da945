import type { Verb } from '@portcullis/core/model/result'

const wipe = '\r\u001b[2K'
/** Whether a line of progress stands on the terminal: it goes before anything else is written there. */
let isStanding = false

const watched = new Set<NodeJS.WriteStream>()
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

/** For programs and files. */
export function sayOnStdout(text: string): void {
  showProgress('')
  say(process.stdout, text)
}

/** For a person. */
export function sayOnStderr(text: string): void {
  showProgress('')
  say(process.stderr, text)
}

/** Puts a line on the terminal in the place of the one before, or takes that away when it is empty. */
export function showProgress(line: string): void {
  if (line !== '' || isStanding) say(process.stderr, `${wipe}${line}`)
  isStanding = line !== ''
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
