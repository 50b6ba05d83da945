/**
 * What else comes from outside, changed at random: trusted roots, checkpoints, policies, release sets, lists of referrers,
 * manifests, software bills of materials, scans. Each is read or refused with a typed failure, and what is read grants no more than before.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { digestOf, isDigest, parseDigest } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import type { Evidence } from '@portcullis/core/model/evidence'
import { severities } from '@portcullis/core/model/finding'
import { artifactsOf } from '@portcullis/core/model/release-set'
import { decide } from '@portcullis/core/policy/decide'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { countComponents } from '@portcullis/core/predicates/cyclonedx'
import { parseVulnerabilities } from '@portcullis/core/predicates/vulnerabilities'
import { isJsonObject, parseStrictJson } from '@portcullis/core/model/strict-json'
import { maxListed, readIndexEntries, readManifest } from '@portcullis/registry/content/manifest'
import { mediaTypes } from '@portcullis/registry/content/media-types'
import { policyTree } from '@portcullis/sandbox/fakes/policy'
import { bundleOf } from '@portcullis/sandbox/sigstore/bundle'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { inventoryFromSbom } from '@portcullis/scanners/sbom/read-sbom'
import { openCheckpoint } from '@portcullis/sigstore/log/open-checkpoint'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { parseTrustedRoot } from '@portcullis/sigstore/trust/trusted-root'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { policyDocumentFrom } from '@portcullis/workspace/policy-file'
import { releaseSetFrom } from '@portcullis/workspace/release-set-file'
import { changedTree, changes } from './changes.ts'
import { changedText, textChanges } from './changes-of-text.ts'
import { clock, encode, genuine, other, ours, partsBy } from './signature-world.ts'
import { mutantsOr, tallying, writeTallies } from './tally.ts'
import type { Tally } from './tally.ts'

const numRuns = mutantsOr(60)
const tallies: Tally[] = []
const artifact = parseDigest(`sha256:${'ab'.repeat(32)}`)

/** Ours once more, with keys of its own: what is exchanged between two roots is nobody's that is judged here. */
let third: SandboxSigstore
let nothing: Evidence
beforeAll(async () => {
  third = await startSigstore({ clock, origin: 'rekor.third.test', organization: 'sigstore.third' })
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  nothing = await collectEvidence(artifact, [], verifier)
})
afterAll(async () => {
  await third.close()
  await writeTallies('changed files', tallies)
})

const tallied = tallying(tallies, numRuns)

it('a trusted root that was changed trusts no stranger, and says of everybody else what it said or nothing', async () => {
  const [own, strange] = [genuine(), bundleOf(partsBy(other))]
  const verifierIn = (config: unknown) => createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(config) })] })
  const before = await verifierIn(ours.trustedRoot).verify(encode(own))
  await tallied('a trusted root', changes, async (made) => {
    const verifier = verifierIn(changedTree(ours.trustedRoot, third.trustedRoot, made))
    await expect(verifier.verify(encode(strange))).rejects.toBeInstanceOf(Failure)
    const after = await verifier.verify(encode(own))
    expect(after.map(({ signer, payload }) => ({ signer, payload }))).toEqual(before.map(({ signer, payload }) => ({ signer, payload })))
  })
})

it('a checkpoint that was changed is of the same tree or of none', async () => {
  const note = checkpointOf(bundleOf(partsBy()))
  const [log] = parseTrustedRoot(encode(ours.trustedRoot)).tlogs
  if (log === undefined) throw new TypeError('no log')
  const { size, root } = openCheckpoint(log, Buffer.from(note))
  await tallied('a checkpoint', textChanges, (made) => {
    const read = openCheckpoint(log, Buffer.from(changedText(note, made)))
    expect([read.size, read.root.toString('hex')]).toEqual([size, root.toString('hex')])
  })
})

