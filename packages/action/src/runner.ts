/** What a run needs of the machine that runs it; `githubRunner` is the real one. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Written at once: it holds even if the next instant is the last. A later value of the same name replaces it. */
  setOutput(name: string, value: string): void
  /** Hides every occurrence of `secret` in the log from now on. */
  mask(secret: string): void
  info(line: string): void
  notice(annotation: Annotation): void
  startGroup(title: string): void
  endGroup(): void
  /** Appends to the job summary. */
  summarize(markdown: string): Promise<void>
  /** Marks the step as failed; the process ends with a code other than 0. */
  fail(message: string): void
}

/** A line that the forge shows beside the run, and beside a file if it names one. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** From the root of the repository. */
  readonly path?: string
  readonly line?: number
}
