import type { Extension } from './certificate.ts'
import { utf8String } from './der.ts'
import { BadRequest } from './refusal.ts'

const FULCIO = '1.3.6.1.4.1.57264.1'

/** Claims without which Fulcio refuses a GitHub token. */
const REQUIRED = [
  'event_name', 'job_workflow_ref', 'job_workflow_sha', 'ref', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id',
  'repository_visibility', 'run_attempt', 'run_id', 'runner_environment', 'sha', 'sub', 'workflow', 'workflow_ref', 'workflow_sha',
] as const

/** A GitHub identity as Fulcio writes it into a certificate. */
export interface GithubIdentity {
  /** The token's `sub`, over which possession of the key is proven. */
  readonly subject: string
  /** The certificate's name: the workflow file that holds the job. */
  readonly uri: string
  readonly extensions: readonly Extension[]
}

/**
 * What Fulcio reads out of a GitHub token (fulcio docs, oid-info): extensions .1 to .24, each absent where its claim is.
 * @throws BadRequest when a claim that Fulcio needs is missing
 */
export function githubIdentity(claims: Readonly<Record<string, unknown>>, issuer: string, server: string): GithubIdentity {
  const missing = REQUIRED.filter((name) => text(claims, name) === '')
  if (missing.length > 0) throw new BadRequest(`the identity token lacks the claims ${missing.join(', ')}`)
  const claim = (name: string) => text(claims, name)
  const url = (path: string) => `${server}/${path}`
  const run = `${claim('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`
  return {
    subject: claim('sub'),
    uri: url(claim('job_workflow_ref')),
    extensions: [
      ...plain([issuer, claim('event_name'), claim('sha'), claim('workflow'), claim('repository'), claim('ref')]),
      ...encoded({
        8: issuer,
        9: url(claim('job_workflow_ref')),
        10: claim('job_workflow_sha'),
        11: claim('runner_environment'),
        12: url(claim('repository')),
        13: claim('sha'),
        14: claim('ref'),
        15: claim('repository_id'),
        16: url(claim('repository_owner')),
        17: claim('repository_owner_id'),
        18: url(claim('workflow_ref')),
        19: claim('workflow_sha'),
        20: claim('event_name'),
        21: url(run),
        22: claim('repository_visibility'),
        23: claim('environment'),
        24: claim('sub'),
      }),
    ],
  }
}

function text(claims: Readonly<Record<string, unknown>>, name: string): string {
  const value = claims[name]
  return typeof value === 'string' ? value : ''
}

/** Extensions .1 to .6: the bare string, not DER. */
function plain(values: readonly string[]): Extension[] {
  return values.map((value, index) => ({ oid: `${FULCIO}.${index + 1}`, critical: false, value: Buffer.from(value, 'utf8') }))
}

/** Extensions from .8 on: a DER UTF8String, left out when there is nothing to say. */
function encoded(values: Readonly<Record<number, string>>): Extension[] {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([number, value]) => ({ oid: `${FULCIO}.${number}`, critical: false, value: utf8String(value) }))
}
