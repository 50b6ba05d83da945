import { Failure } from '@portcullis/core/failure'
import { runProgram } from '../run-program.ts'
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
  const ending = await runProgram({ program, parameters: [...parameters, ...login], env, limitMilliseconds: deadlineMilliseconds, maxOutputBytes, ...(input === undefined ? {} : { input }) })
  if (ending.code === undefined && ending.cause !== undefined) throw notRunning(ending.cause)
  if (ending.code === undefined) throw failed('signing-unavailable', `${program} gave no answer: ${ending.why}`, 'Run the job again when the token answers; nothing was signed.')
  const { code, output, errors } = ending
  if (code === 0) return output
  const said = errors.split('\n').find((line) => line.startsWith('error:'))?.slice(0, 200) ?? ''
  throw failed('signing-refused', `${program} ended with ${code}: ${JSON.stringify(pin === undefined ? said : said.replaceAll(pin, '***'))}`, 'Check the token, the name of the key, the PIN and the path of the library.')
}

function notRunning(cause: Error): Failure {
  return keyInputInvalid(`${program} cannot be run (${'code' in cause ? String(cause.code) : cause.name})`, 'Install OpenSC (Debian: apt-get install opensc), and the PKCS#11 library of the token.')
}

function failed(code: 'signing-refused' | 'signing-unavailable', message: string, remedy: string): Failure {
  return new Failure(code, { blame: 'service', message, remedy })
}