it('a bundle whose checkpoint was changed means the same or nothing', async () => {
  const bundle = bundleOf(partsBy())
  const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })] })
  const before = await verifier.verify(encode(bundle))
  await tallied('the checkpoint inside of a bundle', textChanges, async (made) => {
    const changed = structuredClone(bundle) as unknown as { verificationMaterial: { tlogEntries: { inclusionProof: { checkpoint: { envelope: string } } }[] } }
    for (const { inclusionProof } of changed.verificationMaterial.tlogEntries) inclusionProof.checkpoint.envelope = changedText(inclusionProof.checkpoint.envelope, made)
    expect(await verifier.verify(encode(changed))).toEqual(before)
  })
})

function checkpointOf({ verificationMaterial: { tlogEntries } }: ReturnType<typeof bundleOf>): string {
  return tlogEntries[0]?.inclusionProof.checkpoint.envelope ?? ''
}

const policy = policyTree(
  {
    provenance: { by: 'builder', source: 'acme/shop', branch: 'main' },
    signatures: { of: ['builder', 'scanner'], count: 2 },
    scan: { by: 'scanner', 'max-age': '24h' },
    vulnerabilities: { 'fail-on': [{ severity: 'critical' }] },
    sbom: { by: 'scanner' },
  },
  { decision: { by: 'gate', 'max-age': '24h' } },
)

/** Whatever a policy says, an artifact about which nobody said anything is denied everywhere. */
function neverAllowsNothing(text: string): void {
  const read = parsePolicy(policyDocumentFrom(Buffer.from(text), 'policy.yaml'))
  for (const environment of read.environments.keys()) expect(decide(read, environment, nothing, clock.now()).outcome).toBe('deny')
}

it('a policy whose tree was changed allows nothing that nobody vouches for', async () => {
  await tallied('a policy, its tree', changes, (made) => neverAllowsNothing(JSON.stringify(changedTree(policy, policyTree({ sbom: { by: 'builder' } }), made), undefined, 2)))
})

it('a policy whose text was changed allows nothing that nobody vouches for', async () => {
  const text = yamlOf(policy).trimStart()
  await tallied('a policy, its text', textChanges, (made) => neverAllowsNothing(changedText(text, made)))
})

/** Block style, as people write it. */
function yamlOf(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return ` ${JSON.stringify(value)}\n`
  if (Array.isArray(value)) return `\n${value.map((item) => `${indent}- ${JSON.stringify(item)}\n`).join('')}`
  return `\n${Object.entries(value).map(([key, inner]) => `${indent}${key}:${yamlOf(inner, `${indent}  `)}`).join('')}`
}

it('a release set that was changed names artifacts by digest or is refused', async () => {
  const set = { version: 1, artifacts: Array.from({ length: 4 }, (_, index) => ({ artifact: `registry.example/acme/part-${index}@sha256:${String(index).repeat(64)}`, to: `registry.example/production/part-${index}`, tag: `v1.${index}` })) }
  const judge = (text: string): void => {
    const read = releaseSetFrom(Buffer.from(text), 'set.yaml')
    for (const { digest, tag } of artifactsOf(read.entries)) expect([isDigest(digest), tag]).toEqual([true, undefined])
    expect(isDigest(read.digest)).toBe(true)
  }
  const text = yamlOf(set).trimStart()
  await tallied('a release set, its tree', changes, (made) => judge(JSON.stringify(changedTree(set, { version: 1, artifacts: set.artifacts.toReversed() }, made))))
  await tallied('a release set, its text', textChanges, (made) => judge(changedText(text, made)))
})

