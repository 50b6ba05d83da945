import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const compileCache = fileURLToPath(new URL('../../../node_modules/.cache/portcullis', import.meta.url))

/** What a copy says of itself every so often: on a busy machine there is such a line where else there is none. */
const progress = /^(?:nothing has moved for \d+ s; )?\d+ of \d+ parts, [^\n]*\n/gm

/** Runs the command line as a process of its own, as a person would: with these variables, and with none of ours. */
export async function portcullis(words: readonly string[], directory: string, variables: Readonly<Record<string, string>> = {}, started: (child: ChildProcess) => void = () => undefined): Promise<Ended> {
  const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, main, ...words], { cwd: directory, env: { NODE_COMPILE_CACHE: compileCache, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] })
  started(child)
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { status, stdout, stderr: stderr.replaceAll(progress, '') }
}

/** The result that `--output json` printed; nothing else may be on standard output. */
export function resultIn({ stdout }: Ended): JsonObject {
  return parseStrictJsonObject(Buffer.from(stdout), { what: 'standard output' })
}
