/** Signing in the logs and timestamp authorities of several operators, and verifying that so many vouch: `sign` and `verify` as processes. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { portcullis, resultIn } from './cli-session.ts'

type Listed = readonly Readonly<Record<string, unknown>>[]
type World = 'alder' | 'birch' | 'cedar'
const worlds: readonly World[] = ['alder', 'birch', 'cedar']
const passphrase = 'correct horse battery staple'
let running: Record<World, SandboxSigstore>
let directory: string
let files = 0

beforeAll(async () => {
  const clock = new SandboxClock()
  const start = (name: World) => startSigstore({ clock, origin: `rekor.${name}.example`, organization: name })
  const [alder, birch, cedar] = await Promise.all([start('alder'), start('birch'), start('cedar')])
  running = { alder, birch, cedar }
  directory = await mkdtemp(join(tmpdir(), 'operators-'))
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  await write('release.key', privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
  await write('release.pub', publicKey.export({ type: 'spki', format: 'pem' }))
  await write('app.tgz', 'the app')
})
afterAll(async () => Promise.all([...worlds.map((name) => running[name].close()), rm(directory, { recursive: true })]))

const write = (name: string, content: string | Buffer) => writeFile(join(directory, name), content)
const listed = (names: readonly World[], of: (world: SandboxSigstore) => unknown, operators: Partial<Record<World, string>>) =>
  names.flatMap((name) => (of(running[name]) as Listed).map((one) => ({ ...one, operator: operators[name] ?? name })))

/** A trusted root that names the logs and timestamp authorities of all three, whoever is said to run them. */
const rootOf = (operators: Partial<Record<World, string>> = {}) => ({
  ...running.alder.trustedRoot,
  tlogs: listed(worlds, ({ trustedRoot }) => trustedRoot['tlogs'], operators),
  timestampAuthorities: listed(worlds, ({ trustedRoot }) => trustedRoot['timestampAuthorities'], operators),
})

interface Asked {
  readonly among: readonly World[]
  readonly selector: object
  readonly operators?: Partial<Record<World, string>>
}

/** Signs the file with a key, as a signing config asks. */
async function signed({ among, selector, operators = {} }: Asked) {
  const name = `signed-${(files += 1)}`
  const signingConfig = {
    ...running.alder.signingConfig,
    rekorTlogUrls: listed(among, (world) => world.signingConfig['rekorTlogUrls'], operators),
    rekorTlogConfig: selector,
    tsaUrls: listed(among, (world) => world.signingConfig['tsaUrls'], operators),
    tsaConfig: selector,
  }
  await write(`${name}.config.json`, JSON.stringify({ ...running.alder.clientTrustConfig, trustedRoot: rootOf(), signingConfig }))
  const words = ['sign', './app.tgz', '--content', 'message-signature', '--key', 'release.key', '--trust-config', `${name}.config.json`, '--output-dir', name, '--no-push', '--output', 'json']
  const ended = await portcullis(words, directory, { COSIGN_PASSWORD: passphrase })
  const { decision, reasonCode, sentence } = resultIn(ended)
  return { status: ended.status, decision, reasonCode, sentence, name, bundle: `${name}/bundles.sigstore.jsonl` }
}

/** Verifies with a policy that asks for so many operators of each, by a root that says who they are. */
async function verified(bundle: string, logs: number, timestamps: number, operators: Partial<Record<World, string>> = {}) {
  const name = `policy-${(files += 1)}.json`
  await write(`${name}.root.json`, JSON.stringify(rootOf(operators)))
  const policy = {
    version: 1,
    artifact: 'registry.example/acme/shop',
    trust: { domains: { acme: { config: `${name}.root.json`, logs, timestamps } }, identities: { ours: { domain: 'acme', key: 'release.pub' } } },
    environments: { production: { repository: 'registry.example/production/shop', require: { signatures: { of: ['ours'], count: 1 } } } },
  }
  await write(name, JSON.stringify(policy))
  const ended = await portcullis(['verify', './app.tgz', '--bundle', bundle, '--signer', 'ours', '--policy', name, '--output', 'json'], directory)
  const { reasonCode, reasons } = resultIn(ended)
  return [ended.status, reasonCode, ...((reasons ?? []) as readonly { readonly message: string }[]).map(({ message }) => message)]
}

