import { exchange, imageType, jsonOf, sha256 } from '@portcullis/sandbox/registry/raw-client'
import type { Exchange } from '@portcullis/sandbox/registry/raw-client'
import { pushAbout, pushBlobTo } from './push-by-hand.ts'

interface Asking {
  readonly base: string
  /** A digest that two referrers are about, of one type each. */
  readonly subject: string
  readonly ask: (method: string, path: string, headers?: Readonly<Record<string, string>>, body?: string) => Promise<Exchange>
}

const types = ['application/vnd.example.one', 'application/vnd.example.two'] as const
const listIn = (found: Exchange) => (jsonOf(found) as { manifests: readonly { digest: string; artifactType?: string }[] | null }).manifests
const referrersIn = (found: Exchange) => listIn(found) ?? []
const content = 'four'

/** What is asked, and how the answer is told. Asked in this order. */
const questions: readonly (readonly [string, (asking: Asking) => Promise<string>])[] = [
  ['referrers in a repository that is not there', async ({ ask, subject }) => `${(await ask('GET', `/v2/none/referrers/${subject}`)).status}`],
  ['referrers of what has none', async ({ ask }) => told(await ask('GET', `/v2/app/referrers/${sha256('none')}`), (found) => `an index with ${listIn(found) === null ? '`null` for a list' : `${referrersIn(found).length} entries`}`)],
  ['`OCI-Subject` when a referrer is pushed', async ({ ask, base, subject }) => {
    const [first] = referrersIn(await ask('GET', `/v2/app/referrers/${subject}`))
    const { body } = await exchange('GET', `${base}/manifests/${first?.digest ?? ''}`, { headers: { accept: imageType } })
    const pushed = await ask('PUT', `/v2/app/manifests/${first?.digest ?? ''}`, { 'content-type': imageType }, body.toString())
    return pushed.headers['oci-subject'] === subject ? 'said' : 'not said'
  }],
  ['referrers of what has two', async ({ ask, subject }) => told(await ask('GET', `/v2/app/referrers/${subject}`), (found) => `${referrersIn(found).length} entries`)],
  ['`artifactType` in that list', async ({ ask, subject }) => {
    const listed = referrersIn(await ask('GET', `/v2/app/referrers/${subject}`)).map(({ artifactType = '' }) => artifactType).toSorted()
    return listed.every((type, position) => type === types[position]) ? 'that of the manifest' : `\`${[...new Set(listed)].join('`, `')}\`, the type of the config`
  }],
  ['the list of one type', async ({ ask, subject }) => told(await ask('GET', `/v2/app/referrers/${subject}?artifactType=${types[0]}`), (found) => `${referrersIn(found).length} entries, ${found.headers['oci-filters-applied'] === undefined ? 'not filtered' : 'filtered'}`)],
  ['a mount from another repository', async ({ ask }) => `${(await ask('POST', `/v2/other/blobs/uploads/?mount=${sha256(content)}&from=app`)).status}`],
  ['an upload in two chunks', async ({ ask }) => {
    const begun = await ask('POST', '/v2/app/blobs/uploads/')
    const first = await ask('PATCH', begun.headers['location'] ?? '', { 'content-range': '0-1', 'content-type': 'application/octet-stream' }, 'so')
    const second = await ask('PATCH', first.headers['location'] ?? '', { 'content-range': '2-3', 'content-type': 'application/octet-stream' }, 'me')
    const ended = await ask('PUT', `${second.headers['location'] ?? ''}?digest=${sha256('some')}`)
    return [first, second, ended].map(({ status }) => status).join(', ')
  }],
  ['how much of an upload has come', async ({ ask }) => {
    const begun = await ask('POST', '/v2/app/blobs/uploads/')
    const { headers } = await ask('PATCH', begun.headers['location'] ?? '', { 'content-range': '0-1', 'content-type': 'application/octet-stream' }, 'so')
    return `${(await ask('GET', headers['location'] ?? '')).status}`
  }],
  ['a range without an end', async ({ ask }) => `${(await ask('GET', `/v2/app/blobs/${sha256(content)}`, { range: 'bytes=1-' })).status}`],
  ['a manifest under a wrong digest', async ({ ask }) => `${(await ask('PUT', `/v2/app/manifests/${sha256('another')}`, { 'content-type': imageType }, '{"schemaVersion":2}')).status}`],
  ['a referrer deleted, and the list after', async ({ ask, subject }) => {
    const [first] = referrersIn(await ask('GET', `/v2/app/referrers/${subject}`))
    const deleted = await ask('DELETE', `/v2/app/manifests/${first?.digest ?? ''}`)
    return `${deleted.status}, ${referrersIn(await ask('GET', `/v2/app/referrers/${subject}`)).length} left`
  }],
]

/** What is asked of a registry with the referrers API. */
export const listingOf: readonly string[] = questions.map(([question]) => question)

/** Its answers in the order of `listingOf`; the registry at `url` must be empty. */
export async function referrersAnswers(url: string): Promise<readonly string[]> {
  const base = `${url}/v2/app`
  const ask: Asking['ask'] = async (method, path, headers = {}, body) => await exchange(method, `${url}${path}`, { headers, ...(body === undefined ? {} : { body }) })
  const subject = sha256('what they are about')
  const answers = [await questions[0]?.[1]({ base, subject, ask }) ?? '']
  await pushBlobTo(base, content, 'application/octet-stream')
  for (const artifactType of types) await pushAbout(base, { mediaType: imageType, digest: subject, size: 2 }, { artifactType, layers: [] })
  for (const [, question] of questions.slice(1)) answers.push(await question({ base, subject, ask }))
  return answers
}

function told(found: Exchange, how: (found: Exchange) => string): string {
  return found.status === 200 ? how(found) : `${found.status}`
}
