import { Failure } from '@portcullis/core/failure'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { JsonCursor } from '../json-cursor.ts'

const maxBytes = 4 * 1024 * 1024

/** The one way in which trust configuration is refused. */
export function trustConfigInvalid(message: string, cause?: unknown): Failure {
  return new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `The trust configuration cannot be used: ${message}`,
    remedy: 'Fetch the trusted root of this Sigstore instance again, or ask its operator for one that is complete.',
    cause,
  })
}

/** Opens a file of trust configuration for reading. @throws Failure `trust-config-invalid` */
export function openTrustDocument(bytes: Uint8Array, what: string): JsonCursor {
  try {
    return new JsonCursor(parseStrictJsonObject(bytes, { what, maxBytes }), what, trustConfigInvalid)
  } catch (cause) {
    throw trustConfigInvalid(cause instanceof Failure ? cause.message : `${what} cannot be read`, cause)
  }
}
