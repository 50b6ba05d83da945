import { spawn, type ChildProcess } from 'node:child_process'
import { StringDecoder } from 'node:string_decoder'
import type { Readable } from 'node:stream'
import { hasCode } from './system-error.ts'

export interface ProcessRequest {
  readonly command: string
  readonly parameters: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  readonly timeoutMilliseconds?: number | undefined
  readonly signal?: AbortSignal | undefined
}

export interface ProcessResult {
  /** null when a signal ended it. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly timedOut: boolean
  readonly cancelled: boolean
  /** Of the process group, which may have survivors. */
  readonly processId: number | undefined
}

/** How GitHub's runner ends a process: it asks, asks again, and then does not ask. */
const patience = [
  { signal: 'SIGINT', milliseconds: 7500 },
  { signal: 'SIGTERM', milliseconds: 2500 },
  { signal: 'SIGKILL', milliseconds: 0 },
] as const
/** A grandchild may hold the pipes open; the step does not wait for it longer than this. */
const pipeMilliseconds = 5000

/** Runs a process to its end, its output taken line by line as it comes. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { command, parameters, directory, environment } = request
  const child = spawn(command, parameters, { cwd: directory, env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const pipes = [child.stdout, child.stderr].map((stream) => readLines(stream, request.onLine))
  let timedOut = false
  let cancelled = false
  const stopEnding: (() => void)[] = []
  const end = () => stopEnding.push(endGradually(child))
  const timer = request.timeoutMilliseconds === undefined ? undefined : setTimeout(() => ((timedOut = true), end()), request.timeoutMilliseconds)
  const onAbort = () => ((cancelled = true), end())
  request.signal?.addEventListener('abort', onAbort, { once: true })
  if (request.signal?.aborted === true) onAbort()
  try {
    const { exitCode, signal } = await exited(child)
    await pipesClosed(child, pipes)
    return { exitCode, signal, timedOut, cancelled, processId: child.pid }
  } finally {
    clearTimeout(timer)
    for (const stop of stopEnding) stop()
    request.signal?.removeEventListener('abort', onAbort)
  }
}

/** Ends whatever is left of a step's process group, as the runner does after the job. */
export function killGroup(processId: number): void {
  try {
    process.kill(-processId, 'SIGKILL')
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

function exited(child: ChildProcess): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }))
  })
}

async function pipesClosed(child: ChildProcess, pipes: readonly Promise<void>[]): Promise<void> {
  const timer = setTimeout(() => {
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, pipeMilliseconds)
  await Promise.all(pipes)
  clearTimeout(timer)
}

function endGradually(child: ChildProcess): () => void {
  let timer: NodeJS.Timeout | undefined
  const step = (index: number) => {
    const { signal, milliseconds } = patience[index] ?? {}
    if (signal === undefined || child.pid === undefined) return
    try {
      process.kill(-child.pid, signal)
    } catch (error) {
      if (hasCode(error, 'ESRCH')) return
      throw error
    }
    timer = setTimeout(() => step(index + 1), milliseconds)
  }
  step(0)
  return () => clearTimeout(timer)
}

/** Lines end with LF, CR LF or CR alone, as for the runner: all three can begin a workflow command. */
function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const take = (text: string, isLast: boolean) => {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
    if (!isLast || rest === '') return
    onLine(rest.replace(/\r$/, ''))
  }
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk), false))
  return new Promise((resolve) => {
    stream.once('close', () => {
      take(decoder.end(), true)
      resolve()
    })
  })
}
