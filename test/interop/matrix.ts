export interface MatrixRow {
  readonly world: string
  readonly kind: string
  readonly signer: string
  readonly verifier: string
}

/** Who signed and who verified, as it went; a section of docs/interop.md. */
export class Matrix {
  readonly #outcomes: { readonly row: MatrixRow; readonly outcome: string }[] = []
  readonly #heading: (verifier: string) => string

  /** `heading` names the column of a verifier. */
  constructor(heading: (verifier: string) => string = (verifier) => `verified by ${verifier}`) {
    this.#heading = heading
  }

  /** Notes how it went, and fails when it failed. */
  async note(row: MatrixRow, work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      this.tell(row, 'yes')
    } catch (cause) {
      this.tell(row, 'no')
      throw cause
    }
  }

  /** Notes what a peer cannot do, or how it does it. */
  tell(row: MatrixRow, outcome: string): void {
    this.#outcomes.push({ row, outcome })
  }

  render(): string {
    const verifiers = [...new Set(this.#outcomes.map(({ row }) => row.verifier))]
    const signed = [...new Set(this.#outcomes.map(({ row }) => lineOf(row)))]
    const outcomeOf = (line: string, verifier: string) => this.#outcomes.find(({ row }) => lineOf(row) === line && row.verifier === verifier)?.outcome ?? '–'
    return [
      `| Signed by | What | Where | ${verifiers.map(this.#heading).join(' | ')} |`,
      `| --- | --- | --- |${' --- |'.repeat(verifiers.length)}`,
      ...signed.map((line) => `| ${line} | ${verifiers.map((verifier) => outcomeOf(line, verifier)).join(' | ')} |`),
    ].join('\n')
  }
}

function lineOf({ signer, kind, world }: MatrixRow): string {
  return `${signer} | ${kind} | ${world}`
}
