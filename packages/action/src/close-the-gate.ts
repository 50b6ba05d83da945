import { isDigest } from '@portcullis/core/model/digest'
import type { Runner } from './runner.ts'

/** The first thing of every run: whatever happens next, no later `if:` reads an empty string as consent. */
export function closeTheGate(runner: Runner): void {
  runner.setOutput('decision', 'deny')
  runner.setOutput('reason-code', 'unexpected')
  runner.setOutput('result', '{}')
  const digest = (runner.environment['INPUT_SUBJECT-DIGEST'] ?? '').trim()
  if (isDigest(digest)) runner.setOutput('digest', digest)
}
