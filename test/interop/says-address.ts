import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline/promises'

/** Starts a program that listens on a free port of its choice and says `host:port` in its first line. */
export async function startSayingAddress(program: string, parameters: readonly string[] = []): Promise<{ readonly host: string; readonly process: ChildProcess }> {
  const process = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'ignore'] })
  const failed = new Promise<never>((_, reject) => process.once('error', reject))
  const { value: host } = await Promise.race([createInterface(process.stdout)[Symbol.asyncIterator]().next(), failed])
  if (host === undefined) throw new Error(`${[program, ...parameters].join(' ')} said no address`)
  return { host, process }
}
