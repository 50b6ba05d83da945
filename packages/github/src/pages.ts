import { Failure } from '@portcullis/core/failure'
import type { Json } from '@portcullis/core/model/strict-json'

import type { Call } from './call.ts'
import type { GitHubClient } from './client.ts'
import { listIn } from './reading.ts'

const mostPages = 20
const pageSize = 100

/**
 * The items of all pages of a list. A list that does not end is a failure: a part of it proves nothing.
 * @throws Failure `too-large`, and what the client throws
 */
export async function allPages(client: GitHubClient, call: Call, where: string): Promise<readonly Json[]> {
  const items: Json[] = []
  for (let page = 1; page <= mostPages; page++) {
    const answer = await client.call({ ...call, values: { ...call.values, per_page: pageSize, page } })
    items.push(...listIn(answer.body, where))
    if (!hasNext(answer.headers)) return items
  }
  throw endless(where)
}

/** Whether GitHub's `link` header names a further page (RFC 8288). */
function hasNext(headers: Headers): boolean {
  return nextLink(headers) !== undefined
}

/** The address of the next page. Only its query is to be believed. */
export function nextLink(headers: Headers): URL | undefined {
  const address = /<([^<>]+)>;\s*rel="next"/.exec(headers.get('link') ?? '')?.[1]
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined
}

export function endless(where: string): Failure {
  return new Failure('too-large', {
    blame: 'service',
    message: `${where} has more than ${mostPages} pages on GitHub`,
    remedy: 'Look at the list on GitHub: nothing this long is expected there.',
  })
}
