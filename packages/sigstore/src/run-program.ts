export interface ProgramCall {
  readonly program: string
  /** Nothing secret: every process of the machine can read them. */
  readonly parameters: readonly string[]
  /** All that the program sees of the environment; it is found on the PATH in there. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly input?: Uint8Array
  readonly limitMilliseconds: number
  readonly maxOutputBytes: number
}

export type ProgramEnding =
  | { readonly code: number; readonly output: Buffer; readonly errors: string }
  /** It did not end by itself, or could not be run at all. */
  | { readonly code: undefined; readonly why: string; readonly cause?: Error }

/**
 * Runs a program without a shell and reads what it prints, for as long as its limit and no longer, whatever processes of
 * its own it leaves behind: those may hold its output open long after it is gone. Never rejects.
 */
export function runProgram({ program, parameters, env, input, limitMilliseconds, maxOutputBytes }: ProgramCall): Promise<ProgramEnding> {
  return new Promise((resolve) => {
    const child = process.getBuiltinModule('node:child_process').spawn(program, parameters, { env, shell: false })
    // Not spawn's own `timeout`: it ends the program, and waits on for whoever else holds its output.
    const limit = setTimeout(() => stop(`it did not answer within ${limitMilliseconds / 1000} s`), limitMilliseconds)
    const end = (ending: ProgramEnding): void => {
      clearTimeout(limit)
      resolve(ending)
    }
    const stop = (why: string): void => {
      child.kill('SIGKILL')
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
      end({ code: undefined, why })
    }
    const collected = { output: [] as Buffer[], errors: [] as Buffer[] }
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      chunks.push(chunk)
      if (chunks.reduce((size, { byteLength }) => size + byteLength, 0) > maxOutputBytes) stop(`it printed more than ${maxOutputBytes} bytes`)
    }
    child.stdout.on('data', collect(collected.output))
    child.stderr.on('data', collect(collected.errors))
    child.once('error', (cause) => end({ code: undefined, why: `it cannot be run (${'code' in cause ? String(cause.code) : cause.name})`, cause }))
    child.once('close', (code, signal) => {
      if (code === null) end({ code: undefined, why: `it was stopped by ${String(signal)}` })
      else end({ code, output: Buffer.concat(collected.output), errors: Buffer.concat(collected.errors).toString('utf8') })
    })
    // A program that ends before it has read everything tells why by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
