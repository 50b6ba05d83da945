import { annotationLimits, annotationOf, type Annotation, type AnnotationLevel } from './annotation.ts'
import type { Masks } from './masks.ts'
import { parseCommand, type WorkflowCommand } from './workflow-command.ts'

const levels: readonly AnnotationLevel[] = ['error', 'warning', 'notice']
const disabled = ['set-env', 'add-path']
const deprecated = ['set-output', 'save-state']
const ignored = ['echo', 'add-matcher', 'remove-matcher']
const names = [...levels, ...disabled, ...deprecated, ...ignored, 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands']

export interface StepLogOptions {
  readonly masks: Masks
  readonly workspace: string
  /** Called with each masked line as it comes. */
  readonly onLine?: ((line: string) => void) | undefined
  /** Whether `::debug::` lines are logged. */
  readonly debug?: boolean
}

/** What a step printed, as GitHub shows it: commands obeyed, secrets covered, annotations counted. */
export class StepLog {
  readonly lines: string[] = []
  readonly annotations: Annotation[] = []
  /** Outputs and state that came by the deprecated commands. */
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  /** A command that could not be obeyed fails the step, whatever its exit code. */
  commandFailed = false
  readonly #options: StepLogOptions
  readonly #known = new Set(names)
  #stopToken: string | undefined

  constructor(options: StepLogOptions) {
    this.#options = options
  }

  /** Takes a line of the step's output. */
  take(line: string): void {
    const command = parseCommand(line, this.#known)
    if (command === undefined) this.write(line)
    else if (this.#stopToken === undefined) this.#obey(command, line)
    else if (command.name === this.#stopToken) this.#resume(line)
    else this.write(line)
  }

  /** Writes a line that obeys nothing. */
  write(line: string): void {
    const masked = this.#options.masks.mask(line)
    this.lines.push(masked)
    this.#options.onLine?.(masked)
  }

  /** Adds an annotation, if there is room for one more of its level, and logs it either way. */
  annotate(annotation: Annotation): void {
    const message = this.#options.masks.mask(annotation.message).slice(0, annotationLimits.messageCharacters)
    const already = this.annotations.filter(({ level }) => level === annotation.level).length
    if (already < annotationLimits.perLevel) this.annotations.push({ ...annotation, message })
    for (const [number, line] of message.split(/\r?\n/).entries()) this.write(number === 0 ? `##[${annotation.level}]${line}` : line)
  }

  error(message: string): void {
    this.annotate({ level: 'error', message })
  }

  warning(message: string): void {
    this.annotate({ level: 'warning', message })
  }

  #obey(command: WorkflowCommand, line: string): void {
    const { name, data, properties } = command
    const level = levels.find((candidate) => candidate === name)
    if (level !== undefined) this.annotate(annotationOf(level, properties, data, this.#options.workspace))
    else if (name === 'add-mask') this.#addMask(data)
    else if (name === 'stop-commands') this.#stop(data, line)
    else if (name === 'group' || name === 'endgroup') this.write(`##[${name}]${name === 'group' ? data : ''}`)
    else if (name === 'debug') this.#debug(data)
    else if (deprecated.includes(name)) this.#obeyDeprecated(command)
    else if (disabled.includes(name)) this.#fail(line, `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`)
  }

  #addMask(secret: string): void {
    if (secret.trim() === '') this.warning("Can't add secret mask for empty string in ##[add-mask] command.")
    else this.#options.masks.add(secret)
  }

  #stop(token: string, line: string): void {
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#known.has(token)) {
      this.#fail(line, 'You cannot use a endToken that is an empty string, the string \'pause-logging\', or another workflow command.')
      return
    }
    this.#stopToken = token
    this.#known.add(token)
    if (token.length > 6) this.#options.masks.add(token)
    this.write(line)
  }

  #resume(line: string): void {
    this.write(line)
    this.#known.delete(this.#stopToken ?? '')
    this.#stopToken = undefined
  }

  #debug(message: string): void {
    if (this.#options.debug === true) this.write(`##[debug]${message}`)
  }

  #obeyDeprecated({ name, properties, data }: WorkflowCommand): void {
    const key = properties['name']
    if (key === undefined) {
      this.#fail(`::${name}::`, `Required field 'name' is missing in ##[${name}] command.`)
      return
    }
    if (name === 'set-output') this.outputs[key] = data
    else this.state[key] = data
    this.warning(`The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`)
  }

  #fail(command: string, reason: string): void {
    this.error(`Unable to process command '${command}' successfully.`)
    this.error(reason)
    this.commandFailed = true
  }
}
