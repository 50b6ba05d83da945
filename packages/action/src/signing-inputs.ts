import { asFailure } from '@portcullis/core/failure'
import { parsePinnedReference } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import type { SubjectSources } from '@portcullis/worlds/signing/signing-subjects'
import type { StatementSources } from '@portcullis/worlds/statements'
import type { Inputs } from './inputs.ts'

/** What is to be signed: artifacts by name and digest, files, or a list of checksums; one of these. */
export function subjectSources(inputs: Inputs): SubjectSources {
  const [digest, name, checksums] = ['subject-digest', 'subject-name', 'subject-checksums'].map((input) => inputs.text(input))
  const paths = inputs.list('subject-path')
  const ways = [digest !== undefined || name !== undefined, paths.length > 0, checksums !== undefined].filter(Boolean).length
  if (ways !== 1) inputs.problem('subject-digest', 'with subject-name, or subject-path, or subject-checksums must be given, and only one of them')
  const isByName = ways === 1 && paths.length === 0 && checksums === undefined
  const named = !isByName ? [] : digest === undefined ? inputs.list('subject-name').map((line) => pinned(inputs, line)) : [inputs.subject()]
  return { named, paths, checksums }
}

/** Statements, a predicate, or neither: then the artifacts get plain signatures. */
export function statementSources(inputs: Inputs): Omit<StatementSources, 'subjects'> {
  const [statementsPath, predicateType, predicatePath] = ['statements-path', 'predicate-type', 'predicate-path'].map((name) => inputs.text(name))
  const content = inputs.choice('content', ['dsse-envelope', 'message-signature'])
  if ((predicateType === undefined) !== (predicatePath === undefined)) inputs.problem('predicate-type', 'and predicate-path go together')
  if (statementsPath !== undefined && predicateType !== undefined) inputs.problem('statements-path', 'excludes predicate-type and predicate-path')
  if (content === 'message-signature' && (statementsPath ?? predicateType) !== undefined) inputs.problem('content', 'message-signature is over the artifact itself: it takes no statements and no predicate')
  return { statementsPath, predicateType, predicatePath, content }
}

function pinned(inputs: Inputs, line: string): PinnedReference {
  try {
    return parsePinnedReference(line)
  } catch (error) {
    return inputs.problem('subject-name', `needs subject-digest, or a digest in each line: ${asFailure(error).message}`)
  }
}
