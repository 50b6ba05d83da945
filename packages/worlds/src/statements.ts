import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isNativeError } from 'node:util/types'
import { Failure } from '@portcullis/core/failure'
import { requirePlace } from '@portcullis/core/model/reference'
import { plainSignatureType } from '@portcullis/core/model/simple-signing'
import { encodeStatement, subjectOf } from '@portcullis/core/model/statement'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { SigningSubject, SignRequest } from '@portcullis/core/use-cases/sign'
import { digestAndStartInside, readFileInside } from '@portcullis/workspace/read-file'
import { nameInStatement, requireSame } from './signing/signing-subjects.ts'
import type { Surroundings } from './surroundings.ts'

const maxStatementBytes = 16 * 1024 * 1024
const maxStatements = 32

export interface StatementSources {
  readonly subjects: readonly SigningSubject[]
  readonly statementsPath: string | undefined
  readonly predicateType: string | undefined
  readonly predicatePath: string | undefined
  /** In the words of a bundle: statements in envelopes, or the artifacts themselves. */
  readonly content: 'dsse-envelope' | 'message-signature'
}

/**
 * What a person wants signed: the artifacts themselves as message signatures, a directory of statements, one predicate
 * about all artifacts with its type, or else a plain signature of each artifact as cosign 3 writes it.
 * @throws Failure `file-invalid` | `json-invalid` | `place-unsupported` | `input-invalid` | `digest-mismatch`
 */
export async function whatToSign({ subjects, content, statementsPath, predicateType, predicatePath }: StatementSources, surroundings: Surroundings): Promise<SignRequest['statements']> {
  if (content === 'message-signature') {
    for (const subject of subjects) await requireNoDisguise(subject, surroundings)
    return 'the artifacts themselves'
  }
  if (statementsPath !== undefined) return readStatements(statementsPath, surroundings)
  if (predicateType === undefined || predicatePath === undefined) return subjects.map(({ digest }) => encodeStatement({ subject: [subjectOf(digest)], predicateType: plainSignatureType, predicate: {} }))
  const predicate = parseStrictJsonObject(await read(predicatePath, 'the predicate', surroundings), { what: predicatePath })
  return [encodeStatement({ subject: subjects.map((subject) => subjectOf(subject.digest, nameInStatement(subject))), predicateType, predicate })]
}

/** What a DSSE signature covers begins so (DSSE 1.0.2 §3). */
const encodedEnvelope = Buffer.from('DSSEv1 ')

/**
 * A signature over a file that is the encoding of an envelope is that envelope's signature as well: whoever wrote the file
 * could show any statement as signed by this run. So the file is looked at, the very bytes that were named.
 * @throws Failure `place-unsupported` | `input-invalid` | `file-invalid` | `digest-mismatch`
 */
async function requireNoDisguise(subject: SigningSubject, surroundings: Surroundings): Promise<void> {
  requirePlace(subject, ['file'], 'A message signature')
  const name = JSON.stringify(subject.repository.slice(0, 200))
  if (subject.isNamedOnly === true)
    throw new Failure('input-invalid', {
      blame: 'configuration',
      message: `Refusing to sign the bare digest of ${name}: it could be that of an attestation, which would then be signed`,
      remedy: 'Name the file itself by its path, or sign a statement about its digest: content dsse-envelope.',
    })
  const { digest, start } = await digestAndStartInside(subject.repository, { roots: surroundings.readable, what: 'the file to sign' })
  requireSame(subject, digest)
  if (!encodedEnvelope.equals(start.subarray(0, encodedEnvelope.byteLength))) return
  throw new Failure('file-invalid', {
    blame: 'artifact',
    message: `Refusing to sign ${name}: it is the encoding of an attestation, and a signature over it would be that attestation's`,
    remedy: 'Find out who wrote the file. If it is meant, sign a statement about it: content dsse-envelope.',
    expected: 'a file that does not begin with "DSSEv1 "',
    found: 'DSSEv1',
  })
}

/** The statements (*.json) in a directory that a scan has written. Nothing in them is trusted here. @throws Failure `file-invalid` */
async function readStatements(directory: string, surroundings: Surroundings): Promise<Uint8Array[]> {
  const names = (await namesIn(resolve(surroundings.workspace, directory))).filter((name) => name.endsWith('.json')).toSorted()
  if (names.length === 0 || names.length > maxStatements) throw invalid(directory, `expected 1 to ${maxStatements} .json files, found ${names.length}`)
  return Promise.all(names.map((name) => read(join(directory, name), 'a statement', surroundings)))
}

function read(path: string, what: string, { readable }: Surroundings): Promise<Uint8Array> {
  return readFileInside(path, { roots: readable, maxBytes: maxStatementBytes, what })
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (cause) {
    const isAbsent = isNativeError(cause) && 'code' in cause && cause.code === 'ENOENT'
    const why = isNativeError(cause) ? cause.message : 'it cannot be read'
    throw invalid(directory, isAbsent ? 'there is no such directory' : why, cause)
  }
}

function invalid(directory: string, why: string, cause?: unknown): Failure {
  return new Failure('file-invalid', {
    blame: 'configuration',
    message: `statements-path ${directory}: ${why}`,
    remedy: 'Give the directory that scan wrote: its output statements-path, or the artifact downloaded from its job.',
    cause,
  })
}

/** The end of a predicate type as a file name: `https://in-toto.io/attestation/vulns/v0.2` becomes `vulns-v0.2.json`. */
export function statementFileName(predicateType: string): string {
  return `${nameOf(predicateType)}.json`
}

/** As {@link statementFileName}, for the bundle of the statement that was signed as number `index`, from 0. */
export function bundleFileName(predicateType: string, index: number): string {
  return `${nameOf(predicateType)}-${index + 1}.sigstore.json`
}

function nameOf(predicateType: string): string {
  return predicateType.split('/').slice(-2).join('-').replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 120)
}
