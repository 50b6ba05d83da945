/** Copies between two real registries, held against the tools that signed what was copied and that pull it afterwards. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Digest } from '@portcullis/core/model/digest'
import type { LeftBehind } from '@portcullis/core/model/promotion-plan'
import { formatReference, parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { exchange, imageType, indexType, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { pushAsBuildKit, twoPlatforms } from './buildkit-image.ts'
import { DockerRegistry } from './docker-registry.ts'
import { findPeer, runPeer } from './peer.ts'

const lost = 'copies with evidence were not held against it'
const [dockerRegistry, cosign, cosign2, crane, skopeo, regctl] = ['docker-registry', 'cosign', 'cosign2', 'crane', 'skopeo', 'regctl'].map((name) => findPeer(name, lost))

const image = twoPlatforms()
const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'

;(dockerRegistry === undefined ? describe.skip : describe)('a copy between real registries', () => {
  const clock = new SandboxClock()
  let directory: string
  const run = (program: string | undefined, words: readonly string[], variables: Readonly<Record<string, string>> = {}) => runPeer(directory, program, words, variables)
  let sigstore: SandboxSigstore
  let files: Awaited<ReturnType<SandboxSigstore['writeFiles']>>
  let source: DockerRegistry
  let target: DockerRegistry

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portcullis-carry-peers-'))
    sigstore = await startSigstore({ clock })
    files = await sigstore.writeFiles(directory)
    source = await DockerRegistry.start(dockerRegistry ?? '')
    target = await DockerRegistry.start(dockerRegistry ?? '')
  })
  afterAll(async () => {
    await Promise.all([sigstore.close(), source.stop(), target.stop()])
    await rm(directory, { recursive: true, force: true })
  })

  const pushed = (repository: string): Promise<PinnedReference> => pushImage(image, { registryUrl: source.url, repository, tag: 'v1' })
  const signing = (): string[] => ['--yes', '--identity-token', sigstore.mint(githubClaims({ repository: 'acme/shop' })), '--signing-config', files.signingConfig, '--trusted-root', files.trustedRoot, '--allow-insecure-registry']
  const verifying = (as: string): string[] => ['--certificate-identity', as, '--certificate-oidc-issuer', sigstore.issuer, '--trusted-root', files.trustedRoot, '--allow-insecure-registry']

  async function copied(from: PinnedReference, to: Reference): Promise<readonly LeftBehind[]> {
    const options = { credentials: anonymous, clock, chance: () => 0.5, onSecret: () => undefined }
    const { carrier, tagWriter, close } = createRegistryWriter(options, { directoryOf: (name) => join(directory, name) })
    const plan = await carrier.plan(from, to)
    const { leftBehind } = await carrier.carry(plan)
    expect(await carrier.missingAtTarget(plan, leftBehind)).toEqual([])
    await tagWriter.move({ ...to, tag: to.tag ?? 'v1' }, from.digest)
    close()
    return leftBehind
  }
  const at = (repository: string): Reference => parseReference(`${target.host}/${repository}:v1`)

  ;(cosign === undefined ? it.skip : it)('of an image that cosign 3 signed and attested: it verifies there with cosign, for its signer alone', async () => {
    const from = await pushed('build/v3')
    await writeFile(join(directory, 'predicate.json'), '{"passed":true}')
    await run(cosign ?? '', ['sign', ...signing(), formatReference(from)])
    await run(cosign ?? '', ['attest', '--predicate', join(directory, 'predicate.json'), '--type', 'https://example.test/checked/v1', ...signing(), formatReference(from)])
    const to = pin(at('prod/v3'), from.digest)
    expect(await copied(from, to)).toEqual([])
    await run(cosign ?? '', ['verify', ...verifying(workflow), formatReference(to)])
    await run(cosign ?? '', ['verify-attestation', '--type', 'https://example.test/checked/v1', ...verifying(workflow), formatReference(to)])
    await expect(run(cosign ?? '', ['verify', ...verifying(`${workflow}-evil`), formatReference(to)])).rejects.toThrow(/no matching/)
  })

  ;(cosign2 === undefined ? it.skip : it)('of an image that cosign 2 signed by tags, where the target has signatures of its own: both verify there', async () => {
    const from = await pushed('build/v2')
    const to = pin(await pushImage(image, { registryUrl: target.url, repository: 'prod/v2', tag: 'v1' }), from.digest)
    const passphrase = { COSIGN_PASSWORD: 'a password' }
    for (const name of ['builder', 'production', 'stranger']) await run(cosign2 ?? '', ['generate-key-pair', '--output-key-prefix', join(directory, name)], passphrase)
    const signs = async (verb: readonly string[], key: string, where: PinnedReference) =>
      await run(cosign2 ?? '', [...verb, '--key', join(directory, `${key}.key`), '--tlog-upload=false', '--yes', '--allow-insecure-registry', formatReference(where)], passphrase)
    const verifies = async (verb: readonly string[], key: string) =>
      await run(cosign2 ?? '', [...verb, '--key', join(directory, `${key}.pub`), '--insecure-ignore-tlog', '--allow-insecure-registry', formatReference(to)])
    await writeFile(join(directory, 'predicate.json'), '{"passed":true}')
    const attest = ['attest', '--predicate', join(directory, 'predicate.json'), '--type', 'https://example.test/checked/v1']
    await signs(['sign'], 'builder', from)
    await signs(attest, 'builder', from)
    await signs(['sign'], 'production', to)
    await signs(attest, 'production', to)

    await expect(verifies(['verify'], 'builder')).rejects.toThrow()
    expect(await copied(from, { ...at('prod/v2') })).toEqual([])
    for (const key of ['builder', 'production']) {
      await verifies(['verify'], key)
      await verifies(['verify-attestation', '--type', 'https://example.test/checked/v1'], key)
    }
    await expect(verifies(['verify'], 'stranger')).rejects.toThrow()
    // cosign adds to what we merged as to what it wrote itself.
    await signs(['sign'], 'stranger', to)
    for (const key of ['builder', 'production', 'stranger']) await verifies(['verify'], key)
  })

  it('of a multi-platform image as BuildKit pushes it: the same bytes, and every peer pulls the same digests', async () => {
    const from = await pushAsBuildKit(source.url, 'build/kit', 'v1')
    const to = at('prod/kit')
    expect(await copied(from, to)).toEqual([])
    const manifestAt = async (host: string, repository: string) => (await exchange('GET', `http://${host}/v2/${repository}/manifests/v1`, { headers: { accept: indexType } })).body
    expect(await manifestAt(target.host, 'prod/kit')).toEqual(await manifestAt(source.host, 'build/kit'))

    const layouts = { crane: ['pull', '--insecure', '--format=oci', `${target.host}/prod/kit:v1`], skopeo: ['copy', '--all', '--src-tls-verify=false', `docker://${target.host}/prod/kit:v1`], regctl: ['image', 'copy', '--host', `reg=${target.host},tls=disabled`, `${target.host}/prod/kit:v1`] }
    if (crane !== undefined) await run(crane, [...layouts.crane, join(directory, 'crane')])
    if (skopeo !== undefined) await run(skopeo, [...layouts.skopeo, `oci:${join(directory, 'skopeo')}:v1`])
    if (regctl !== undefined) await run(regctl, [...layouts.regctl, `ocidir://${join(directory, 'regctl')}:v1`])
    for (const [peer, program] of Object.entries({ crane, skopeo, regctl })) {
      if (program === undefined) continue
      // What they wrote is a source for us as well: from each of their layouts into a repository of its own.
      const back = { ...at(`from/${peer}`) }
      expect([peer, await copied(pin({ registry: 'oci-layout', repository: peer }, from.digest), back)]).toEqual([peer, []])
      expect(await manifestAt(target.host, `from/${peer}`)).toEqual(await manifestAt(source.host, 'build/kit'))
    }
  })

  it('to a layout: skopeo and regctl read what we wrote, and regctl its evidence as well', async () => {
    const from = await pushed('build/out')
    const options = { credentials: anonymous, clock, chance: () => 0.5, onSecret: () => undefined }
    const { attacher, close } = createRegistryWriter(options)
    const referrer = await attacher.attach(from, Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'), 'https://slsa.dev/provenance/v1')
    close()
    await copied(from, { registry: 'oci-layout', repository: 'ours', tag: 'v1' })
    const ours = join(directory, 'ours')
    if (skopeo !== undefined) {
      await run(skopeo, ['copy', '--all', '--preserve-digests', '--dest-tls-verify=false', `oci:${ours}:v1`, `docker://${target.host}/by/skopeo:v1`])
      expect(sha256((await exchange('GET', `${target.url}/v2/by/skopeo/manifests/v1`, { headers: { accept: indexType } })).body)).toBe(from.digest)
    }
    if (regctl !== undefined) {
      await run(regctl, ['image', 'copy', '--referrers', '--digest-tags', '--host', `reg=${target.host},tls=disabled`, `ocidir://${ours}:v1`, `${target.host}/by/regctl:v1`])
      expect(sha256((await exchange('GET', `${target.url}/v2/by/regctl/manifests/v1`, { headers: { accept: indexType } })).body)).toBe(from.digest)
      expect((await exchange('GET', `${target.url}/v2/by/regctl/manifests/${referrer}`, { headers: { accept: imageType } })).status).toBe(200)
    }
  })

  ;(skopeo === undefined || regctl === undefined ? it.skip : it)('of an image of Docker’s media types to a layout: regctl reads it by its tag, skopeo without, as from the layout of regctl', async () => {
    const image = await pushed('build/docker')
    const here = ['--host', `reg=${source.host},tls=disabled`]
    await run(regctl, ['image', 'mod', ...here, formatReference(image), '--to-docker', '--create', `${source.host}/build/docker:docker`])
    const docker = (await run(regctl, ['image', 'digest', ...here, `${source.host}/build/docker:docker`])).stdout.trim()
    await copied(pin(image, docker as Digest), { registry: 'oci-layout', repository: 'docker', tag: 'v1' })
    await run(regctl, ['image', 'copy', ...here, `${source.host}/build/docker:docker`, `ocidir://${join(directory, 'docker-by-regctl')}:v1`])
    for (const layout of ['docker', 'docker-by-regctl'].map((name) => join(directory, name))) {
      expect((await run(regctl, ['image', 'digest', `ocidir://${layout}:v1`])).stdout.trim()).toBe(docker)
      expect(sha256((await run(skopeo, ['inspect', '--raw', `oci:${layout}`])).stdout)).toBe(docker)
      await expect(run(skopeo, ['inspect', '--raw', `oci:${layout}:v1`])).rejects.toThrow(/no descriptor found/)
    }
  })
})
