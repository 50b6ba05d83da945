/** Every cap of the design (security.md §5.2), where it stands in the code, and what is tried at it and one over it. */
import { gzipSync } from 'node:zlib'
import { parseStrictJson } from '@portcullis/core/model/strict-json'
import { maxSubjects, parseStatement } from '@portcullis/core/model/statement'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { countComponents } from '@portcullis/core/predicates/cyclonedx'
import { parseVulnerabilities } from '@portcullis/core/predicates/vulnerabilities'
import type { reasonCodes } from '@portcullis/core/reason-code'
import { decodeEntries, encodeEntry } from '@portcullis/github/ledger/ledger-file'
import { maxManifestBytes, readPart } from '@portcullis/registry/content/manifest'
import { mediaTypes } from '@portcullis/registry/content/media-types'
import { policyTree } from '@portcullis/sandbox/fakes/policy'
import { digestOf } from '@portcullis/core/model/digest'
import { inventoryFromSbom } from '@portcullis/scanners/sbom/read-sbom'
import { limits } from '@portcullis/scanners/limits'
import { readBundle } from '@portcullis/sigstore/bundle/signed-bundle'
import { openCertificate, readLeaf } from '@portcullis/sigstore/certificate/leaf'
import { inlinePolicyDocument } from '@portcullis/workspace/policy-file'
import { sctList } from '@portcullis/sandbox/sigstore/sct'
import { decompressed, entriesOf, layerWith, levelsOf, pathOf, streamed } from './caps-of-images.ts'
import { answerHead, pagesOfReferrers, redirected, referrersListed } from './caps-of-registries.ts'
import { leafWithExtension } from './certificate-world.ts'
import { verdictOfReading } from './corpus.ts'
import type { Verdict } from './corpus.ts'
import { encode, genuine } from './signature-world.ts'

export interface Cap {
  /** As the design words it, without its number where the code has another; undefined for a part of one above it. */
  readonly said: string
  /** The file and the constant in it, with the value that is written there. */
  readonly constant: readonly [file: string, declaration: string]
  readonly most: number
  /** What is made of so many. */
  readonly judged: (count: number) => Promise<Verdict>
  /** Of one more. */
  readonly code: keyof typeof reasonCodes
  /** Why the number is another than the design's. */
  readonly because?: string
  /** Takes seconds: tried when PORTCULLIS_CAPS is `all`, as it is nightly. */
  readonly slow?: true
}

const mebibyte = 1024 * 1024
const sigstore = 'packages/sigstore/src'
const core = 'packages/core/src'
const registry = 'packages/registry/src'
const scanners = 'packages/scanners/src'
const image = digestOf('image')
const many = <Item>(count: number, item: (index: number) => Item): Item[] => Array.from({ length: count }, (_, index) => item(index))
/** JSON, made so many bytes long by blanks behind it. */
const padded = (value: unknown, bytes: number): Buffer => {
  const text = Buffer.from(JSON.stringify(value))
  return Buffer.concat([text, Buffer.alloc(bytes - text.byteLength, ' ')])
}

const manifestOf = (bytes: Buffer, mediaType: string = mediaTypes.image) => verdictOfReading(() => readPart({ bytes, mediaType, digest: digestOf(bytes) }))
const descriptor = (index: number) => ({ mediaType: mediaTypes.image, digest: digestOf(String(index)), size: index })
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const config = { schemaVersion: 2, config: descriptor(0), layers: [] }

type Material = ReturnType<typeof genuine>['verificationMaterial']
/** What is in a genuine bundle, so many times. */
function bundleWith(more: (own: Material) => object): Promise<Verdict> {
  const bundle = genuine()
  return verdictOfReading(() => readBundle(encode({ ...bundle, verificationMaterial: { ...bundle.verificationMaterial, ...more(bundle.verificationMaterial) } })))
}
const withEntries = (count: number) => bundleWith(({ tlogEntries }) => ({ tlogEntries: many(count, () => tlogEntries[0]) }))
const withTokens = (count: number) => bundleWith(({ timestampVerificationData: { rfc3161Timestamps } }) => ({ timestampVerificationData: { rfc3161Timestamps: many(count, () => rfc3161Timestamps[0]) } }))