/** How many logs and timestamp authorities stand in a bundle. */
async function countsIn(bundle: string): Promise<readonly number[]> {
  const { verificationMaterial } = JSON.parse(await readFile(join(directory, bundle), 'utf8')) as { readonly verificationMaterial: { readonly tlogEntries: Listed; readonly timestampVerificationData: { readonly rfc3161Timestamps: Listed } } }
  return [verificationMaterial.tlogEntries.length, verificationMaterial.timestampVerificationData.rfc3161Timestamps.length]
}

async function logSizes(): Promise<readonly string[]> {
  return await Promise.all(worlds.map(async (name) => (await (await fetch(`${running[name].url}/api/v2/checkpoint`)).text()).split('\n')[1] ?? ''))
}

describe('a signing config that asks for several', () => {
  it.each<[string, Asked, number]>([
    ['ALL of three operators', { among: worlds, selector: { selector: 'ALL' } }, 3],
    ['EXACT two of three', { among: worlds, selector: { selector: 'EXACT', count: 2 } }, 2],
    ['ANY of three', { among: worlds, selector: { selector: 'ANY' } }, 1],
    ['ALL of two, of which one runs two', { among: worlds, selector: { selector: 'ALL' }, operators: { birch: 'alder' } }, 2],
  ])('%s, is followed, and so many are verified, and no more', async (_, asked, count) => {
    const made = await signed(asked)
    expect(made).toMatchObject({ status: 0, reasonCode: 'signed' })
    expect(await countsIn(made.bundle)).toEqual([count, count])
    expect(await verified(made.bundle, count, count)).toEqual([0, 'verified'])
    if (count === 3) return
    expect(await verified(made.bundle, count + 1, count)).toEqual([1, 'log-entry-missing', expect.stringContaining('log operator(s)')])
    expect(await verified(made.bundle, count, count + 1)).toEqual([1, 'timestamp-missing', expect.stringContaining('operator(s)')])
  })

  it('EXACT three where two services are of one operator, signs nothing and logs nothing', async () => {
    const before = await logSizes()
    expect(await signed({ among: worlds, selector: { selector: 'EXACT', count: 3 }, operators: { birch: 'alder' } })).toMatchObject({ status: 4, decision: 'error', reasonCode: 'trust-config-invalid' })
    expect(await logSizes()).toEqual(before)
  })

  it('ALL of two where one timestamp authority is down, signs nothing', async () => {
    running.birch.unavailable.add('tsa')
    const refused = await signed({ among: ['alder', 'birch'], selector: { selector: 'ALL' } }).finally(() => running.birch.unavailable.delete('tsa'))
    expect(refused).toMatchObject({ status: 3, decision: 'error', reasonCode: 'signing-unavailable', sentence: expect.stringContaining('timestamp authority') })
    await expect(readFile(join(directory, refused.bundle))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

it('two services that the trusted root says one operator runs are one witness, whatever the signing config said', async () => {
  const { bundle } = await signed({ among: ['alder', 'birch'], selector: { selector: 'ALL' } })
  expect(await countsIn(bundle)).toEqual([2, 2])
  expect(await verified(bundle, 2, 2)).toEqual([0, 'verified'])
  expect(await verified(bundle, 2, 1, { birch: 'alder' })).toEqual([1, 'log-entry-missing', expect.stringContaining('2 log operator(s)')])
  expect(await verified(bundle, 1, 2, { birch: 'alder' })).toEqual([1, 'timestamp-missing', expect.stringContaining('2 operator(s)')])
  expect(await verified(bundle, 3, 1, { birch: 'alder' })).toEqual([4, 'trust-config-invalid', expect.stringContaining('2 independent')])
})
