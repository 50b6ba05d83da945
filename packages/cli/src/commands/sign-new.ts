import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseReference } from '@portcullis/core/model/reference'
import { isDigest } from '@portcullis/core/model/digest'
import type { KnownSubject } from '@portcullis/core/report/failure-report'
import { sign } from '@portcullis/core/use-cases/sign'
import type { SigningSubject, SignOutcome } from '@portcullis/core/use-cases/sign'
import { signingDomain } from '@portcullis/worlds/trust/signing-domain'
import { nameInStatement, subjectsToSign } from '@portcullis/worlds/signing/signing-subjects'
import { signWorld } from '@portcullis/worlds/sign-world'
import { whatToSign } from '@portcullis/worlds/statements'
import { readPassphrase } from '../passphrase.ts'
import { looksLikeReference, pinnedSubject } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'
import type { ReIssueOptions } from './re-issue.ts'

/** The options of `sign` that say what is signed and where the bundles go. */
export interface SignNewOptions extends ReIssueOptions {
  readonly dsse?: boolean
}

const standardInput = 0

/** Signs the artifacts that are named in any of the ways; the first one is the one of the report. */
export async function signNew(texts: readonly string[], options: SignNewOptions, known: { subject?: KnownSubject['subject'] }): Promise<SignOutcome> {
  const { statements: statementsPath, predicateType, predicate: predicatePath, policy, trustConfig, trustDomain, key, identityTokenFile, content } = options
  if (options.as !== undefined) throw usage('--as goes with --re-issue')
  if ((predicateType === undefined) !== (predicatePath === undefined)) throw usage('--predicate-type and --predicate go together')
  if (statementsPath !== undefined && predicateType !== undefined) throw usage('--statements excludes --predicate-type and --predicate')
  if (content === 'message-signature' && (statementsPath ?? predicateType) !== undefined) throw usage('--content message-signature is over the artifact itself: it takes no statements and no predicate')
  if (key !== undefined && identityTokenFile !== undefined) throw usage('--key excludes --identity-token-file: a key needs no identity token')
  const surroundings = surroundingsOf(options)
  const subjects = await subjectsToSign(sourcesOf(texts, options), surroundings)
  const [first] = subjects
  if (first === undefined) throw usage('name an artifact, or give --subject-path or --subject-checksums')
  known.subject = { name: nameInStatement(first), digest: first.digest }
  const statements = await whatToSign({ subjects, content, statementsPath, predicateType, predicatePath }, surroundings)
  const domain = await signingDomain({ policy, trustConfig, trustDomain, key, identityTokenFile }, surroundings)
  const { push, attestationsApi = false, cosignTags = false, dsse = false, allowPublicLog = false, dryRun = false } = options
  const world = await signWorld(
    { subjects, content, domain, push, attestationsApi, cosignTags, dsse, key, identityTokenFile, allowPublicLog, keyPassphrase: readPassphrase(options), evidence: options.outputDir === undefined ? undefined : resolve(options.outputDir) },
    surroundings,
  )
  return await sign({ subjects, statements, dryRun }, world)
}

function sourcesOf(texts: readonly string[], { subjectPath, subjectChecksums }: SignNewOptions): Parameters<typeof subjectsToSign>[0] {
  const files = texts.flatMap((text) => fileNamedBy(text) ?? [])
  const named = texts.filter((text) => fileNamedBy(text) === undefined).map(namedSubject)
  const checksums = subjectChecksums === '-' ? readFileSync(standardInput, 'utf8') : subjectChecksums
  return { named, files, paths: subjectPath, checksums }
}

/** A file as it is now. What is written like a reference is never one: somebody else may have put one of that name there. */
function fileNamedBy(text: string): string | undefined {
  if (isDigest(text)) return undefined
  if (!looksLikeReference(text)) return existsSync(text) ? text : undefined
  if (!text.startsWith('file:')) return undefined
  const { repository, digest } = parseReference(text)
  return digest === undefined ? repository : undefined
}

/** A digest alone is of something that is not at hand. */
function namedSubject(text: string): SigningSubject {
  return isDigest(text) ? { registry: 'file', repository: 'artifact', digest: text, isNamedOnly: true } : pinnedSubject(text)
}
