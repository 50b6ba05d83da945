import { Failure } from '@portcullis/core/failure'

/** Wrong words on the command line: exit code 4. */
export function usage(message: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message, remedy: 'See portcullis <verb> --help.' })
}
