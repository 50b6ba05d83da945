import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import type { Digest } from '@portcullis/core/model/digest'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { copy } from '@portcullis/core/use-cases/copy'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { copyWorld } from './copy-world.ts'
import { loadPolicy } from './policy.ts'
import { surroundingsIn } from './surroundings-in.ts'
import type { Surroundings } from './surroundings.ts'

const how = { rules: { foreignLayers: 'deny' }, dryRun: false } as const
let registry: SandboxRegistry
let sigstore: SandboxSigstore
let surroundings: Surroundings

beforeAll(async () => {
  const clock = new SandboxClock()
  registry = await startRegistry()
  sigstore = await startSigstore({ clock })
  const workspace = await mkdtemp(join(tmpdir(), 'copy-world-'))
  surroundings = surroundingsIn(workspace, { clock })
  const image = await pushableImage(`${registry.url}/v2/build/shop`)
  await putManifest(`${registry.url}/v2/build/shop`, 'v1', image)
  const subject = pin(parseReference(`${registry.host}/build/shop`), sha256(image) as Digest)
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: subject.digest.slice('sha256:'.length) } }], predicateType: 'https://example.test/v1', predicate: {} }
  const { attacher, close } = createRegistryWriter({ clock, chance: () => 0, credentials: () => Promise.resolve(undefined), onSecret: () => undefined })
  await attacher.attach(subject, Buffer.from(JSON.stringify(await sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop' })))), statement.predicateType)
  close()
  await writeFile(join(workspace, 'acme.json'), JSON.stringify(sigstore.clientTrustConfig))
  await writeFile(join(workspace, 'policy.yaml'), `version: 1
artifact: ${registry.host}/build/shop
trust:
  domains: { acme: { config: acme.json } }
  identities: { builder: { domain: acme, issuer: "${sigstore.issuer}", workflow: acme/shop/.github/workflows/build.yml@refs/heads/main } }
environments:
  production: { repository: ${registry.host}/prod/shop, require: { signatures: { of: [builder], count: 1 } } }
`)
})
afterAll(async () => {
  await Promise.all([registry.close(), sigstore.close(), rm(surroundings.workspace, { recursive: true })])
})

const at = (name: string) => parseReference(`${registry.host}/${name}`)
const trust = async () => await loadPolicy('policy.yaml', surroundings)
const decoys = Array.from({ length: 8 }, (_, number) => number)

/** Copies into `repository`, behind so many other copies of its list; what was asked about the two repositories in reading, and how it ended. */
async function copied(repository: string, behind: readonly number[]) {
  const [from, to] = [at('build/shop:v1'), at(`${repository}:v1`)]
  const copies = [...behind.map((number) => ({ from: at(`decoy/shop:v${number}`), to: at(`decoy/there:v${number}`) })), { from, to }]
  registry.requests.length = 0
  const world = await copyWorld({ copies, how, trust }, surroundings)
  const outcome = await copy({ from: await world.pinned(from), to, ...how }, world)
  world.close()
  const read = registry.requests.filter(({ method, path }) => (method === 'GET' || method === 'HEAD') && !path.includes('/decoy/'))
  return { outcome, read: read.map(({ method, path }) => `${method} ${path.replace(repository, 'target')}`).toSorted() }
}

describe('a copy whose evidence is verified', () => {
  it('asks for just the same whether it is begun while the policy is read or not', async () => {
    const early = await copied('prod/early', [])
    const late = await copied('prod/late', decoys)
    expect(early.read).toEqual(late.read)
    for (const { outcome } of [early, late]) expect(outcome).toMatchObject({ decision: 'allow', reasonCode: 'copied', sentence: expect.stringContaining('with 1 verified attestation') })
  })

  it('writes nothing, and ends what was begun, when the policy turns out to be none', async () => {
    registry.requests.length = 0
    const broken = async (): Promise<never> => await Promise.reject(new Failure('policy-error', { blame: 'configuration', message: 'no policy', remedy: 'Write one.' }))
    await expect(copyWorld({ copies: [{ from: at('build/shop:v1'), to: at('prod/none:v1') }], how, trust: broken }, surroundings)).rejects.toMatchObject({ code: 'policy-error' })
    expect(registry.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
  })

  it('ends what was begun when GitHub is to be asked and cannot be', async () => {
    const silent = createServer(() => undefined)
    const connected = new Promise<Socket>((resolve) => silent.once('connection', resolve))
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`
    const copies = [{ from: parseReference(`${host}/build/shop:v1`), to: at('prod/none:v1') }]
    const trustOnceBegun = async () => {
      await connected
      return await trust()
    }
    await expect(copyWorld({ copies, how, trust: trustOnceBegun, attachesStored: true }, surroundings)).rejects.toMatchObject({ code: 'input-invalid', message: expect.stringContaining('GitHub') })
    const socket = await connected
    if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => silent.close(resolve))
  })
})
