/** Each service that a run needs, out of order in each way, during each verb: a clear answer, nothing half done, and a second run that ends as if nothing had happened. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { asFailure } from '@portcullis/core/failure'
import type { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { gate } from '@portcullis/core/use-cases/gate'
import { sign } from '@portcullis/core/use-cases/sign'
import { createAttestationStore } from '@portcullis/github/attestations'
import { createGitHubClient } from '@portcullis/github/client'
import { createEnvironmentReader } from '@portcullis/github/environments'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { Outage, outageKinds } from '@portcullis/sandbox/fault-proxy/outage'
import type { OutageKind } from '@portcullis/sandbox/fault-proxy/outage'
import { startGitHub } from '@portcullis/sandbox/github/server'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { startTuf } from '@portcullis/sandbox/tuf/start-tuf'
import { fetchIdentityToken } from '@portcullis/sigstore/oidc'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { fetchTargets } from '@portcullis/sigstore/tuf/client'
import { PromotionStage, acme, clock, encode, hour, job, scanOf, services } from '../attacks/promotion-world.ts'

/** What the deadlines of the calls are, in milliseconds. No test waits for one: it passes when a service has stalled. */
const askedFor: number[] = []
const clocks = new WeakMap<AbortSignal, AbortController>()
const underWay: { readonly host: string; readonly clock: AbortController | undefined }[] = []

function timePasses(host: string): void {
  for (const call of underWay) if (call.host === host) call.clock?.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
}

const signingServices = ['oidc', 'fulcio', 'rekor', 'tsa'] as const
type SigningService = (typeof signingServices)[number]
const called: Record<SigningService, string> = { oidc: 'token service', fulcio: 'Fulcio', rekor: 'Rekor', tsa: 'timestamp authority' }
const crossing = signingServices.flatMap((service) => outageKinds.map((kind) => [service, kind] as const))

let outages: Record<SigningService, Outage>
let github: SandboxGitHub
let gitHubOutage: Outage

beforeAll(async () => {
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    askedFor.push(milliseconds)
    const controller = new AbortController()
    clocks.set(controller.signal, controller)
    return controller.signal
  })
  const genuine = globalThis.fetch
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const address = input instanceof Request ? input.url : input
    underWay.push({ host: new URL(address).host, clock: init?.signal ? clocks.get(init.signal) : undefined })
    return genuine(input, init)
  })
  const before = async () => await Outage.before(new URL(services().url).host)
  outages = { oidc: await before(), fulcio: await before(), rekor: await before(), tsa: await before() }
  github = await startGitHub({ clock: new SandboxClock() })
  gitHubOutage = await Outage.before(new URL(github.apiUrl).host)
  for (const outage of [...Object.values(outages), gitHubOutage]) outage.onStall = () => timePasses(outage.host)
})
beforeEach(() => {
  askedFor.length = 0
  underWay.length = 0
})
afterEach(async () => {
  for (const outage of [...Object.values(outages), gitHubOutage]) await outage.become()
})
afterAll(async () => {
  jest.restoreAllMocks()
  await Promise.all([...Object.values(outages), gitHubOutage].map(async (outage) => await outage.close()))
  await github.close()
})

/** Signs as a job, every service being reached through its outage. One try for each signature; a run makes three. */
function signerThrough(by: Partial<GithubJob>) {
  const { clientTrustConfig } = services()
  const config = JSON.parse(JSON.stringify(clientTrustConfig)) as { signingConfig: Record<'caUrls' | 'rekorTlogUrls' | 'tsaUrls', { url: string }[]> }
  const routes = [['caUrls', outages.fulcio], ['rekorTlogUrls', outages.rekor], ['tsaUrls', outages.tsa]] as const
  for (const [name, outage] of routes) for (const one of config.signingConfig[name]) one.url = outage.through(one.url)
  const { requestUrl: url, requestToken: token } = services().grantRequestToken(githubClaims({ repository: 'acme/shop', ...by }))
  const identityToken = async () => await fetchIdentityToken({ url: outages.oidc.through(url), token })
  return createKeylessSigner({ domain: readTrustDomain({ name: 'acme', config: encode(config) }), clock, identityToken, pauses: [] })
}

async function failureOf(work: () => Promise<unknown>): Promise<Failure> {
  return await work().then(() => { throw new Error('it went through') }, asFailure)
}

/** A person is told who does not answer, that it is not their fault, and what to do; in time. */
function expectClearAnswer(failure: Failure, service: string, kind: OutageKind, codes: { readonly down: string; readonly rubbish: string }): void {
  expect(failure).toMatchObject({ code: kind === 'talks rubbish' ? codes.rubbish : codes.down, message: expect.stringContaining(service), remedy: expect.stringMatching(/[A-Z].{20}/) })
  expect(Math.max(0, ...askedFor)).toBeLessThanOrEqual(30_000)
}

const signingCodes = (service: SigningService) => ({ down: 'signing-unavailable', rubbish: service === 'oidc' ? 'oidc-unavailable' : 'signing-refused' })

