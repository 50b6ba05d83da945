import { Failure } from '@portcullis/core/failure'

/** A key file that cannot be used. There is no cause: an error below may repeat key or passphrase. */
export function keyFileInvalid(why: string, remedy: string): Failure {
  return new Failure('file-invalid', { blame: 'configuration', message: `The key file cannot be used: ${why}`, remedy })
}
