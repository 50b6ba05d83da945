import type { Identity } from '../model/policy.ts'
import { checked, flag, integer, keyOf, list, mention, numericId, object, oneOf, optional, text, time } from './schema.ts'
import type { Schema, ValueOf } from './schema.ts'

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

const commit = checked(text, (hex) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hex) ? undefined : 'expected a commit of 40 or 64 lower-case hex digits'))
const ref = checked(text, (name) => (/^refs\/(?:heads|tags|pull)\/[^\s@]+$/.test(name) ? undefined : 'expected a ref such as refs/heads/main or refs/tags/v*'))
const named = (parts: number) => (name: string): string | undefined => {
  const [, path = ''] = /^(?:https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?\/)?(.+)$/.exec(name) ?? []
  const pieces = path.split('/')
  return pieces.length === parts && pieces.every((piece) => /^[A-Za-z0-9_.-]+$/.test(piece)) ? undefined : `expected ${parts === 2 ? 'owner/repository' : 'the name of an owner'}, or its https:// address`
}

const fields = object({
  domain: mention('domain'),
  key: optional(checked(text, (path) => (path.includes('://') ? 'expected the path of a PEM file with the public key (cosign public-key --key …)' : undefined))),
  notBefore: optional(time),
  notAfter: optional(time),
  revokedAt: optional(time),
  untimed: optional(flag),
  issuer: optional(issuer),
  workflow: optional(workflow),
  calledBy: optional(workflow),
  subject: optional(subject),
  repositoryId: optional(numericId),
  ownerId: optional(numericId),
  runner: optional(oneOf('github-hosted', 'self-hosted')),
  triggers: optional(list(checked(text, (event) => (/^[a-z_]+$/.test(event) ? undefined : 'expected the name of an event, such as push')))),
  environment: optional(text),
  workflowDigest: optional(commit),
  calledByDigest: optional(commit),
  repository: optional(checked(text, named(2))),
  owner: optional(checked(text, named(1))),
  ref: optional(ref),
  commit: optional(commit),
  attempts: optional(list(integer(1, 1_000))),
  visibility: optional(oneOf('public', 'private', 'internal')),
  tokenSubject: optional(text),
})
type Written = ValueOf<typeof fields>

const written = checked(fields, (identity) => (identity.key === undefined ? problemOfCertificate(identity) : problemOfKey(identity)))

/** Who may say something: a key, or an issuer and a workflow or a whole subject. */
export const identitySchema: Schema<Omit<Identity, 'name'>> = {
  read(tree, at, reading) {
    const understood = written.read(tree, at, reading)
    return understood === undefined ? undefined : { value: identityOf(understood.value) }
  },
}

function identityOf({ key, notBefore, notAfter, revokedAt, untimed, ...identity }: Written): Omit<Identity, 'name'> {
  if (key === undefined) return identity
  const window = { ...(notBefore === undefined ? {} : { notBefore }), ...(notAfter === undefined ? {} : { notAfter }), ...(revokedAt === undefined ? {} : { revokedAt }), ...(untimed === true ? { untimed } : {}) }
  return { ...identity, key: { path: key, ...window } }
}

function problemOfCertificate({ issuer: by, workflow: file, subject: whole, calledBy, notBefore, notAfter, revokedAt, untimed }: Written): string | undefined {
  if (file === undefined && whole === undefined) return 'names nobody: give `workflow`, or `subject`, or `key`'
  if (file !== undefined && whole !== undefined) return 'gives both `workflow` and `subject`: one of them names the signer'
  if (by === undefined) return 'the key `issuer` is missing: whoever vouches for the signer'
  if (calledBy !== undefined && file === undefined) return 'gives `called-by` without the `workflow` that is called'
  if (notBefore !== undefined || notAfter !== undefined || revokedAt !== undefined) return 'gives a window of time, which only a `key` has; what a workflow signed is revoked by `trust.revoked`'
  if (untimed !== undefined) return 'gives `untimed`, which only a `key` has: a certificate is worth nothing without a verified time'
  return undefined
}

function problemOfKey({ domain: _domain, key: _key, notBefore, notAfter, revokedAt, untimed, ...others }: Written): string | undefined {
  const [other] = Object.keys(others)
  if (other !== undefined) return `gives both \`key\` and \`${keyOf(other)}\`, which is of certificates: a key says nothing of who holds it`
  if (untimed === true && (notBefore ?? notAfter ?? revokedAt) !== undefined) return 'gives both `untimed` and a window of time, which nothing could be held against'
  return notBefore !== undefined && notAfter !== undefined && notAfter < notBefore ? 'ends (`not-after`) before it begins (`not-before`)' : undefined
}
