import { createHash, timingSafeEqual } from 'node:crypto'
import type { Accounts, Action } from './options.ts'
import type { Rights } from './guard.ts'

/** What the named user may do, or an anonymous caller when `user` is `undefined`. */
export function rightsOf(accounts: Accounts, user: string | undefined): Rights {
  const grants = user === undefined ? [] : (accounts.users[user]?.access ?? [])
  return {
    may: (repository, action) =>
      (action === 'pull' && accounts.anonymousPull === true) ||
      grants.some((grant) => grant.actions.includes(action) && matches(grant.repository, repository)),
  }
}

/** Whether this is a user with this password. */
export function knows(accounts: Accounts, user: string, password: string): boolean {
  const account = Object.hasOwn(accounts.users, user) ? accounts.users[user] : undefined
  return account !== undefined && timingSafeEqual(fixedLength(account.password), fixedLength(password))
}

/** User and password of an `Authorization: Basic` header; `undefined` when it is not one (RFC 7617). */
export function basicCredentials(authorization: string | undefined): { user: string; password: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return undefined
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return colon < 0 ? undefined : { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) }
}

export const allActions: readonly Action[] = ['pull', 'push', 'delete']

/** Segment by segment: `*` stands for one, `**` for any number. */
function matches(pattern: string, repository: string): boolean {
  return matchesSegments(pattern.split('/'), repository.split('/'))
}

function matchesSegments(pattern: readonly string[], segments: readonly string[]): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return segments.length === 0
  if (first === '**') return segments.some((_, skipped) => matchesSegments(rest, segments.slice(skipped))) || rest.length === 0
  const [segment, ...others] = segments
  return segment !== undefined && (first === '*' || first === segment) && matchesSegments(rest, others)
}

const fixedLength = (text: string) => createHash('sha256').update(text).digest()
