import { Failure } from '@portcullis/core/failure'

/** The whole database is refused: one that is only partly readable proves nothing. */
export function invalidDatabase(why: string, cause?: unknown): Failure {
  return new Failure('database-invalid', {
    blame: 'configuration',
    message: `The advisory database cannot be read: ${why}`,
    remedy: 'Give a folder of OSV records or an all.zip of https://osv.dev in the input `database`.',
    cause,
  })
}
