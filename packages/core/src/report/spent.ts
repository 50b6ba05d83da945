import type { Spent } from '../model/result.ts'

/** `38 (12 blob, 12 upload, …)`, the most frequent first. */
export function requestsLine(spent: Spent): string {
  const kinds = Object.entries(spent.requests).sort(([, one], [, other]) => other - one)
  return `${requestsIn(spent)} (${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')})`
}

/** `registry.example as promoter (docker-config)` */
export function credentialsLine({ credentials }: Spent): string {
  return credentials.map(({ registry, kind, subject }) => (kind === 'anonymous' ? `${registry} anonymously` : `${registry} as ${subject ?? 'a user without a name'} (${kind})`)).join(', ')
}

export function requestsIn({ requests }: Spent): number {
  return Object.values(requests).reduce((sum, count) => sum + count, 0)
}