const descriptor = (index: number) => ({ mediaType: mediaTypes.image, digest: `sha256:${String(index).repeat(64)}`, size: 500 + index, artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json', annotations: { 'org.opencontainers.image.created': '2026-11-21T10:00:00Z' } })
const descriptors = (from: number) => [0, 1, 2].map((step) => descriptor(from + step))

it('a list of referrers that was changed names manifests by digest and size or is refused', async () => {
  const list = (from: number) => ({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: descriptors(from) })
  await tallied('a list of referrers', changes, (made) => {
    const bytes = encode(changedTree(list(0), list(3), made))
    for (const { digest, size } of readIndexEntries({ bytes, digest: digestOf(bytes), mediaType: mediaTypes.index }, maxListed)) expect([isDigest(digest), Number.isSafeInteger(size) && size >= 0]).toEqual([true, true])
  })
})

it('a manifest that was changed names blobs and its subject by digest or is refused', async () => {
  const manifest = (from: number) => ({ schemaVersion: 2, mediaType: mediaTypes.image, artifactType: 'application/vnd.example', config: descriptor(from), layers: descriptors(from + 1), subject: descriptor(from + 4), annotations: { a: 'b' } })
  await tallied('a manifest', changes, (made) => {
    const bytes = encode(changedTree(manifest(0), manifest(4), made))
    const { config, layers, subject } = readManifest({ bytes, digest: digestOf(bytes), mediaType: mediaTypes.image })
    const digests: (Digest | undefined)[] = [config?.digest, subject?.digest, ...layers.map(({ digest }) => digest)]
    expect(digests.every((digest) => digest === undefined || isDigest(digest))).toBe(true)
  })
})

const cyclonedx = { bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { name: 'shop', hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }] } }, components: [{ type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0', licenses: [{ license: { id: 'MIT' } }], components: [{ name: 'b', purl: 'pkg:deb/debian/b@1-1?distro=debian-12' }] }, { type: 'library', name: '@s/c', purl: 'pkg:npm/%40s/c@2.0.0' }] }
const spdx = { spdxVersion: 'SPDX-2.3', relationships: [{ relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-0' }], packages: [{ SPDXID: 'SPDXRef-0', name: 'shop' }, { SPDXID: 'SPDXRef-1', name: 'a', licenseConcluded: 'MIT', externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/a@1.0.0' }] }] }

it.each([
  ['CycloneDX', cyclonedx],
  ['SPDX', spdx],
])('a bill of materials in %s that was changed lists packages with a version or is refused', async (format, document) => {
  // Both readers forgive much: what they cannot match is told as not assessed.
  await tallied(
    `a bill of materials in ${format}`,
    changes,
    (made) => {
      const changed = changedTree(document, document, made)
      const read = inventoryFromSbom(encode(changed), artifact)
      for (const { version, name } of read.components) expect([version, name]).not.toContain('')
      const strict = parseStrictJson(encode(changed), { what: 'the document' })
      if (format === 'CycloneDX' && isJsonObject(strict)) expect(countComponents(strict)).toBeGreaterThanOrEqual(0)
    },
    0.02,
  )
})

const finding = (id: string) => ({
  id,
  severity: [{ method: 'CVSS_V3', score: '9.8' }],
  annotations: [{ rating: 'critical', aliases: ['GHSA-1'], package: { purl: 'pkg:npm/a@1.0.0', name: 'a', version: '1.0.0', ecosystem: 'npm' }, fixedIn: ['1.0.1'], summary: 'It breaks', vector: 'CVSS:3.1/AV:N' }],
})
const scan = {
  scanner: { uri: 'https://scanner.example', version: '1', db: { uri: 'https://db.example', lastUpdate: '2026-11-21T09:00:00Z' }, result: [finding('CVE-2026-0001'), finding('CVE-2026-0002')] },
  metadata: { scanStartedOn: '2026-11-21T10:00:00Z', scanFinishedOn: '2026-11-21T10:01:00Z' },
  portcullis_inventory: { packages: 12, platforms: ['linux/amd64'], records: 9, notAssessed: [{ what: 'a jar', why: 'nobody reads it' }] },
}

it('a scan that was changed rates each finding by a known word and a score from 0 to 10, or is refused', async () => {
  await tallied('a scan', changes, (made) => {
    const changed = parseStrictJson(encode(changedTree(scan, scan, made)), { what: 'the scan' })
    if (!isJsonObject(changed)) throw new TypeError('the whole of a tree is never changed')
    const read = parseVulnerabilities(changed)
    for (const { severity, score } of read.findings) expect([severities.includes(severity), score === undefined || (score.value >= 0 && score.value <= 10)]).toEqual([true, true])
    expect([read.packages >= 0, read.database.records >= 0, Number.isNaN(read.finishedAt.getTime())]).toEqual([true, true, false])
  })
})
