import { Failure } from '@portcullis/core/failure'

/** An archive that no honest tool writes. */
export function hostileArchive(what: string, why: string, cause?: unknown): Failure {
  return new Failure('archive-hostile', {
    blame: 'artifact',
    message: `${what} breaks the rules for archives: ${why}`,
    remedy: 'Build the image again with a tool that writes plain OCI layers; do not run this one.',
    cause,
  })
}

/** Something over its limit. `limit` in the unit that `unit` names. */
export function overLimit(what: string, limit: number, unit: string): Failure {
  return new Failure('too-large', {
    blame: 'artifact',
    message: `${what} is over its limit of ${limit} ${unit}`,
    remedy: 'Split the artifact, or scan it with a tool of your own and hand over its SBOM.',
    expected: `at most ${limit} ${unit}`,
  })
}
