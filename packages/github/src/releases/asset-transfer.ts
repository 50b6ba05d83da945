import { Failure } from '@portcullis/core/failure'
import { parseStrictJson } from '@portcullis/core/model/strict-json'
import type { Clock } from '@portcullis/core/ports/clock'

import { readBounded } from '../bounded-body.ts'
import type { Call } from '../call.ts'
import { refusalOf, unavailable } from '../failures.ts'
import { unexpected } from '../reading.ts'
import { assetIn, writeContents } from './releases.ts'
import type { Asset, Release } from './releases.ts'
import { isUploadHost, mayDownload } from './release-hosts.ts'
import { createWatchdog } from '../watchdog.ts'

export interface AssetTransferOptions {
  readonly token: string | undefined
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  readonly fetch?: typeof fetch
}

/** Moves the bytes of release files, never holding more than what is under way. */
export interface AssetTransfer {
  /** What it yields is for the reader to hash. @throws Failure `redirect-refused` | `github-unavailable` | `permission-missing` */
  download(asset: Pick<Asset, 'id' | 'name' | 'size'>): AsyncIterable<Uint8Array>
  /** @throws AssetRefused when GitHub has one of this name or takes none, Failure `release-conflict` when it keeps it under another, and as above */
  upload(release: Pick<Release, 'uploadUrl'>, file: Pick<Asset, 'name' | 'mediaType' | 'size'>, bytes: AsyncIterable<Uint8Array>): Promise<Asset>
}

const maxRedirects = 3
const stallMilliseconds = 60_000
const deadlineMilliseconds = 60 * 60_000
const answerBytes = 1024 * 1024

export function createAssetTransfer(options: AssetTransferOptions): AssetTransfer {
  return {
    download: (asset) => download(options, asset),
    upload: (release, file, bytes) => upload(options, release, file, bytes),
  }
}

async function* download(options: AssetTransferOptions, { id, name, size }: Pick<Asset, 'id' | 'name' | 'size'>): AsyncIterable<Uint8Array> {
  const call: Call = { route: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}', needs: { name: 'contents', access: 'read' } }
  const watchdog = createWatchdog(stallMilliseconds, deadlineMilliseconds)
  try {
    const response = await found(options, call, new URL(`${options.apiUrl}/repos/${options.repository}/releases/assets/${id}`), watchdog.signal)
    let left = size
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      watchdog.rest()
      left -= chunk.byteLength
      if (left < 0) throw otherSize(name, `more than ${size}`, size)
      yield chunk
      watchdog.rest()
    }
    if (left > 0) throw otherSize(name, String(size - left), size)
  } catch (error) {
    throw error instanceof Failure ? error : unavailable(call, error)
  } finally {
    watchdog.stop()
  }
}

/** The first address is GitHub's own; where it sends us, no token goes. */
async function found(options: AssetTransferOptions, call: Call, address: URL, signal: AbortSignal): Promise<Response> {
  const ask = options.fetch ?? fetch
  const headers = { accept: 'application/octet-stream', 'accept-encoding': 'identity', 'user-agent': 'portcullis' }
  let url = address
  for (let hops = 0; ; hops++) {
    const response = await ask(url, { headers: hops === 0 ? { ...headers, ...authorization(options) } : headers, redirect: 'manual', signal })
    if (response.ok) return response
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) throw refusalOf(call, response, await readBounded(response, answerBytes), options.clock.now())
    await response.body?.cancel()
    const next = URL.parse(location, url.href)
    if (next === null || hops >= maxRedirects || !mayDownload(next, address)) throw refusedRedirect(url, next)
    url = next
  }
}

async function upload(options: AssetTransferOptions, { uploadUrl }: Pick<Release, 'uploadUrl'>, file: Pick<Asset, 'name' | 'mediaType' | 'size'>, bytes: AsyncIterable<Uint8Array>): Promise<Asset> {
  const call: Call = { route: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets', needs: writeContents }
  const url = URL.parse(uploadUrl)
  if (url === null || !isUploadHost(url, new URL(options.apiUrl))) throw unexpected('release.upload_url', 'an address of this GitHub', uploadUrl)
  url.searchParams.set('name', file.name)
  const watchdog = createWatchdog(stallMilliseconds, deadlineMilliseconds)
  let failed: unknown
  try {
    const response = await (options.fetch ?? fetch)(url, {
      method: 'POST',
      headers: { ...authorization(options), accept: 'application/vnd.github+json', 'user-agent': 'portcullis', 'content-type': file.mediaType, 'content-length': String(file.size) },
      body: watched(bytes, () => watchdog.rest(), (error) => {
        failed = error
      }),
      duplex: 'half',
      redirect: 'manual',
      signal: watchdog.signal,
    })
    const answer = await readBounded(response, answerBytes)
    if (response.status === 422) throw refused(file.name)
    if (response.status !== 201) throw refusalOf(call, response, answer, options.clock.now())
    const asset = assetIn(parseStrictJson(answer, { what: `GitHub's answer to ${call.route}` }))
    if (asset.name !== file.name) throw conflict(file.name, `GitHub keeps it as ${JSON.stringify(asset.name.slice(0, 100))}`)
    return asset
  } catch (error) {
    // What went wrong while the bytes were read says more than the broken connection that it led to.
    if (failed instanceof Failure) throw failed
    throw error instanceof Failure ? error : unavailable(call, error)
  } finally {
    watchdog.stop()
  }
}

async function* watched(bytes: AsyncIterable<Uint8Array>, onChunk: () => void, onFailure: (error: unknown) => void): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of bytes) {
      onChunk()
      yield chunk
    }
  } catch (error) {
    onFailure(error)
    throw error
  }
}

function authorization({ token }: AssetTransferOptions): { authorization?: string } {
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

/** GitHub does not take the file; a look tells whether it is there already. */
export class AssetRefused extends Failure {}

function refused(name: string): Failure {
  return new AssetRefused('release-conflict', {
    blame: 'artifact',
    message: `GitHub refuses ${name}: the release has a file of this name, or takes no more`,
    remedy: 'Look at the release at the target, then run again.',
  })
}

function otherSize(name: string, found: string, expected: number): Failure {
  return new Failure('size-mismatch', { blame: 'service', message: `${name}: expected ${expected} bytes, found ${found}`, remedy: 'Run again; if it stays, upload the file anew.', expected: String(expected), found })
}

function refusedRedirect(from: URL, to: URL | null): Failure {
  return new Failure('redirect-refused', {
    blame: 'service',
    message: `${from.host} sends a download on to ${to?.host ?? 'what is no address'}: files come by HTTPS, over at most ${maxRedirects} redirects`,
    remedy: 'Look at what the file is on GitHub, then run again.',
  })
}

export function conflict(name: string, found: string): Failure {
  return new Failure('release-conflict', {
    blame: 'artifact',
    message: `${name} at the target: ${found}. Nothing is overwritten`,
    remedy: 'Find out who put it there; delete the draft at the target if it was a mistake, then run again.',
    found,
  })
}
