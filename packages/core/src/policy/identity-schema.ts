import type { Identity } from '../model/policy.ts'
import { checked, list, mention, numericId, object, oneOf, optional, text } from './schema.ts'
import type { Schema } from './schema.ts'

/** Issuers are HTTPS; plain HTTP is spoken to this machine only. */
const issuer = checked(text, (url) => {
  const isLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url)
  const isHttps = /^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url)
  return isLoopback || isHttps ? undefined : 'expected an https:// address in lower case (http:// only for this machine), as the token names its issuer'
})

const workflow = checked(text, (name) => {
  const at = name.indexOf('@')
  if (at < 0) return 'names no ref: write owner/repository/.github/workflows/file.yml@refs/heads/main'
  const file = name.slice(0, at)
  const ref = name.slice(at + 1)
  if (file.includes('*')) return '`*` is understood in the ref only, behind the @'
  if (!/^[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[A-Za-z0-9_.-]+\.ya?ml$/.test(file))
    return 'expected owner/repository/.github/workflows/file.yml@ref'
  if (!/^(?:refs\/(?:heads|tags|pull)\/[^\s@]+|[0-9a-f]{40})$/.test(ref)) return 'expected a ref such as refs/heads/main, refs/tags/v* or a commit of 40 hex digits'
  return undefined
})

const subject = checked(text, (name) => (name.includes('*') ? 'is compared as it stands; `*` is understood in the ref of `workflow` only' : undefined))

const fields = object({
  domain: mention('domain'),
  issuer,
  workflow: optional(workflow),
  calledBy: optional(workflow),
  subject: optional(subject),
  repositoryId: optional(numericId),
  ownerId: optional(numericId),
  runner: optional(oneOf('github-hosted', 'self-hosted')),
  triggers: optional(list(checked(text, (event) => (/^[a-z_]+$/.test(event) ? undefined : 'expected the name of an event, such as push')))),
  environment: optional(text),
})

/** Who may say something: always an issuer, and a workflow or a whole subject. */
export const identitySchema: Schema<Omit<Identity, 'name'>> = checked(fields, (identity) => {
  if (identity.workflow === undefined && identity.subject === undefined) return 'names nobody: give `workflow`, or `subject`'
  if (identity.workflow !== undefined && identity.subject !== undefined) return 'gives both `workflow` and `subject`: one of them names the signer'
  if (identity.calledBy !== undefined && identity.workflow === undefined) return 'gives `called-by` without the `workflow` that is called'
  return undefined
})
