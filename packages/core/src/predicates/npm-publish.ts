import type { Digest } from '../model/digest.ts'
import type { Statement } from '../model/statement.ts'
import { subjectsOf } from '../model/statement.ts'
import { Fields } from './fields.ts'

/** What an npm registry says of a version that was published there. */
export interface NpmPublish {
  readonly name: string
  readonly version: string
  /** Address of the registry. */
  readonly registry: string
}

/** Reads npm's publish attestation v0.1 (github.com/npm/attestation, specs/publish). @throws Failure `statement-invalid` */
export function parseNpmPublish({ predicate }: Pick<Statement, 'predicate'>): NpmPublish {
  const fields = new Fields(predicate, 'publish')
  return { name: fields.text('name'), version: fields.text('version'), registry: fields.text('registry') }
}

/** How npm names a version as the subject of statements: a package URL with the @ of the scope encoded. */
export function npmPurl(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`
}

/** Whether `statement` calls the artifact of this digest by this name, and by no other. */
export function isNamed(statement: Statement, digest: Digest, name: string): boolean {
  const named = subjectsOf(statement, digest)
  return named.length > 0 && named.every((subject) => subject.name === name)
}