function chainOf(count: number): Promise<Verdict> {
  const { certificate, ...material } = genuine().verificationMaterial as Material & { certificate: object }
  const bundle = { ...genuine(), mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2', verificationMaterial: { ...material, x509CertificateChain: { certificates: many(count, () => certificate) } } }
  return verdictOfReading(() => readBundle(encode(bundle)))
}

/** The smallest that has its length told in two bytes, as all others are. */
const sct = Buffer.concat([Buffer.alloc(43), Buffer.from([4, 3, 0, 8]), Buffer.alloc(8, 1)])
const leafWithScts = (count: number) => verdictOfReading(() => readLeaf(openCertificate(Buffer.from(leafWithExtension(sctList(...many(count, () => sct))).der))))

const statementAbout = (count: number) => verdictOfReading(() => parseStatement(encode({ _type: 'https://in-toto.io/Statement/v1', subject: many(count, () => ({ digest: { sha256: 'ab'.repeat(32) } })), predicateType: 'https://example.test/x', predicate: {} })))

const production = (policyTree({ sbom: { by: 'scanner' } }) as unknown as { environments: { production: object } }).environments.production
/** A policy in which every environment asks for two things. */
const policyWithRules = (count: number) =>
  verdictOfReading(() => {
    const environments = Object.fromEntries(many(Math.ceil(count / 2), (index) => [`e${index}`, { ...production, repository: `registry.example/e${index}`, require: { sbom: { by: 'scanner' }, ...(index * 2 + 1 < count ? { scan: { by: 'scanner', 'max-age': '24h' } } : {}) } }]))
    return parsePolicy({ source: 'policy', digest: image, tree: { ...policyTree({}), environments }, locate: () => undefined })
  })
/** An anchor that is used so often, its own place counted as the first. */
const policyWithAliases = (count: number) => policyText(`a: &a [1]\n${many(count - 1, (index) => `b${index}: *a\n`).join('')}`)
const policyText = (text: string) => verdictOfReading(() => inlinePolicyDocument(text))

const sbom = (components: number) => ({ bomFormat: 'CycloneDX', components: many(components, () => ({})) })
const findings = (count: number) => {
  const finding = { id: 'x', severity: [{ method: 'rating', score: 'low' }], annotations: [{ rating: 'low', aliases: [], package: { purl: 'p', name: 'n', version: '1', ecosystem: 'e' }, fixedIn: [], summary: 's' }] }
  const scan = { scanner: { uri: 'u', db: { lastUpdate: '2026-11-21T09:00:00Z' }, result: many(count, () => finding) }, metadata: { scanFinishedOn: '2026-11-21T09:00:00Z' }, portcullis_inventory: { packages: 1, platforms: [], records: 1, notAssessed: [] } }
  return verdictOfReading(() => parseVulnerabilities(scan))
}
const ledgerOf = (bytes: number) => verdictOfReading(() => decodeEntries(encodeEntry({ sequence: 1, kind: 'promotion', bytes: Buffer.alloc(bytes, 'x') })))
const keys = (count: number) => verdictOfReading(() => parseStrictJson(`{${many(count, (index) => `"${index}":0`).join()}}`))

export const caps: readonly Cap[] = [
  { said: 'manifest 4 MiB', constant: [`${registry}/content/manifest.ts`, 'maxManifestBytes = 4 * 1024 * 1024'], most: maxManifestBytes, judged: (bytes) => manifestOf(padded(config, bytes)), code: 'too-large' },
  { said: 'index children 256', constant: [`${registry}/content/manifest.ts`, 'maxChildren = 256'], most: 256, judged: (count) => manifestOf(json({ schemaVersion: 2, manifests: many(count, descriptor) }), mediaTypes.index), code: 'manifest-invalid' },
  { said: 'depth 4', constant: [`${scanners}/limits.ts`, 'indexDepth: 4'], most: limits.indexDepth, judged: levelsOf, code: 'too-large' },
  { said: 'referrers 1,000/digest', constant: [`${registry}/evidence/referrers.ts`, 'maxReferrers = 4_096'], most: 4_096, judged: referrersListed, code: 'too-many-referrers', because: 'a flood of a thousand is cheap to make and cheap to read; what is signed is read first' },
  { said: '100 pages', constant: [`${registry}/evidence/referrers.ts`, 'maxPages = 200'], most: 200, judged: pagesOfReferrers, code: 'registry-protocol', because: 'registries with small pages reach 4,096 referrers with it' },
  { said: 'bundle 24 MiB (16 MiB predicate in base64)', constant: [`${sigstore}/bundle/signed-bundle.ts`, 'maxBundleBytes = 24 * 1024 * 1024'], most: 24 * mebibyte, judged: (bytes) => verdictOfReading(() => readBundle(padded(genuine(), bytes))), code: 'too-large' },
  { said: 'tlog entries 32', constant: [`${sigstore}/bundle/signed-bundle.ts`, 'maxLogEntries = 32'], most: 32, judged: withEntries, code: 'bundle-invalid' },
  { said: 'TSA tokens 32', constant: [`${sigstore}/bundle/signed-bundle.ts`, 'maxTimestamps = 32'], most: 32, judged: withTokens, code: 'bundle-invalid' },
  { said: 'SCT 16', constant: [`${sigstore}/certificate/leaf.ts`, 'maxScts = 16'], most: 16, judged: leafWithScts, code: 'certificate-invalid' },
  { said: 'certs 8', constant: [`${sigstore}/bundle/certificate-material.ts`, 'maxCertificates = 8'], most: 8, judged: chainOf, code: 'bundle-invalid' },
  { said: 'subjects 1,024', constant: [`${core}/model/statement.ts`, 'maxSubjects = 1024'], most: maxSubjects, judged: statementAbout, code: 'statement-invalid' },
  { said: 'JSON depth 64', constant: [`${core}/model/strict-json.ts`, 'limits.maxDepth ?? 64'], most: 64, judged: (levels) => verdictOfReading(() => parseStrictJson('['.repeat(levels) + ']'.repeat(levels))), code: 'json-invalid' },
  { said: 'keys/object 10,000', constant: [`${core}/model/strict-json.ts`, 'maxKeys = 10_000'], most: 10_000, judged: keys, code: 'json-invalid' },
  { said: 'policy 1 MiB', constant: ['packages/workspace/src/policy-file.ts', 'maxPolicyBytes = 1024 * 1024'], most: mebibyte, judged: (bytes) => policyText(`version: 1\n#${'x'.repeat(bytes - 12)}`), code: 'too-large' },
  { said: '2,000 rules', constant: [`${core}/policy/environment-schema.ts`, 'maxRules = 2_000'], most: 2_000, judged: policyWithRules, code: 'policy-error' },
  { said: 'aliases 50', constant: ['packages/workspace/src/policy-yaml.ts', 'maxAliases = 50'], most: 50, judged: policyWithAliases, code: 'policy-error' },
  { said: 'SBOM 64 MiB/250 k components', constant: [`${scanners}/limits.ts`, 'components: 250_000'], most: limits.components, judged: (count) => verdictOfReading(() => countComponents(sbom(count))), code: 'too-large', slow: true },
  { said: 'SBOM 64 MiB/250 k components', constant: [`${scanners}/limits.ts`, 'sbom: 64 * 1024 ** 2'], most: limits.sbom, judged: (bytes) => verdictOfReading(() => inventoryFromSbom(padded(sbom(1), bytes), image)), code: 'too-large', slow: true },
  { said: 'SARIF/scan 64 MiB/200 k findings', constant: [`${core}/predicates/vulnerabilities.ts`, 'mostFindings = 200_000'], most: 200_000, judged: findings, code: 'statement-invalid', slow: true, because: 'a scan travels in a bundle, which has 24 MiB; SARIF is written and not read' },
  { said: 'header 32 KiB', constant: [`${registry}/http/read-head.ts`, 'maxHeadBytes = 32 * 1024'], most: 32 * 1024, judged: answerHead, code: 'registry-unavailable' },
  { said: 'redirects 5', constant: [`${registry}/http/transport.ts`, 'maxRedirects = 5'], most: 5, judged: redirected, code: 'redirect-refused' },
  { said: 'tar entries 500 k', constant: [`${scanners}/limits.ts`, 'tarEntries: 500_000'], most: limits.tarEntries, judged: entriesOf, code: 'too-large', slow: true },
  { said: 'name 4 KiB', constant: [`${scanners}/limits.ts`, 'pathLength: 4096'], most: limits.pathLength, judged: pathOf, code: 'too-large' },
  { said: 'one text file scanned ≤ 1 MiB', constant: [`${scanners}/limits.ts`, 'packageMetadata: 1024 ** 2'], most: limits.packageMetadata, judged: (bytes) => layerWith('app/node_modules/one/package.json', padded({ name: 'one', version: '1.0.0' }, bytes)), code: 'too-large' },
  { said: 'total 20 GiB streamed', constant: [`${scanners}/limits.ts`, 'totalStreamed: 20 * 1024 ** 3'], most: limits.totalStreamed, judged: streamed, code: 'too-large' },
  { said: 'ratio 100:1 above 10 MiB', constant: [`${scanners}/limits.ts`, 'ratioFrom: 10 * 1024 ** 2'], most: limits.ratioFrom, judged: (bytes) => decompressed(gzipSync(Buffer.alloc(bytes))), code: 'archive-hostile' },
  { said: 'ledger record 256 KiB', constant: ['packages/core/src/model/promotion-record.ts', 'maxRecordBytes = 4 * 1024 * 1024'], most: 4 * mebibyte, judged: ledgerOf, code: 'ledger-invalid', because: 'a record names every part that was carried, and an index may have thousands' },
]

/** Caps of the design on what is not there, and so not bounded either. */
export const without: Readonly<Record<string, string>> = {
  'expression 4 KiB': 'a policy has no expressions',
  '2 s': 'a policy has no expressions',
  'output value 512 chars (JSON 64 KiB)': '`result` has its 64 KiB (packages/core/src/report/result-json.test.ts); the other outputs are words of ours, digests, addresses and paths, without a bound of their own',
}
