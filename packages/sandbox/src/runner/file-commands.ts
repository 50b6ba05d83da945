import { randomUUID } from 'node:crypto'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keyValuePairs } from './key-value-file.ts'
import type { Masks } from './masks.ts'
import type { StepLog } from './step-log.ts'
import { hasCode } from './system-error.ts'

const summaryByteLimit = 1024 * 1024
const kinds = { output: 'set_output_', env: 'set_env_', path: 'add_path_', state: 'save_state_', step_summary: 'step_summary_' } as const
type Kind = keyof typeof kinds

/** The files through which one step speaks to the runner. */
export type FileCommands = Readonly<Record<Kind, string>>

/** What a step said through its files. */
export interface FileCommandResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  /** Directories for the front of PATH, the last first. */
  readonly path: readonly string[]
  /** Secrets covered; empty when it was too large. */
  readonly summary: string
  /** A file that could not be read fails the step. */
  readonly failed: boolean
}

/** Makes the empty files of one step under `temporary`. */
export async function createFileCommands(temporary: string): Promise<FileCommands> {
  const directory = join(temporary, '_runner_file_commands')
  await mkdir(directory, { recursive: true })
  const suffix = randomUUID()
  const file = (kind: Kind) => join(directory, `${kinds[kind]}${suffix}`)
  const files = { output: file('output'), env: file('env'), path: file('path'), state: file('state'), step_summary: file('step_summary') }
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')))
  return files
}

/** Reads the files after the step, and says in its log what was wrong with them. */
export async function readFileCommands(files: FileCommands, log: StepLog, masks: Masks): Promise<FileCommandResult> {
  let failed = false
  const attempt = async <Result>(kind: Kind, read: () => Promise<Result>, otherwise: Result): Promise<Result> => {
    try {
      return await read()
    } catch (error) {
      log.error(`Unable to process file command '${kind}' successfully.`)
      log.error(error instanceof Error ? error.message : String(error))
      failed = true
      return otherwise
    }
  }
  const pairs = async (kind: 'output' | 'env' | 'state') => {
    const found: Record<string, string> = {}
    await attempt(kind, async () => {
      for (const [name, value] of keyValuePairs(await contents(files[kind]))) found[name] = value
    }, undefined)
    return found
  }
  const outputs = await pairs('output')
  const state = await pairs('state')
  const environment = allowed(await pairs('env'), log)
  const path = await attempt('path', async () => lines(await contents(files.path)), [])
  const summary = await attempt('step_summary', () => readSummary(files.step_summary, log, masks), '')
  return { outputs, state, environment, path, summary, failed }
}

/** A step that removed its file has said nothing. */
async function contents(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return ''
    throw error
  }
}

function lines(text: string): string[] {
  return [...new Set(text.split(/\r?\n/).filter((line) => line !== '').toReversed())]
}

function allowed(environment: Record<string, string>, log: StepLog): Record<string, string> {
  const isBlocked = (name: string) => name.toUpperCase() === 'NODE_OPTIONS'
  if (Object.keys(environment).some(isBlocked)) log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isBlocked(name)))
}

async function readSummary(file: string, log: StepLog, masks: Masks): Promise<string> {
  const text = await contents(file)
  if (text === '') return ''
  const { size } = await stat(file)
  if (size > summaryByteLimit) {
    const kilobytes = (bytes: number) => Math.floor(bytes / 1024)
    log.error(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${kilobytes(summaryByteLimit)}k, got ${kilobytes(size)}k.`)
    return ''
  }
  return text.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => `${masks.mask(line)}\n`).join('')
}
