/**
 * Whole promotions between two real registries, gate, approval and promotion each a process of its own: images that were
 * signed in the four ways that people sign. At the target cosign itself verifies, and three other tools pull.
 */
import { readFileSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { formatReference, parsePinnedReference, parseReference, pin } from '@portcullis/core/model/reference'
import type { PinnedReference, Reference } from '@portcullis/core/model/reference'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { exchange, indexType } from '@portcullis/sandbox/registry/raw-client'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { Drill } from '../journeys/drill.ts'
import { pushAsBuildKit, twoPlatforms } from './buildkit-image.ts'
import { DockerRegistry } from './docker-registry.ts'
import { holdSection } from './docs-section.ts'
import { Matrix } from './matrix.ts'
import type { MatrixRow } from './matrix.ts'
import { findPeer, runPeer } from './peer.ts'
import { ReferrersRegistry } from './referrers-registry.ts'
import { essentials } from './promotion-example.ts'
import { pulledManifests } from './pulled.ts'
import { pushAsAttest } from './push-as-attest.ts'
import { startRealSigstore } from './real-sigstore.ts'

const lost = 'promotions were not held against it'
const [dockerRegistry, cosign3, cosign2, crane, skopeo, regctl] = ['docker-registry', 'cosign', 'cosign2', 'crane', 'skopeo', 'regctl'].map((name) => findPeer(name, lost))
const [fulcio, rekor, timestamps, referrersRegistry] = ['fulcio', 'posix', 'timestamp-authority', 'referrers-registry'].map((name) => findPeer(name, lost))
const real = fulcio === undefined || rekor === undefined || timestamps === undefined ? undefined : { fulcio, rekor, timestamps }
const hasAllPeers = [dockerRegistry, cosign3, cosign2, crane, skopeo, regctl, real, referrersRegistry].every((peer) => peer !== undefined)
const issuer = 'https://token.actions.githubusercontent.com'
const workflow = (file: string): string => `https://github.com/acme/shop/.github/workflows/${file}@refs/heads/main`
const sourceUrl = 'https://github.com/acme/shop'
const provenance = (commit: string) => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref: 'refs/heads/main', repository: sourceUrl, path: '.github/workflows/build.yml' } },
    internalParameters: { github: { event_name: 'push', repository_id: '1234' } },
    resolvedDependencies: [{ uri: `git+${sourceUrl}@refs/heads/main`, digest: { gitCommit: commit } }],
  },
  runDetails: { builder: { id: workflow('build.yml') }, metadata: { invocationId: `${sourceUrl}/actions/runs/9001/attempts/1` } },
})

type Row = Omit<MatrixRow, 'verifier'>
const matrix = new Matrix((peer) => (peer.startsWith('cosign') ? `verified at the target by ${peer}` : `pulled with this digest by ${peer}`))

