/** Registries that answer as much as is read, and one more. */
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { digestOf } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { anonymous } from '@portcullis/registry/access/credentials'
import { foremost, tooMany } from '@portcullis/registry/evidence/referrers'
import { mediaTypes } from '@portcullis/registry/content/media-types'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import type { RegistryReading } from '@portcullis/registry/registry-reader'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { verdictOf } from './corpus.ts'
import type { Verdict } from './corpus.ts'

type Answer = (path: string, response: ServerResponse) => void
const manifest = JSON.stringify({ schemaVersion: 2, config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 }, layers: [] })

/** What a fresh client makes of a registry that answers like that, about the manifest. */
async function asking(answer: Answer, work: (registry: RegistryReading, at: PinnedReference) => Promise<unknown>): Promise<Verdict> {
  const server = createServer(({ url = '' }, response) => answer(url, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const opened = createRegistryReader({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
  try {
    const at = pin(parseReference(`127.0.0.1:${(server.address() as AddressInfo).port}/team/app`), digestOf(manifest))
    return await verdictOf(async () => [await work(opened, at)])
  } finally {
    opened.close()
    server.closeAllConnections()
    server.close()
  }
}

const itself = async ({ reader }: RegistryReading, at: PinnedReference) => await reader.manifest(at)
const answered = (response: ServerResponse, headers: Readonly<Record<string, string>> = {}): void => void response.writeHead(200, { 'content-type': mediaTypes.image, ...headers }).end(manifest)

/** An answer whose head has so many bytes, from its first line to the end of its last. */
export const answerHead = (bytes: number): Promise<Verdict> =>
  asking((_, response) => {
    response.sendDate = false
    const own = { connection: 'close', 'content-type': mediaTypes.image, 'content-length': String(manifest.length) }
    const head = ['HTTP/1.1 200 OK', ...Object.entries(own).map(([name, value]) => `${name}: ${value}`), 'x: '].join('\r\n')
    response.writeHead(200, { ...own, x: 'y'.repeat(bytes - head.length) }).end(manifest)
  }, itself)

/** So many redirects before the answer. */
export const redirected = (count: number): Promise<Verdict> =>
  asking((path, response) => {
    const hop = Number(new URL(path, 'http://registry').searchParams.get('hop') ?? 0)
    if (hop >= count) return answered(response)
    response.writeHead(307, { location: `${path.split('?')[0] ?? ''}?hop=${hop + 1}` }).end()
  }, itself)

/** So many pages of referrers, each empty. */
export const pagesOfReferrers = (count: number): Promise<Verdict> =>
  asking(
    (path, response) => {
      const page = Number(new URL(path, 'http://registry').searchParams.get('page') ?? 1)
      if (!path.includes('/referrers/')) return void response.writeHead(404).end()
      const more = page < count ? { link: `<${path.split('?')[0] ?? ''}?page=${page + 1}>; rel="next"` } : {}
      response.writeHead(200, { 'content-type': mediaTypes.index, ...more }).end(JSON.stringify({ schemaVersion: 2, manifests: [] }))
    },
    async ({ bundles }, at) => await bundles.bundles(at),
  )

/** Of so many that are listed, those that are read; the rest is told (packages/registry/src/evidence/referrers.test.ts asks a registry for them). */
export const referrersListed = (count: number): Promise<Verdict> =>
  verdictOf(async () => {
    const listed = Array.from({ length: count }, (_, index) => ({ mediaType: mediaTypes.image, digest: digestOf(String(index)), size: index }))
    if (foremost(listed).length < count) throw tooMany(pin(parseReference('registry.example/team/app'), digestOf('subject'))).failure
    return await Promise.resolve(listed)
  })
