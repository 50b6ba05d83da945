import { Failure } from '@portcullis/core/failure'
import { digestOf, type Digest } from '@portcullis/core/model/digest'
import { parseStrictJson, type Json } from '@portcullis/core/model/strict-json'
import type { FoundBundle } from '@portcullis/core/ports/bundles'

import { readBounded } from './bounded-body.ts'
import type { Call } from './call.ts'
import type { GitHubClient } from './client.ts'
import { endless, nextLink } from './pages.ts'
import { idIn, listIn, objectIn, textIn, unexpected } from './reading.ts'
import { unpackSnappy } from './snappy.ts'

/** GitHub's store of attestations, for the client's repository. What it lists is unverified. */
export interface AttestationStore {
  /** @returns GitHub's id of the attestation @throws Failure as the client does */
  store(bundle: Uint8Array): Promise<number>
  /** Every bundle said to be about `subject`, or of those only GitHub's own about releases. @throws Failure: "could not look" is never "there are none" */
  bundles(subject: Digest, kind?: 'release'): Promise<readonly FoundBundle[]>
}

const read = { name: 'attestations', access: 'read' } as const
const write = { name: 'attestations', access: 'write' } as const
const perPage = 30
const mostPages = 20
const largestBundle = 24 * 1024 * 1024
const deadlineMilliseconds = 30_000

export function createAttestationStore(client: GitHubClient, settings: { readonly fetch?: typeof fetch } = {}): AttestationStore {
  return {
    store: (bundle) => store(client, bundle),
    bundles: (subject, kind) => list(client, { subject, kind }, settings.fetch ?? fetch),
  }
}

async function store(client: GitHubClient, bundle: Uint8Array): Promise<number> {
  const values = { bundle: parseStrictJson(bundle, { what: 'the bundle' }) }
  const { body } = await client.call({ route: 'POST /repos/{owner}/{repo}/attestations', values, needs: write })
  return idIn(objectIn(body, 'attestation')['id'], 'attestation.id')
}

/**
 * GitHub says 404 for "none", and also for a repository that the token may not see; so the latter is ruled out first. Then
 * it has to say so again: one false answer would hide them.
 */
async function list(client: GitHubClient, { subject, kind }: { readonly subject: Digest; readonly kind: 'release' | undefined }, ask: typeof fetch): Promise<readonly FoundBundle[]> {
  const found: FoundBundle[] = []
  let after: string | undefined
  for (let page = 1; page <= mostPages; page++) {
    const call: Call = {
      route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
      values: { subject_digest: subject, per_page: perPage, ...(kind === undefined ? {} : { predicate_type: kind }), ...(after === undefined ? {} : { after }) },
      needs: read,
      accepts: [404],
      maxBytes: perPage * 1024 * 1024,
    }
    let answer = await client.call(call)
    if (answer.status === 404) {
      await client.call({ route: 'GET /repos/{owner}/{repo}', needs: read })
      answer = await client.call(call)
    }
    const { status, headers, body } = answer
    if (status === 404 && page === 1) return found
    if (status === 404) throw unexpected('attestations', 'the page that the one before leads to', undefined)
    const entries = listIn(objectIn(body, 'attestations')['attestations'], 'attestations', perPage)
    for (const entry of entries) found.push(await bundleOf(entry, ask))
    const next = nextLink(headers)?.searchParams.get('after')
    if (next === null || next === undefined) return found
    after = next
  }
  throw endless('attestations')
}

async function bundleOf(entry: Json, ask: typeof fetch): Promise<FoundBundle> {
  const { bundle, bundle_url: address } = objectIn(entry, 'attestations[]')
  const isInline = bundle !== undefined && bundle !== null
  const bytes = isInline ? new TextEncoder().encode(JSON.stringify(bundle)) : await download(textIn(address, 'attestations[].bundle_url'), ask)
  return { bytes, digest: digestOf(bytes), source: "GitHub's attestations" }
}

/** The address leads to another host, which is sent no token. */
async function download(address: string, ask: typeof fetch): Promise<Uint8Array> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isLoopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) throw unexpected('attestations[].bundle_url', 'an https address', address)
  try {
    const response = await ask(url, { redirect: 'error', signal: AbortSignal.timeout(deadlineMilliseconds) })
    if (!response.ok) throw unreachable(`it answers ${response.status}`)
    const packed = await readBounded(response, largestBundle)
    return response.headers.get('content-type') === 'application/x-snappy' || url.pathname.endsWith('.sn') ? unpackSnappy(packed, largestBundle) : packed
  } catch (error) {
    if (error instanceof Failure) throw error
    throw unreachable('it does not answer', error)
  }
}

function unreachable(why: string, cause?: unknown): Failure {
  return new Failure('github-unavailable', { blame: 'service', message: `An attestation's bundle cannot be had from its bundle_url: ${why}`, remedy: 'Run the job again.', cause })
}