;(dockerRegistry === undefined ? describe.skip : describe)('a promotion between real registries', () => {
  let directory: string
  const run = (program: string | undefined, words: readonly string[]) => runPeer(directory, program, words)
  let drill: Drill
  let source: DockerRegistry
  let target: DockerRegistry
  let example = ''

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portcullis-promotion-peers-'))
    drill = await Drill.start()
    await drill.build('1.5.1')
    source = await DockerRegistry.start(dockerRegistry ?? '')
    target = await DockerRegistry.start(dockerRegistry ?? '')
  })
  afterAll(async () => {
    await Promise.all([drill.close(), source.stop(), target.stop()])
    await rm(directory, { recursive: true, force: true })
  })

  const pushed = async (name: string): Promise<PinnedReference> => await pushImage(twoPlatforms(name), { registryUrl: source.url, repository: `build/${name}`, tag: 'v1' })
  const inProduction = ({ repository, digest }: PinnedReference, host = target.host): PinnedReference => pin(parseReference(`${host}/${repository.replace('build', 'prod')}`), digest)
  const commit = (): string => drill.sandbox.github.shop.git.commitAt('heads/main')?.sha ?? ''
  /** A job of the build, at the commit that is in the repository. */
  const job = () => githubClaims({ repository: 'acme/shop', sha: commit(), environment: 'build' })
  const token = (): string => drill.sandbox.sigstore.mint(job())
  const signing = (): string[] => ['--yes', '--allow-insecure-registry', '--identity-token', token(), '--signing-config', drill.sandbox.files.signingConfig, '--trusted-root', drill.sandbox.files.trustedRoot]
  const as = (file: string, who = issuer): string[] => ['--certificate-identity', workflow(file), '--certificate-oidc-issuer', who]
  const cosign = async (program: string | undefined, verb: string, about: PinnedReference, words: readonly string[], trustedRoot = drill.sandbox.files.trustedRoot) =>
    await run(program ?? '', [verb, '--allow-insecure-registry', '--trusted-root', trustedRoot, ...words, formatReference(about)])

  /** Who builds may be certified elsewhere than who promotes: `root` is then the file of that other world. */
  async function declare({ registry, repository }: PinnedReference, require: string, elsewhere?: { readonly root: string; readonly issuer?: string; readonly legacy?: boolean }, host = target.host): Promise<void> {
    const by = (file: string, domain = 'acme', who = issuer) => `domain: ${domain}, issuer: "${who}", workflow: acme/shop/.github/workflows/${file}@refs/heads/main`
    const lines = [
      'version: 1', `artifact: ${registry}/${repository}`,
      'trust:', '  domains:', '    acme: { config: acme.clienttrust.json }',
      ...(elsewhere === undefined ? [] : [`    elsewhere: { config: elsewhere.json, legacy: ${elsewhere.legacy ?? false} }`]),
      '  identities:', `    builder: { ${elsewhere === undefined ? by('build.yml') : by('build.yml', 'elsewhere', elsewhere.issuer)} }`,
      `    release: { ${by('promote.yml')} }`, `    promoter: { ${by('promote.yml')}, environment: production }`,
      'environments:', '  production:', `    repository: ${host}/${repository.replace('build', 'prod')}`, '    tags: [v1]',
      `    require: { ${require} }`, '    decision: { by: release, max-age: 24h }', '    record: { by: promoter }',
      '    approvals: { slow: { quorum: 1, by: release, roles: { security: { environment: approve-security, min: 1 } }, exclude: [initiator], expires: 24h } }',
    ]
    if (elsewhere !== undefined) await copyFile(elsewhere.root, join(drill.directory, '.portcullis/elsewhere.json'))
    await writeFile(join(drill.directory, '.portcullis/policy.yaml'), `${lines.join('\n')}\n`)
  }

  /** Gate, approval, promotion; and before the approval nothing moves. */
  async function promoted(image: PinnedReference): Promise<JsonObject> {
    const asked = [formatReference(image), '--environment', 'production']
    expect(await drill.expectEnd(['gate', ...asked, '--sign'], 0)).toMatchObject({ decision: 'allow', reasonCode: 'allowed' })
    expect(await drill.expectEnd(['promote', ...asked, '--tag', 'v1'], 2)).toMatchObject({ reasonCode: 'approval-pending' })
    expect(await drill.expectEnd(['approve', ...asked, '--role', 'security'], 0)).toMatchObject({ reasonCode: 'granted' })
    const result = await drill.expectEnd(['promote', ...asked, '--tag', 'v1'], 0)
    expect(result).toMatchObject({ decision: 'allow', reasonCode: 'promoted', subject: { digest: image.digest } })
    return result
  }

  /** What decided about the promotion travelled as well, and cosign takes it. */
  async function expectWordsOfThePromotion(image: PinnedReference, host = target.host): Promise<void> {
    for (const type of [predicateTypes.decision, predicateTypes.approval, predicateTypes.promotion]) await cosign(cosign3, 'verify-attestation', inProduction(image, host), ['--type', type, ...as('promote.yml')])
  }

  async function indexAt({ registry, repository }: Reference): Promise<{ readonly manifests: readonly { readonly digest: string; readonly annotations?: Record<string, string> }[] }> {
    const { body } = await exchange('GET', `http://${registry}/v2/${repository}/manifests/v1`, { headers: { accept: indexType } })
    return JSON.parse(body.toString()) as Awaited<ReturnType<typeof indexAt>>
  }

  /** crane, skopeo and regctl pull all of it by its tag: the digest that was promoted, and every platform and attestation of BuildKit below it, byte for byte. */
  async function expectPulled(image: PinnedReference, row: Row, host = target.host): Promise<void> {
    const { registry, repository, digest } = inProduction(image, host)
    const tagged = `${registry}/${repository}:v1`
    const layout = (peer: string) => join(directory, `${peer}-${repository.replace('/', '-')}`)
    if (crane !== undefined) await run(crane, ['pull', '--insecure', '--format=oci', tagged, layout('crane')])
    if (skopeo !== undefined) await run(skopeo, ['copy', '--all', '--preserve-digests', '--src-tls-verify=false', `docker://${tagged}`, `oci:${layout('skopeo')}:v1`])
    if (regctl !== undefined) await run(regctl, ['image', 'copy', '--host', `reg=${registry},tls=disabled`, tagged, `ocidir://${layout('regctl')}:v1`])
    for (const [peer, program] of Object.entries({ crane, skopeo, regctl })) {
      if (program === undefined) continue
      const { manifests } = JSON.parse(readFileSync(join(layout(peer), 'index.json'), 'utf8')) as { manifests: readonly { digest: string }[] }
      expect([peer, ...manifests.map((entry) => entry.digest)]).toEqual(expect.arrayContaining([peer, digest]))
      const pulled = pulledManifests(layout(peer), digest)
      expect([peer, pulled.length]).toEqual([peer, 1 + (await indexAt({ registry, repository })).manifests.length])
      matrix.tell({ ...row, verifier: peer }, 'yes')
    }
  }

  ;(cosign3 === undefined ? it.skip : it)('of an image that cosign 3 signed and attested', async () => {
    const image = await pushed('v3')
    await writeFile(join(directory, 'provenance.json'), JSON.stringify(provenance(commit())))
    await run(cosign3 ?? '', ['sign', ...signing(), formatReference(image)])
    await run(cosign3 ?? '', ['attest', ...signing(), '--predicate', join(directory, 'provenance.json'), '--type', predicateTypes.provenance, formatReference(image)])
    await declare(image, 'signatures: { of: [builder], count: 1 }, provenance: { by: builder, source: acme/shop, branch: main }')
    const result = await promoted(image)
    const row = { signer: 'cosign 3', kind: 'signature and provenance', world: 'referrers' }
    await matrix.note({ ...row, verifier: 'cosign 3' }, async () => {
      await cosign(cosign3, 'verify', inProduction(image), as('build.yml'))
      await cosign(cosign3, 'verify-attestation', inProduction(image), ['--type', predicateTypes.provenance, ...as('build.yml')])
    })
    await expect(cosign(cosign3, 'verify', inProduction(image), as('evil.yml'))).rejects.toThrow(/no matching/)
    if (cosign2 !== undefined) {
      const inBundles = ['--new-bundle-format', '--use-signed-timestamps', '--type', predicateTypes.provenance]
      await cosign(cosign2, 'verify-attestation', inProduction(image), [...inBundles, ...as('build.yml')])
      await expect(cosign(cosign2, 'verify-attestation', inProduction(image), [...inBundles, ...as('evil.yml')])).rejects.toThrow(/no matching/)
      await cosign(cosign2, 'verify', inProduction(image), ['--use-signed-timestamps', ...as('build.yml')])
      matrix.tell({ ...row, verifier: 'cosign 2' }, 'yes')
    }
    await expectWordsOfThePromotion(image)
    await expectPulled(image, row)
    example = essentials(result, { [source.host]: 'registry.example', [target.host]: 'production.example' })
  })

  ;(cosign2 === undefined || real === undefined ? it.skip : it)('of an image that cosign 2 signed under its tags', async () => {
    const image = await pushed('v2')
    const sigstore = await startSigstore({ clock: drill.sandbox.clock })
    const services = await startRealSigstore(real ?? { fulcio: '', rekor: '', timestamps: '' }, sigstore, join(directory, 'real'))
    try {
      const { caUrls, tsaUrls } = JSON.parse(await readFile(services.paths.signingConfig, 'utf8')) as Record<string, readonly { readonly url: string }[]>
      const at = ['--fulcio-url', caUrls?.[0]?.url ?? '', '--timestamp-server-url', tsaUrls?.[0]?.url ?? '', '--tlog-upload=false', '--insecure-skip-verify']
      await run(cosign2 ?? '', ['sign', '--yes', '--allow-insecure-registry', '--identity-token', sigstore.mint(job()), ...at, formatReference(image)])
      const root = join(directory, 'without-log.json')
      await writeFile(root, JSON.stringify({ ...(JSON.parse(await readFile(services.paths.trustedRoot, 'utf8')) as object), tlogs: [] }))
      const signedBy = { root, issuer: sigstore.issuer }
      await declare(image, 'signatures: { of: [builder], count: 1 }', signedBy)
      expect(await drill.expectEnd(['gate', formatReference(image), '--environment', 'production'], 1)).toMatchObject({ reasonCode: 'signature-missing' })
      await declare(image, 'signatures: { of: [builder], count: 1 }', { ...signedBy, legacy: true })
      await promoted(image)
      const by = (file: string) => ['--use-signed-timestamps', '--insecure-ignore-tlog', '--insecure-ignore-sct', ...as(file, sigstore.issuer)]
      // As soon as a bundle is beside an image, cosign 2 looks at nothing else in the registry; saved, it is asked about its own signatures.
      const saved = join(directory, 'saved-by-cosign-2')
      await run(cosign2 ?? '', ['save', '--allow-insecure-registry', '--dir', saved, formatReference(inProduction(image))])
      const verifySaved = async (file: string) => await run(cosign2 ?? '', ['verify', '--local-image', '--trusted-root', root, ...by(file), saved])
      await verifySaved('build.yml')
      await expect(verifySaved('evil.yml')).rejects.toThrow(/no matching|none of the expected/)
      await expect(cosign(cosign2, 'verify', inProduction(image), by('build.yml'), root)).rejects.toThrow(/no matching attestations/)
      const row = { signer: 'cosign 2', kind: 'signature', world: 'its tags' }
      if (cosign3 !== undefined) {
        await cosign(cosign3, 'verify', inProduction(image), ['--new-bundle-format=false', ...by('build.yml')], root)
        await expect(cosign(cosign3, 'verify', inProduction(image), ['--new-bundle-format=false', ...by('evil.yml')], root)).rejects.toThrow(/no matching|none of the expected/)
        matrix.tell({ ...row, verifier: 'cosign 3' }, 'yes, with `--new-bundle-format=false`')
      }
      matrix.tell({ ...row, verifier: 'cosign 2' }, 'yes, after `cosign save`, with `--local-image`')
      await expectWordsOfThePromotion(image)
      await expectPulled(image, row)
    } finally {
      await Promise.all([services.close(), sigstore.close()])
    }
  })

  it.each([
    ['public repository: in the log', true],
    ['private repository: with a timestamp alone', false],
  ])("of an image that was attested as GitHub's attest action does it in a %s", async (where, transparency) => {
    const image = await pushed(transparency ? 'attested' : 'attested-private')
    const sigstore = await startSigstore({ clock: drill.sandbox.clock, transparency, issuer })
    const { trustedRoot: root } = await sigstore.writeFiles(join(directory, `github-${transparency}`))
    await sigstore.close()
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'acme/shop', digest: { sha256: image.digest.slice(7) } }], predicateType: predicateTypes.provenance, predicate: provenance(commit()) }
    await pushAsAttest(image, sigstore.evidence.signStatement(statement, job()), predicateTypes.provenance)
    await declare(image, 'provenance: { by: builder, source: acme/shop, branch: main }', { root })
    await promoted(image)
    const way = transparency ? [] : ['--use-signed-timestamps', '--insecure-ignore-tlog', '--insecure-ignore-sct']
    const verify = async (program: string | undefined, file: string, more: readonly string[] = []) =>
      await cosign(program, 'verify-attestation', inProduction(image), ['--type', predicateTypes.provenance, ...way, ...more, ...as(file)], root)
    const row = { signer: "as GitHub's attest action", kind: `provenance of a ${where}`, world: 'referrers' }
    if (cosign3 !== undefined) {
      await matrix.note({ ...row, verifier: 'cosign 3' }, () => verify(cosign3, 'build.yml'))
      await expect(verify(cosign3, 'evil.yml')).rejects.toThrow(/no matching/)
      await expectWordsOfThePromotion(image)
    }
    if (cosign2 !== undefined) await matrix.note({ ...row, verifier: 'cosign 2' }, () => verify(cosign2, 'build.yml', ['--new-bundle-format', '--use-signed-timestamps']))
    await expectPulled(image, row)
  })

  ;(cosign3 === undefined ? it.skip : it)('of a multi-platform image as BuildKit pushes it, signed with every child', async () => {
    const image = await pushAsBuildKit(source.url, 'build/kit', 'v1', twoPlatforms('kit'))
    await run(cosign3 ?? '', ['sign', '--recursive', ...signing(), formatReference(image)])
    await declare(image, 'signatures: { of: [builder], count: 1 }')
    await promoted(image)
    const { manifests } = await indexAt(inProduction(image))
    expect(manifests.map(({ annotations }) => annotations?.['vnd.docker.reference.type'])).toEqual([undefined, undefined, 'attestation-manifest', 'attestation-manifest'])
    const row = { signer: 'cosign 3', kind: 'signature of an index of BuildKit and of each child', world: 'referrers' }
    await matrix.note({ ...row, verifier: 'cosign 3' }, async () => {
      for (const { digest } of [image, ...manifests]) await cosign(cosign3, 'verify', parsePinnedReference(`${target.host}/prod/kit@${digest}`), as('build.yml'))
    })
    await expect(cosign(cosign3, 'verify', inProduction(image), as('evil.yml'))).rejects.toThrow(/no matching/)
    await expectPulled(image, row)
  })

  const apis = (['go-containerregistry', 'ociregistry'] as const).flatMap((kind) => [[kind, 'to'], [kind, 'from']] as const)
  ;(cosign3 === undefined || referrersRegistry === undefined ? it.skip : it).each(apis)('of an image that cosign 3 signed with every child: %s has the referrers API, and it goes %s there', async (kind, way) => {
    const having = await ReferrersRegistry.start(referrersRegistry ?? '', kind)
    try {
      const [from, to] = way === 'to' ? [source, having] : [having, target]
      const image = await pushAsBuildKit(from.url, `build/${way}-${kind}`, 'v1', twoPlatforms(`${way} ${kind}`))
      await run(cosign3 ?? '', ['sign', '--recursive', ...signing(), formatReference(image)])
      await declare(image, 'signatures: { of: [builder], count: 1 }', undefined, to.host)
      await promoted(image)
      const row = { signer: 'cosign 3', kind: 'signature of an index of BuildKit and of each child', world: way === 'to' ? `referrers; the target is ${kind}, with the API` : `referrers; the source is ${kind}, with the API` }
      const { manifests } = await indexAt(inProduction(image, to.host))
      await matrix.note({ ...row, verifier: 'cosign 3' }, async () => {
        for (const { digest } of [image, ...manifests]) await cosign(cosign3, 'verify', parsePinnedReference(`${to.host}/${image.repository.replace('build', 'prod')}@${digest}`), as('build.yml'))
      })
      await expect(cosign(cosign3, 'verify', inProduction(image, to.host), as('evil.yml'))).rejects.toThrow(/no matching/)
      await expectWordsOfThePromotion(image, to.host)
      await expectPulled(image, row, to.host)
    } finally {
      having.stop()
    }
  })

  ;(hasAllPeers ? it : it.skip)('is what docs/interop.md says', () => {
    holdSection('promotions', matrix.render())
    holdSection('a result', ['```json', example, '```'].join('\n'))
  })
})
