import { Failure } from '../failure.ts'
import type { PinnedReference } from '../model/reference.ts'
import { isAbout, parseStatement } from '../model/statement.ts'
import type { Subject } from '../model/statement.ts'
import { predicateTypes } from '../predicates/predicate-types.ts'

/** A statement that may be signed. */
export interface StatementToSign<Artifact> {
  readonly bytes: Uint8Array
  readonly predicateType: string
  /** Those of the named artifacts that it is about; never empty. */
  readonly about: readonly Artifact[]
}

/** What the gate, an approval and a promotion say is signed by the step that finds it out, never handed over to be signed. */
const reserved = new Set<string>([predicateTypes.decision, predicateTypes.verificationSummary, predicateTypes.verificationSummary02, predicateTypes.approval, predicateTypes.promotion])

/**
 * Reads a statement that somebody else wrote. Each digest in it must be that of an artifact that was named: a reader
 * takes it for evidence about every one of its subjects. @throws Failure `statement-invalid` | `subject-mismatch`
 */
export function checkedStatement<Artifact extends PinnedReference>(bytes: Uint8Array, named: readonly Artifact[]): StatementToSign<Artifact> {
  const statement = parseStatement(bytes)
  if (reserved.has(statement.predicateType)) throw notForSign(statement.predicateType)
  const about = named.filter(({ digest }) => isAbout(statement, digest))
  const stranger = statement.subject.find((subject) => !isNamed(subject, named))
  if (about.length > 0 && stranger === undefined) return { bytes, predicateType: statement.predicateType, about }
  const expected = named.slice(0, 5).map(({ digest }) => digest).join(', ')
  const found = JSON.stringify(stranger?.digest ?? {}).slice(0, 300)
  throw new Failure('subject-mismatch', {
    blame: 'artifact',
    message: `Refusing to sign a statement about another artifact: expected ${expected}, found ${found}`,
    remedy: 'Scan and sign the same digest: pass it from the build job to both.',
    expected,
    found,
  })
}

function isNamed({ digest }: Subject, named: readonly PinnedReference[]): boolean {
  const known = new Set<string>(named.map((artifact) => artifact.digest))
  return Object.entries(digest).every(([algorithm, hex]) => known.has(`${algorithm}:${hex}`))
}

function notForSign(predicateType: string): Failure {
  return new Failure('statement-invalid', {
    blame: 'configuration',
    message: `Refusing to sign a ready-made ${predicateType}: whoever wrote the file would decide in the name of this workflow`,
    remedy: 'Let policy-gate, require-approval and promote sign what they decide themselves, and give sign the statements of scan only.',
    expected: 'evidence, such as a scan, a bill of materials or test results',
    found: predicateType,
  })
}
