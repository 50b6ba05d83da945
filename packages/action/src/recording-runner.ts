import type { Annotation, Runner } from './runner.ts'

/** A runner for tests: keeps all that it is told. */
export class RecordingRunner implements Runner {
  readonly environment: Runner['environment']
  readonly events: string[] = []
  readonly outputs: Record<string, string> = {}
  readonly failures: string[] = []
  readonly notices: Annotation[] = []
  summary = ''

  constructor(environment: Runner['environment']) {
    this.environment = environment
  }

  setOutput(name: string, value: string): void {
    this.outputs[name] = value
    this.events.push(`${name}=${value}`)
  }

  mask(secret: string): void {
    this.events.push(`mask ${secret}`)
  }

  info(line: string): void {
    this.events.push(`info ${line}`)
  }

  notice(annotation: Annotation): void {
    this.notices.push(annotation)
    this.events.push(`notice ${annotation.title} ${annotation.message}`)
  }

  startGroup(title: string): void {
    this.events.push(`info group ${title}`)
  }

  endGroup(): void {
    this.events.push('info end')
  }

  summarize(markdown: string): Promise<void> {
    this.summary += markdown
    return Promise.resolve()
  }

  fail(message: string): void {
    this.failures.push(message)
  }

  /** All that left the process, masks apart. */
  everything(): string {
    const events = this.events.filter((event) => !event.startsWith('mask '))
    return [...events, ...this.failures, this.summary].join('\n')
  }
}
