import { Failure } from '../failure.ts'
import { algorithmOf, hexOf } from './digest.ts'
import type { Digest } from './digest.ts'
import { isJsonObject, parseStrictJsonObject } from './strict-json.ts'
import type { Json, JsonObject } from './strict-json.ts'

/** An in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
export interface Statement {
  readonly subject: readonly Subject[]
  readonly predicateType: string
  readonly predicate: JsonObject
}

export interface Subject {
  readonly name?: string
  readonly uri?: string
  /** Algorithm to lower-case hex. */
  readonly digest: Readonly<Record<string, string>>
}

export const statementType = 'https://in-toto.io/Statement/v1'
const statementTypes = new Set([statementType, 'https://in-toto.io/Statement/v0.1'])
/** As many as actions/attest puts into one statement. */
export const maxSubjects = 1024

/** Reads the payload of an attestation. @throws Failure `statement-invalid` | `json-invalid` */
export function parseStatement(payload: Uint8Array): Statement {
  const json = parseStrictJsonObject(payload, { what: 'the statement' })
  const { _type: type, subject, predicateType, predicate } = json
  if (typeof type !== 'string' || !statementTypes.has(type)) throw invalid(`_type is ${JSON.stringify(type)}`)
  if (typeof predicateType !== 'string' || predicateType === '') throw invalid('predicateType is missing')
  if (!Array.isArray(subject) || subject.length === 0) throw invalid('it has no subject')
  if (subject.length > maxSubjects) throw invalid(`it has more than ${maxSubjects} subjects`)
  if (predicate !== undefined && predicate !== null && !isJsonObject(predicate)) throw invalid('predicate is not an object')
  return { subject: subject.map(readSubject), predicateType, predicate: isJsonObject(predicate) ? predicate : {} }
}

/** The bytes to sign for a statement about `subjects`: JSON with members in the order of the specification. */
export function encodeStatement({ subject, predicateType, predicate }: Statement): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ _type: statementType, subject, predicateType, predicate }))
}

/** A statement about one artifact. */
export function statementAbout(subject: Digest, name: string, predicateType: string, predicate: JsonObject): Statement {
  return { subject: [subjectOf(subject, name)], predicateType, predicate }
}

/** A subject by its digest; cosign's plain signatures name it in no other way. */
export function subjectOf(digest: Digest, name?: string): Subject {
  return { ...(name === undefined ? {} : { name }), digest: { [algorithmOf(digest)]: hexOf(digest) } }
}

/** Whether `statement` is about exactly this artifact: same algorithm, same hex; names never count. */
export function isAbout(statement: Statement, subject: Digest): boolean {
  return subjectsOf(statement, subject).length > 0
}

/** The subjects that are exactly this artifact, under whatever names. */
export function subjectsOf(statement: Statement, artifact: Digest): readonly Subject[] {
  return statement.subject.filter(({ digest }) => digest[algorithmOf(artifact)] === hexOf(artifact))
}

function readSubject(json: Json): Subject {
  if (!isJsonObject(json)) throw invalid('a subject is not an object')
  const { name, uri, digest } = json
  if (!isJsonObject(digest) || Object.keys(digest).length === 0) throw invalid('a subject has no digest')
  const entries = Object.entries(digest).map(([algorithm, hex]) => {
    if (typeof hex !== 'string') throw invalid('a digest is not text')
    return [algorithm, hex] as const
  })
  return { ...(typeof name === 'string' ? { name } : {}), ...(typeof uri === 'string' ? { uri } : {}), digest: Object.fromEntries(entries) }
}

function invalid(why: string): Failure {
  return new Failure('statement-invalid', {
    blame: 'artifact',
    message: `The signed payload is not an in-toto statement: ${why}`,
    remedy: 'Sign an in-toto Statement v1.',
  })
}
