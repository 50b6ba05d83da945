/** Registries of others that have the referrers API: evidence moves between it and the tag of registries without, and cosign and regctl see all of it at either end. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { formatReference, parsePinnedReference, parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { exchange, indexType } from '@portcullis/sandbox/registry/raw-client'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { portcullis } from '../../packages/cli/src/cli-session.ts'
import { pushAsBuildKit, twoPlatforms } from './buildkit-image.ts'
import { DockerRegistry } from './docker-registry.ts'
import { holdSection } from './docs-section.ts'
import { findPeer, runPeer } from './peer.ts'
import { ReferrersFront } from './referrers-front.ts'
import { listingOf, referrersAnswers } from './referrers-answers.ts'
import { ReferrersRegistry } from './referrers-registry.ts'

const lost = 'the referrers API of others was not tried'
const [program, dockerRegistry, cosign, regctl] = ['referrers-registry', 'docker-registry', 'cosign', 'regctl'].map((name) => findPeer(name, lost))
const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const checked = 'https://example.test/checked/v1'
const passphrase = 'correct horse battery staple'

const kinds = ['go-containerregistry', 'ociregistry'] as const
const answers = new Map<string, readonly string[]>()

;(program === undefined || dockerRegistry === undefined ? describe.skip : describe).each(kinds)('the referrers API of %s', (kind) => {
  const clock = new SandboxClock()
  let directory: string
  const run = (program: string | undefined, words: readonly string[]) => runPeer(directory, program, words)
  let sigstore: SandboxSigstore
  let files: Awaited<ReturnType<SandboxSigstore['writeFiles']>>
  let without: DockerRegistry
  let having: ReferrersRegistry

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portcullis-referrers-'))
    sigstore = await startSigstore({ clock })
    files = await sigstore.writeFiles(directory)
    await writeFile(join(directory, 'predicate.json'), '{"passed":true}')
    without = await DockerRegistry.start(dockerRegistry ?? '')
    having = await ReferrersRegistry.start(program ?? '', kind)
  })
  afterAll(async () => {
    having.stop()
    await Promise.all([sigstore.close(), without.stop()])
    await rm(directory, { recursive: true, force: true })
  })

  const open = () => createRegistryWriter({ credentials: anonymous, clock, chance: () => 0.5, onSecret: () => undefined })
  /** Copies with a new client, as another process would; nothing may be left behind. */
  async function copied(from: PinnedReference, where: string): Promise<PinnedReference> {
    const to: Reference & { readonly tag: string } = { ...parseReference(where), tag: 'v1' }
    const { carrier, tagWriter, close } = open()
    try {
      const plan = await carrier.plan(from, to)
      expect((await carrier.carry(plan)).leftBehind).toEqual([])
      expect(await carrier.missingAtTarget(plan)).toEqual([])
      await tagWriter.move(to, from.digest)
    } finally {
      close()
    }
    return pin(parseReference(where), from.digest)
  }
  async function attached(to: PinnedReference, note: string): Promise<string> {
    const { attacher, close } = open()
    const digest = await attacher.attach(to, Buffer.from(JSON.stringify({ note })), checked)
    close()
    return digest
  }
  /** What we find, by digest, in order. */
  async function found(about: PinnedReference): Promise<readonly string[]> {
    const { bundles, close } = open()
    const sources = (await bundles.bundles(about)).map(({ source }) => source.replace('referrer ', ''))
    close()
    return sources.toSorted()
  }
  /** What regctl finds, by the API where there is one. */
  async function listedByRegctl(about: PinnedReference): Promise<readonly string[]> {
    const words = ['artifact', 'list', '--host', `reg=${about.registry},tls=disabled`, '--format', '{{range .Descriptors}}{{println .Digest}}{{end}}']
    return (await run(regctl ?? '', [...words, formatReference(about)])).stdout.split('\n').filter((line) => line !== '').toSorted()
  }
  const signing = (): string[] => ['--yes', '--allow-insecure-registry', '--identity-token', sigstore.mint(githubClaims({ repository: 'acme/shop' })), '--signing-config', files.signingConfig, '--trusted-root', files.trustedRoot]
  async function signedByCosign(image: PinnedReference): Promise<void> {
    await run(cosign ?? '', ['sign', ...signing(), formatReference(image)])
    await run(cosign ?? '', ['attest', '--predicate', join(directory, 'predicate.json'), '--type', checked, ...signing(), formatReference(image)])
  }
  async function expectCosignVerifies(image: PinnedReference): Promise<void> {
    const as = (who: string) => ['--allow-insecure-registry', '--trusted-root', files.trustedRoot, '--certificate-identity', who, '--certificate-oidc-issuer', sigstore.issuer, formatReference(image)]
    await run(cosign ?? '', ['verify', ...as(workflow)])
    await run(cosign ?? '', ['verify-attestation', '--type', checked, ...as(workflow)])
    await expect(run(cosign ?? '', ['verify', ...as(`${workflow}-evil`)])).rejects.toThrow(/no matching/)
  }

  it('answers as docs/interop.md says', async () => {
    const fresh = await ReferrersRegistry.start(program ?? '', kind)
    try {
      answers.set(kind, await referrersAnswers(fresh.url))
    } finally {
      fresh.stop()
    }
    expect(answers.get(kind)).toHaveLength(listingOf.length)
  })

  ;(cosign === undefined || regctl === undefined ? it.skip : it)('takes all that cosign signed at a registry without it, and gives all back', async () => {
    const image = await pushImage(twoPlatforms(), { registryUrl: without.url, repository: 'build/there', tag: 'v1' })
    await signedByCosign(image)
    await attached(image, 'ours')
    const all = await found(image)
    expect(all).toHaveLength(3)

    const there = await copied(image, `${having.host}/prod/there`)
    const back = await copied(there, `${without.host}/back/there`)

    for (const about of [image, there, back]) {
      await expectCosignVerifies(about)
      expect([about.registry, await found(about)]).toEqual([about.registry, all])
      expect([about.registry, await listedByRegctl(about)]).toEqual([about.registry, all])
    }
    // The tag that lists referrers is written only where a registry does not say that it lists them itself.
    const { body } = await exchange('GET', `${having.url}/v2/prod/there/tags/list`)
    const { tags } = JSON.parse(body.toString()) as { tags: readonly string[] }
    expect(tags.toSorted()).toEqual([...(kind === 'ociregistry' ? [] : [image.digest.replace(':', '-')]), 'v1'])
  })

  ;(cosign === undefined || regctl === undefined ? it.skip : it)('gives all that cosign signed there to a registry without it', async () => {
    const image = await pushImage(twoPlatforms('api'), { registryUrl: having.url, repository: 'build/api', tag: 'v1' })
    await signedByCosign(image)
    await attached(image, 'ours')
    const all = await found(image)
    expect(all).toHaveLength(3)
    const there = await copied(image, `${without.host}/prod/api`)
    for (const about of [image, there]) {
      await expectCosignVerifies(about)
      expect([about.registry, await found(about)]).toEqual([about.registry, all])
      expect([about.registry, await listedByRegctl(about)]).toEqual([about.registry, all])
    }
  })

  it('keeps what is attached there already, and adds what comes', async () => {
    const image = await pushImage(twoPlatforms('both'), { registryUrl: without.url, repository: 'build/both', tag: 'v1' })
    const there = pin(parseReference(`${having.host}/prod/both`), image.digest)
    await pushImage(twoPlatforms('both'), { registryUrl: having.url, repository: 'prod/both', tag: 'old' })
    const [ours, theirs] = [await attached(image, 'built'), await attached(there, 'accepted')]
    await copied(image, `${having.host}/prod/both`)
    expect(await found(there)).toEqual([ours, theirs].toSorted())
    if (regctl !== undefined) expect(await listedByRegctl(there)).toEqual([ours, theirs].toSorted())
    // And once more: what is there is not sent again, and nothing comes twice.
    await copied(image, `${having.host}/prod/both`)
    expect(await found(there)).toEqual([ours, theirs].toSorted())
  })

  it('carries an image as BuildKit pushes it, with evidence about each platform', async () => {
    const image = await pushAsBuildKit(without.url, 'build/kit', 'v1', twoPlatforms('kit'))
    const children = async (host: string, repository: string) => {
      const { body } = await exchange('GET', `http://${host}/v2/${repository}/manifests/v1`, { headers: { accept: indexType } })
      return (JSON.parse(body.toString()) as { manifests: readonly { digest: string }[] }).manifests.map(({ digest }) => parsePinnedReference(`${host}/${repository}@${digest}`))
    }
    const [first] = await children(without.host, 'build/kit')
    if (first === undefined) throw new Error('it has two platforms')
    const note = await attached(first, 'about one platform')
    const there = await copied(image, `${having.host}/prod/kit`)
    const back = await copied(there, `${without.host}/back/kit`)
    expect(back.digest).toBe(image.digest)
    for (const [host, repository] of [[having.host, 'prod/kit'], [without.host, 'back/kit']] as const) {
      const [child] = await children(host, repository)
      expect(child?.digest).toBe(first.digest)
      expect(await found(pin(parseReference(`${host}/${repository}`), first.digest))).toContain(note)
    }
  })

  describe('behind a front that says of lists that there are none', () => {
    let front: ReferrersFront
    let image: PinnedReference
    let all: readonly string[]

    beforeAll(async () => {
      front = await ReferrersFront.start(having.url)
      image = await pushImage(twoPlatforms('front'), { registryUrl: without.url, repository: 'build/front', tag: 'v1' })
      all = [await attached(image, 'one'), await attached(image, 'two')].toSorted()
    })
    beforeEach(() => front.reset(() => false))
    afterAll(async () => await front.close())

    it('once, at any of its answers: all evidence arrives, and more than was there is kept', async () => {
      await copied(image, `${front.host}/undisturbed/front`)
      const questions = front.asked
      expect(questions).toBeGreaterThan(0)
      for (let spoilt = 0; spoilt < questions; spoilt += 1) {
        const repository = `once-${spoilt}/front`
        await pushImage(twoPlatforms('front'), { registryUrl: having.url, repository })
        const before = await attached(pin(parseReference(`${having.host}/${repository}`), image.digest), 'before')
        front.reset((index) => index === spoilt)
        await copied(image, `${front.host}/${repository}`)
        expect([spoilt, await found(pin(parseReference(`${having.host}/${repository}`), image.digest))]).toEqual([spoilt, [...all, before].toSorted()])
      }
    })

    it('always: it is a registry without the API, and the tag lists all', async () => {
      front.reset(() => true)
      const there = await copied(image, `${front.host}/never/front`)
      expect(await found(there)).toEqual(all)
      if (regctl !== undefined) expect(await listedByRegctl(there)).toEqual(all)
    })
  })

  it('holds what the command line signs, and verifies it there for its key alone', async () => {
    const image = await pushImage(twoPlatforms('cli'), { registryUrl: having.url, repository: 'acme/cli', tag: 'v1' })
    for (const name of ['builder', 'stranger']) {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      await writeFile(join(directory, `${name}.key`), privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }))
      await writeFile(join(directory, `${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }))
    }
    const ends = async (...words: readonly string[]) => {
      const { status, stderr } = await portcullis(words, directory, { PATH: process.env['PATH'] ?? '', PORTCULLIS_KEY_PASSPHRASE: passphrase })
      return { status, stderr: status === 0 ? '' : stderr }
    }
    const about = formatReference(image)
    const verifies = async (key: string, reference = about) => (await ends('verify', reference, '--key', `${key}.pub`, '--trusted-root', files.clientTrustConfig, '--predicate-type', checked)).status
    expect(await verifies('builder')).toBe(1)
    expect(await ends('sign', about, '--predicate-type', checked, '--predicate', 'predicate.json', '--key', 'builder.key', '--trust-config', files.clientTrustConfig)).toEqual({ status: 0, stderr: '' })
    expect([await verifies('builder'), await verifies('stranger')]).toEqual([0, 1])
    expect(await ends('copy', about, `${without.host}/acme/cli:v1`)).toEqual({ status: 0, stderr: '' })
    const elsewhere = formatReference(pin(parseReference(`${without.host}/acme/cli`), image.digest))
    expect([await verifies('builder', elsewhere), await verifies('stranger', elsewhere)]).toEqual([0, 1])
  })
})

;(program === undefined ? describe.skip : describe)('a registry whose tags never move', () => {
  it('keeps its tag: we say so and leave all as it was', async () => {
    const registry = await ReferrersRegistry.start(program ?? '', 'ociregistry-immutable')
    try {
      const [first, second] = [twoPlatforms('first'), twoPlatforms('second')]
      const stands = await pushImage(first, { registryUrl: registry.url, repository: 'prod/fixed', tag: 'v1' })
      const next = await pushImage(second, { registryUrl: registry.url, repository: 'build/fixed', tag: 'v2' })
      const { carrier, tagWriter, tags, close } = createRegistryWriter({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, onSecret: () => undefined })
      const to = { ...parseReference(`${registry.host}/prod/fixed`), tag: 'v1' }
      await carrier.carry(await carrier.plan(next, to))
      await expect(tagWriter.move(to, next.digest)).rejects.toMatchObject({ code: 'registry-denied' })
      expect(await tags.resolve(to)).toBe(stands.digest)
      close()
    } finally {
      registry.stop()
    }
  })
})

;(program === undefined ? it.skip : it)('is what docs/interop.md says of them', () => {
  const rows = listingOf.map((question, position) => `| ${question} | ${kinds.map((kind) => answers.get(kind)?.[position] ?? '–').join(' | ')} |`)
  holdSection('answers about referrers', [`| Asked | ${kinds.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n'))
})
