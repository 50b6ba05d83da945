import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { Credential } from './credentials.ts'

export interface HelperAnswer {
  readonly exitCode: number
  readonly output: string
}

/** Runs `docker-credential-<name> get` with `input` on its standard input. */
export type HelperRunner = (name: string, input: string) => Promise<HelperAnswer>

const helperName = /^[a-z0-9-]+$/
const maxOutput = 64 * 1024

/**
 * Asks a docker credential helper for the credential of `server`.
 * @throws Failure `input-invalid` when the helper's name could be a path, does not run or answers nonsense
 */
export async function credentialFromHelper(name: string, server: string, run: HelperRunner): Promise<Credential | undefined> {
  if (!helperName.test(name)) throw helperFailure(JSON.stringify(name.slice(0, 60)), 'a name of lower-case letters, digits and hyphens is expected')
  const { exitCode, output } = await run(name, server)
  if (exitCode !== 0 && /credentials not found/i.test(output)) return undefined
  // The output may hold half a secret: it is not shown.
  if (exitCode !== 0) throw helperFailure(name, `exit code ${exitCode}`)
  const { Username: username, Secret: secret } = answerOf(name, output)
  if (typeof username !== 'string' || typeof secret !== 'string') throw helperFailure(name, 'no Username and Secret in its answer')
  if (username === '' && secret === '') return undefined
  return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret }
}

function answerOf(name: string, output: string): JsonObject {
  try {
    return parseStrictJsonObject(output, { maxBytes: maxOutput, what: `the answer of docker-credential-${name}` })
  } catch (error) {
    throw error instanceof Failure ? helperFailure(name, 'its answer is no JSON object') : error
  }
}

/**
 * Runs helpers as child processes, found on the PATH of `environment`, without a shell, for at most 10 s, whatever
 * processes of its own a helper leaves behind. `environment` is all they see of the environment.
 */
export function helperProcesses(environment: Readonly<Record<string, string>>, limitMilliseconds = 10_000): HelperRunner {
  return (name, input) =>
    new Promise((resolve, reject) => {
      const child = process.getBuiltinModule('node:child_process').spawn(`docker-credential-${name}`, ['get'], {
        env: environment,
        shell: false,
        stdio: ['pipe', 'pipe', 'ignore'],
      })
      // Not spawn's own `timeout`: it stays armed, and keeps the process alive, when the program is not there.
      const limit = setTimeout(() => stop(`it did not answer in ${limitMilliseconds / 1000} s`), limitMilliseconds)
      const stop = (why: string): void => {
        clearTimeout(limit)
        child.kill('SIGKILL')
        // What the helper started lives on and holds its end of this: nobody waits for that.
        child.stdout.destroy()
        reject(helperFailure(name, why))
      }
      let output = ''
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
        if (output.length > maxOutput) stop(`its answer is longer than ${maxOutput} characters`)
      })
      child.once('error', (cause) => {
        clearTimeout(limit)
        reject(helperFailure(name, 'code' in cause && cause.code === 'ENOENT' ? `there is no docker-credential-${name} on the PATH` : `it does not run: ${cause.message}`))
      })
      child.once('close', (exitCode, signal) => {
        clearTimeout(limit)
        if (signal !== null) reject(helperFailure(name, `stopped by ${signal}`))
        else resolve({ exitCode: exitCode ?? 1, output })
      })
      // A helper that does not read its input closes the pipe: its exit code tells.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
    })
}

function helperFailure(name: string, found: string): Failure {
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: `The docker credential helper ${name} cannot be used: ${found}`,
    remedy: 'Correct credHelpers or credsStore in the docker configuration, or give registry-username and registry-password.',
    found,
  })
}
