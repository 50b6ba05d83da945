export interface MatrixRow {
  readonly world: string
  readonly kind: string
  readonly signer: string
  readonly verifier: string
}

/** Who signed and who verified, as it went; printed at the end of a run, for docs/interop.md. */
export class Matrix {
  readonly #outcomes: { readonly row: MatrixRow; readonly outcome: string }[] = []

  /** Notes how it went, and fails when it failed. */
  async note(row: MatrixRow, work: () => Promise<void>): Promise<void> {
    try {
      await work()
      this.#outcomes.push({ row, outcome: 'yes' })
    } catch (cause) {
      this.#outcomes.push({ row, outcome: 'no' })
      throw cause
    }
  }

  /** Notes what a peer cannot do. */
  tell(row: MatrixRow, outcome: string): void {
    this.#outcomes.push({ row, outcome })
  }

  render(): string {
    const verifiers = [...new Set(this.#outcomes.map(({ row }) => row.verifier))]
    const signed = [...new Set(this.#outcomes.map(({ row }) => lineOf(row)))]
    const outcomeOf = (line: string, verifier: string) => this.#outcomes.find(({ row }) => lineOf(row) === line && row.verifier === verifier)?.outcome ?? '–'
    return [
      `| Signed by | What | Where | ${verifiers.map((name) => `verified by ${name}`).join(' | ')} |`,
      `| --- | --- | --- |${' --- |'.repeat(verifiers.length)}`,
      ...signed.map((line) => `| ${line} | ${verifiers.map((verifier) => outcomeOf(line, verifier)).join(' | ')} |`),
    ].join('\n')
  }
}

function lineOf({ signer, kind, world }: MatrixRow): string {
  return `${signer} | ${kind} | ${world}`
}
