import { shortestSecret, strikeOut, writtenForms } from '@portcullis/core/model/secret-text'
import type { Runner } from './runner.ts'

/** The secrets of a run: masked in the log the moment they are known, and cut out of everything that leaves the process otherwise. */
export class Secrets {
  readonly #runner: Pick<Runner, 'mask'>
  readonly #known = new Set<string>()

  constructor(runner: Pick<Runner, 'mask'>) {
    this.#runner = runner
  }

  /** Hides `secret` and the forms in which clients and libraries write it; `user` is who it authenticates with Basic. */
  add(secret: string, user?: string): void {
    const accounts = ['x-access-token', ...(user === undefined ? [] : [user])].map((account) => `${account}:${secret}`)
    const encoded = [secret, ...accounts].flatMap((text) => [base64(text, 'base64'), base64(text, 'base64url')])
    for (const form of [...writtenForms(secret), ...secret.split(/\r?\n/), ...accounts, ...encoded]) this.#hide(form)
  }

  /**
   * A plain value in which no text holds a known secret: for files, summaries and check runs, which the runner does not mask.
   * To be used before a text is rendered, because Markdown writes characters in other ways.
   */
  redact<Value>(value: Value): Value {
    return this.#redacted(value) as Value
  }

  /** The runner, with every secret cut out of what is shown: its own mask works for the log that it keeps, and only there. */
  discreet(runner: Runner): Runner {
    return {
      environment: runner.environment,
      setOutput: (name, value) => runner.setOutput(name, value),
      mask: (secret) => runner.mask(secret),
      info: (line) => runner.info(this.redact(line)),
      notice: (annotation) => runner.notice(this.redact(annotation)),
      startGroup: (title) => runner.startGroup(this.redact(title)),
      endGroup: () => runner.endGroup(),
      summarize: (markdown) => runner.summarize(markdown),
      fail: (message) => runner.fail(this.redact(message)),
    }
  }

  #redacted(value: unknown): unknown {
    if (typeof value === 'string') return strikeOut(value, this.#known)
    if (Array.isArray(value)) return value.map((item) => this.#redacted(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#redacted(member)]))
  }

  #hide(form: string): void {
    if (form.trim().length < shortestSecret || this.#known.has(form)) return
    this.#known.add(form)
    this.#runner.mask(form)
  }
}

function base64(text: string, alphabet: 'base64' | 'base64url'): string {
  // Padding depends on what follows when the text is part of a longer one, so it is not part of what is looked for.
  return Buffer.from(text).toString(alphabet).replace(/=+$/, '')
}
