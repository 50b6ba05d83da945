import { createPublicKey } from 'node:crypto'
import type { JsonWebKeyInput, KeyObject, PublicKeyInput } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { isConfidential } from '../confidential-url.ts'
import { JsonCursor } from '../json-cursor.ts'
import { callService, readJsonAnswer } from '../call-service.ts'
import type { ServiceCall } from '../call-service.ts'
import { keyRefusal } from './signing-key.ts'

/** Variables of the environment, by name. */
export type Variables = Readonly<Record<string, string | undefined>>

const deadlineMilliseconds = 20_000

export interface KeyServiceCall extends Pick<ServiceCall, 'service' | 'url' | 'method' | 'headers' | 'secret'> {
  readonly body?: string
}

/** Asks a service that keeps keys. @returns the JSON object in its answer @throws Failure `signing-*` */
export async function askKeyService({ method = 'POST', headers, ...call }: KeyServiceCall): Promise<JsonCursor> {
  const { service, url } = call
  if (!isConfidential(url)) throw keyInputInvalid(`${service} at ${url.host} would be spoken to without TLS`, 'Use an https address.')
  const remedy = `Check that the credentials of this run may sign with the key, and what ${service} says.`
  const answer = await callService({ ...call, method, headers: { accept: 'application/json', ...headers }, deadlineMilliseconds, remedy })
  return new JsonCursor(readJsonAnswer(service, url, answer), 'answer', (why, cause) => answerRefused(service, why, cause))
}

/** The public key in an answer. @throws Failure `signing-refused` */
export function readPublicKey(service: string, input: PublicKeyInput | JsonWebKeyInput | string): KeyObject {
  try {
    return createPublicKey(input)
  } catch (cause) {
    throw answerRefused(service, 'its public key cannot be read', cause)
  }
}

/** An answer that contradicts what was asked. */
export function answerRefused(service: string, why: string, cause?: unknown): Failure {
  return keyRefusal(`${service} gave an answer that cannot be used: ${why}`, 'Check that nothing stands between this run and the service, and that the key is the one you mean.', cause)
}

/** The value of the first of these variables that is set. @throws Failure `input-invalid` */
export function requireVariable(environment: Variables, ...names: readonly [string, ...string[]]): string {
  const value = names.map((name) => environment[name]).find((text) => text !== undefined && text !== '')
  if (value !== undefined) return value
  throw keyInputInvalid(`${names.join(' or ')} is not set`, 'Run the login step of the provider before, or set the variable from a secret.')
}

/** A name of a key, or something that it needs, which cannot be used. */
export function keyInputInvalid(why: string, remedy: string): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message: `The signing key cannot be used: ${why}`, remedy })
}
