import { Failure } from '@portcullis/core/failure'
import { keyInputInvalid } from './key-service.ts'
import type { Variables } from './key-service.ts'

const program = 'pkcs11-tool'
/** A touch of the token may be asked for. */
const deadlineMilliseconds = 60_000
const maxOutputBytes = 64 * 1024
/** Which of our variables the program sees: how it is found, and where libraries look for their configuration. No other secret. */
const passedOn = ['PATH', 'HOME', 'SOFTHSM2_CONF', 'YUBIHSM_PKCS11_CONF', 'KMS_PKCS11_CONFIG', 'P11_KIT_SERVER_ADDRESS']
const pinVariable = 'PORTCULLIS_CHILD_PIN'

export interface ToolCall {
  readonly parameters: readonly string[]
  readonly input?: Uint8Array
  /** Goes to the program by its environment: its arguments can be read by every process of the machine. */
  readonly pin?: string
}

/** Runs OpenSC's pkcs11-tool. @returns what it prints @throws Failure `input-invalid` | `signing-refused` | `signing-unavailable` */
export async function runPkcs11Tool({ parameters, input, pin }: ToolCall, environment: Variables): Promise<Buffer> {
  const login = pin === undefined ? [] : ['--login', '--pin', `env:${pinVariable}`]
  const env = { ...Object.fromEntries(passedOn.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))), LC_ALL: 'C', ...(pin === undefined ? {} : { [pinVariable]: pin }) }
  const { code, output, errors } = await run([...parameters, ...login], input, env)
  if (code === 0) return output
  const said = errors.split('\n').find((line) => line.startsWith('error:'))?.slice(0, 200) ?? ''
  if (code === null) throw failed('signing-unavailable', `${program} did not answer within ${deadlineMilliseconds / 1000} s`, 'Run the job again when the token answers; nothing was signed.')
  throw failed('signing-refused', `${program} ended with ${code}: ${JSON.stringify(pin === undefined ? said : said.replaceAll(pin, '***'))}`, 'Check the token, the name of the key, the PIN and the path of the library.')
}

interface Ending {
  /** Null when it was ended by a signal. */
  readonly code: number | null
  readonly output: Buffer
  readonly errors: string
}

function run(parameters: readonly string[], input: Uint8Array | undefined, env: Record<string, string | undefined>): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = process.getBuiltinModule('node:child_process').spawn(program, parameters, { env, timeout: deadlineMilliseconds, killSignal: 'SIGKILL' })
    const [output, errors]: [Buffer[], Buffer[]] = [[], []]
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      chunks.push(chunk)
      if (chunks.reduce((size, { byteLength }) => size + byteLength, 0) > maxOutputBytes) child.kill('SIGKILL')
    }
    child.stdout.on('data', collect(output))
    child.stderr.on('data', collect(errors))
    child.on('error', (cause) => reject(notRunning(cause)))
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output), errors: Buffer.concat(errors).toString('utf8') }))
    // A program that ends before it has read everything tells why by its exit code.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

function notRunning(cause: Error): Failure {
  return keyInputInvalid(`${program} cannot be run (${'code' in cause ? String(cause.code) : cause.name})`, 'Install OpenSC (Debian: apt-get install opensc), and the PKCS#11 library of the token.')
}

function failed(code: 'signing-refused' | 'signing-unavailable', message: string, remedy: string): Failure {
  return new Failure(code, { blame: 'service', message, remedy })
}
