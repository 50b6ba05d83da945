import type { Identity } from '../model/policy.ts'
import type { Signer } from '../model/signer.ts'

/** One field in which a signer is not who the policy names. */
export interface Mismatch {
  /** As it is written in the policy: `issuer`, `workflow`, `repository-id`, … */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** What `workflow` is relative to: GitHub's own server. Another server's workflows are named by `subject`. */
const github = 'https://github.com/'

/**
 * Every field in which `signer` differs from `identity`; empty = the very same. All comparisons are exact, and what a
 * certificate does not say matches nothing. An identity that names no subject matches nobody; a key is never matched
 * by a certificate, nor a certificate by a key.
 */
export function mismatches(identity: Identity, signer: Signer): readonly Mismatch[] {
  const domain = exact('domain', identity.domain, signer.domain)
  const found = identity.key === undefined ? [domain, ...certificateMismatches(identity, signer)] : [domain, keyMismatch(identity, signer)]
  return found.filter((mismatch) => mismatch !== undefined)
}

/** The verifier has found the key by this very name, and held the times against its window. */
function keyMismatch({ name }: Identity, { key, subject }: Signer): Mismatch | undefined {
  return key?.name === name ? undefined : { field: 'key', expected: `the key ${name}`, found: key === undefined ? `a certificate of ${subject}` : `the key ${key.name}` }
}

function certificateMismatches(identity: Identity, signer: Signer): (Mismatch | undefined)[] {
  const { extensions, key } = signer
  if (key !== undefined) return [{ field: 'key', expected: 'a certificate', found: `the key ${key.name}` }]
  // The attester of a trust domain is nobody's identity, however an identity is written.
  if (signer.issuer === '') return [{ field: 'issuer', expected: identity.issuer ?? 'an issuer', found: absent }]
  return [
    exact('issuer', identity.issuer ?? 'an issuer', signer.issuer),
    ...subjectMismatches(identity, signer.subject),
    startedMismatch(identity, signer),
    ifGiven('repository-id', identity.repositoryId, extensions.sourceRepositoryIdentifier),
    ifGiven('owner-id', identity.ownerId, extensions.sourceRepositoryOwnerIdentifier),
    ifGiven('runner', identity.runner, extensions.runnerEnvironment),
    triggerMismatch(identity, extensions.buildTrigger),
    ifGiven('environment', identity.environment, extensions.deploymentEnvironment),
    ifGiven('workflow-digest', identity.workflowDigest, extensions.buildSignerDigest),
    ifGiven('called-by-digest', identity.calledByDigest, extensions.buildConfigDigest),
    ifGiven('repository', urlOf(identity.repository), extensions.sourceRepositoryUri),
    ifGiven('owner', urlOf(identity.owner), extensions.sourceRepositoryOwnerUri),
    refMismatch(identity.ref, extensions.sourceRepositoryRef),
    ifGiven('commit', identity.commit, extensions.sourceRepositoryDigest),
    attemptMismatch(identity.attempts, extensions.runInvocationUri),
    ifGiven('visibility', identity.visibility, extensions.sourceRepositoryVisibility),
    ifGiven('token-subject', identity.tokenSubject, extensions.tokenSubject),
  ]
}

/** Names without a scheme are of GitHub's own server. */
function urlOf(name: string | undefined): string | undefined {
  return name === undefined || name.startsWith('https://') ? name : `${github}${name}`
}

function refMismatch(ref: string | undefined, found: string | undefined): Mismatch | undefined {
  return ref === undefined || (found !== undefined && isRef(ref, found)) ? undefined : { field: 'ref', expected: ref, found: found ?? absent }
}

/** The last part of a run's address, as GitHub writes it; an address of any other form names no attempt. */
function attemptMismatch(attempts: readonly number[] | undefined, run: string | undefined): Mismatch | undefined {
  if (attempts === undefined) return undefined
  const [, attempt] = /^https:\/\/[a-z0-9.-]+\/[^/?#\s]+\/[^/?#\s]+\/actions\/runs\/[1-9][0-9]{0,19}\/attempts\/([1-9][0-9]{0,8})$/.exec(run ?? '') ?? []
  return attempts.some((one) => String(one) === attempt) ? undefined : { field: 'attempts', expected: attempts.join(' or '), found: attempt ?? run ?? absent }
}

function subjectMismatches({ workflow, subject }: Identity, found: string): (Mismatch | undefined)[] {
  if (workflow === undefined && subject === undefined) return [{ field: 'subject', expected: 'a workflow or a subject', found: 'neither in the policy' }]
  return [
    workflow === undefined || isWorkflow(workflow, found) ? undefined : { field: 'workflow', expected: `${github}${workflow}`, found },
    ifGiven('subject', subject, found),
  ]
}

/**
 * Anybody may start a workflow that is made to be called, with inputs of their own, and the certificate then bears the
 * name of the called workflow. So the workflow that was started (extension .18) has to be the very same one, or the
 * caller that the policy names.
 */
function startedMismatch({ workflow, calledBy }: Identity, { subject, extensions: { buildConfigUri: started } }: Signer): Mismatch | undefined {
  if (workflow === undefined) return undefined
  if (calledBy === undefined) return started === subject ? undefined : { field: 'called-by', expected: 'nobody: a workflow started by itself', found: started ?? absent }
  return started !== undefined && isWorkflow(calledBy, started) ? undefined : { field: 'called-by', expected: `${github}${calledBy}`, found: started ?? absent }
}

/** Whether `subject` names the workflow, at a ref that the ref of `workflow` allows. */
function isWorkflow(workflow: string, subject: string): boolean {
  const at = workflow.indexOf('@')
  const file = `${github}${workflow.slice(0, at)}@`
  return at > 0 && subject.startsWith(file) && isRef(workflow.slice(at + 1), subject.slice(file.length))
}

/** Part by part, so that `*` stays between two slashes: refs/tags/v* is neither refs/heads/v1 nor refs/tags/v1/x. */
function isRef(pattern: string, ref: string): boolean {
  const patternParts = pattern.split('/')
  const parts = ref.split('/')
  return parts.length === patternParts.length && patternParts.every((part, index) => isPart(part, parts[index] ?? ''))
}

/** `*` stands for any run of plain printable characters; everything else for itself. */
function isPart(pattern: string, part: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return part === pattern
  const tail = rest.pop() ?? ''
  if (!/^[\x21-\x7e]+$/.test(part) || part.includes('@')) return false
  if (!part.startsWith(head) || !part.endsWith(tail)) return false
  let at = head.length
  for (const piece of rest) {
    const next = part.indexOf(piece, at)
    if (next < 0) return false
    at = next + piece.length
  }
  return at <= part.length - tail.length
}

/** Events that strangers cause, and that run the workflow of the default branch all the same: only where the policy names them. */
const causedByStrangers: readonly string[] = ['pull_request_target', 'issue_comment', 'workflow_run']

function triggerMismatch({ triggers, anyTrigger }: Identity, found: string | undefined): Mismatch | undefined {
  if (triggers !== undefined) return found !== undefined && triggers.includes(found) ? undefined : { field: 'triggers', expected: triggers.join(' or '), found: found ?? absent }
  if (anyTrigger === true || found === undefined || !causedByStrangers.includes(found)) return undefined
  return { field: 'triggers', expected: 'no event that strangers cause, unless triggers names it', found }
}

function ifGiven(field: string, expected: string | undefined, found: string | undefined): Mismatch | undefined {
  return expected === undefined ? undefined : exact(field, expected, found)
}

function exact(field: string, expected: string, found: string | undefined): Mismatch | undefined {
  return found === expected ? undefined : { field, expected, found: found ?? absent }
}

const absent = 'nothing in the certificate'