describe('sign', () => {
  it.each(crossing)('while %s %s: nothing is attached, and the next run signs in full', async (service, kind) => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop')
    const beside = stage.registry.beside(subject)
    beside.clear()
    const statements = [encodeStatement(statementAbout(subject.digest, 'shop', predicateTypes.vulnerabilities, scanOf()))]
    const signed = async () => await sign({ subjects: [subject], statements, dryRun: false }, { artifacts: stage.registry, signer: signerThrough(job('scan.yml')), writer: stage.registry, clock })
    await outages[service].become(kind)
    expectClearAnswer(await failureOf(signed), called[service], kind, signingCodes(service))
    expect(beside.size).toBe(0)
    await outages[service].become()
    const { signed: [kept] } = await signed()
    const whole = JSON.parse(new TextDecoder().decode(kept?.bundle)) as { verificationMaterial: { tlogEntries: unknown[]; timestampVerificationData: { rfc3161Timestamps: unknown[] } } }
    expect([whole.verificationMaterial.tlogEntries.length, whole.verificationMaterial.timestampVerificationData.rfc3161Timestamps.length, beside.size]).toEqual([1, 1, 1])
  })
})

describe('gate', () => {
  it.each(crossing)('while %s %s: no decision is given, and the next run gives one', async (service, kind) => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop')
    const there = stage.registry.beside(subject).size
    const { registry, forge, policy, verifier } = stage
    const judged = async () => await gate({ subject, policy, environment: 'production', verifier: 'https://example.test', dryRun: false }, { bundles: registry, writer: registry, verifier, environments: forge, clock, signer: signerThrough(job('gate.yml')) })
    await outages[service].become(kind)
    expectClearAnswer(await failureOf(judged), called[service], kind, signingCodes(service))
    expect(stage.registry.beside(subject).size).toBe(there)
    await outages[service].become()
    expect(await judged()).toMatchObject({ decision: 'allow' })
    expect(stage.registry.beside(subject).size).toBe(there + 2)
  })
})

describe('promote', () => {
  it.each(crossing)('while %s %s: no tag moves and no record is made, and the next run ends as if nothing had happened', async (service, kind) => {
    const stage = new PromotionStage()
    const subject = await stage.ready('shop')
    const promoted = async () => await stage.promote(subject, {}, { signer: signerThrough(job('promote.yml', { environment: 'production' })) })
    await outages[service].become(kind)
    expectClearAnswer(await failureOf(promoted), called[service], kind, signingCodes(service))
    expect(stage.tag).toBeUndefined()
    await outages[service].become()
    expect(await promoted()).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(stage.tag).toBe(subject.digest)
  })
})

describe("GitHub's API", () => {
  const client = () => createGitHubClient({ token: github.createToken({ actor: 'ada' }), apiUrl: gitHubOutage.through(github.apiUrl), repository: 'acme/shop', clock, chance: () => 0, wait: () => Promise.resolve() })
  const codes = { down: 'github-unavailable', rubbish: 'json-invalid' }

  it.each(outageKinds)('%s while the gate asks how environments are protected: no decision', async (kind) => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop')
    const { registry, policy, verifier } = stage
    await gitHubOutage.become(kind)
    const judged = async () => await gate({ subject, policy, environment: 'production', verifier: 'https://example.test', dryRun: true }, { bundles: registry, verifier, environments: createEnvironmentReader(client()), clock })
    expectClearAnswer(await failureOf(judged), 'GitHub', kind, codes)
    await gitHubOutage.become()
    expect(await judged()).toMatchObject({ decision: expect.stringMatching(/allow|deny/) })
  })

  it.each(outageKinds)('%s while attestations are looked for: not "there are none"', async (kind) => {
    await gitHubOutage.become(kind)
    const store = createAttestationStore(client())
    expectClearAnswer(await failureOf(async () => await store.bundles(digestOf('something'))), 'GitHub', kind, codes)
  })
})

describe('the TUF repository of a trust domain', () => {
  const rubbish = 'trust-root-invalid'

  it.each(outageKinds)('%s: what is at hand serves until it expires, and with nothing at hand the run ends', async (kind) => {
    const now = new SandboxClock()
    const tuf = await startTuf(() => now.now())
    const cacheDirectory = await mkdtemp(join(tmpdir(), 'outage-tuf-'))
    const outage = await Outage.before(tuf.url.host)
    outage.onStall = () => timePasses(outage.host)
    tuf.repository.publish({ 'trusted_root.json': encode('the root') })
    const repository = { url: new URL(outage.through(tuf.url.href)), bootstrap: tuf.repository.file('1.root.json'), knownRoots: [] }
    const fetched = async (directory: string | undefined) => await fetchTargets(repository, ['trusted_root.json'], { clock: now, cacheDirectory: directory })
    expect(await fetched(cacheDirectory)).toMatchObject({ from: 'network' })
    await outage.become(kind)
    now.advance(hour * 2)
    if (kind === 'talks rubbish') expect(await failureOf(async () => await fetched(cacheDirectory))).toMatchObject({ code: rubbish })
    else expect(await fetched(cacheDirectory)).toMatchObject({ from: 'cache' })
    expectClearAnswer(await failureOf(async () => await fetched(undefined)), 'TUF', kind, { down: 'trust-root-unavailable', rubbish })
    now.advance(400 * 24 * hour)
    expect((await failureOf(async () => await fetched(cacheDirectory))).code).toBe(kind === 'talks rubbish' ? rubbish : 'trust-root-expired')
    await Promise.all([outage.close(), tuf.close(), rm(cacheDirectory, { recursive: true })])
  })
})

describe('verify', () => {
  it.each(signingServices)('needs none of the signing services: %s may be down', async (service) => {
    const stage = new PromotionStage()
    const subject = await stage.build('shop')
    await outages[service].become('refuses')
    const seen = Object.values(outages).map((outage) => outage.seen)
    expect(acme().name).toBe('acme')
    expect(await stage.gate(subject)).toMatchObject({ decision: 'allow' })
    expect(Object.values(outages).map((outage) => outage.seen)).toEqual(seen)
  })
})
