import { createHash } from 'node:crypto'

type Tree = Readonly<Record<string, unknown>>

interface Release {
  readonly manifest: Tree
  readonly tarball: Buffer
  readonly attestations: { readonly predicateType: string; readonly bundle: unknown }[]
}

/** A package as the registry keeps it. */
export interface StoredPackage {
  readonly releases: Map<string, Release>
  readonly distTags: Map<string, string>
}

/** Says no, with the status that npm's registry would give. */
export class NpmProblem extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** What `PUT /<name>` does (npm/registry, docs/REGISTRY-API.md, and what libnpmpublish sends): adds exactly one version. */
export function publishInto(found: StoredPackage, name: string, document: Tree, keepsAttestations: boolean): void {
  const attachments = Object.entries(treeIn(document['_attachments']))
  const [[version, manifest] = [], ...more] = Object.entries(treeIn(document['versions']))
  if (document['name'] !== name || version === undefined || more.length > 0) throw new NpmProblem(400, 'expected one version of this package')
  if (found.releases.has(version)) throw new NpmProblem(keepsAttestations ? 403 : 409, `cannot publish over the version ${version}`)
  const tarballs = attachments.filter(([file]) => file === `${name}-${version}.tgz`)
  const provenance = attachments.filter(([file]) => file === `${name}-${version}.sigstore`)
  const isUnderstood = tarballs.length === 1 && attachments.length === tarballs.length + (keepsAttestations ? provenance.length : 0)
  if (!isUnderstood) throw new NpmProblem(400, 'unsupported registry call')
  const { data, length } = treeIn(tarballs[0]?.[1])
  const tarball = Buffer.from(String(data), 'base64')
  const { integrity, shasum } = treeIn(treeIn(manifest)['dist'])
  if (tarball.byteLength !== length) throw new NpmProblem(400, 'the attachment has another length')
  if (integrity !== integrityOf(tarball) || shasum !== createHash('sha1').update(tarball).digest('hex')) throw new NpmProblem(400, 'the attachment has another checksum')
  const attestations = provenance.map(([, attachment]) => attestationOf(JSON.parse(String(treeIn(attachment)['data']))))
  found.releases.set(version, { manifest: treeIn(manifest), tarball, attestations })
  for (const [tag, tagged] of Object.entries(treeIn(document['dist-tags']))) found.distTags.set(tag, String(tagged))
  // npm's registry: the first version of a package is its latest, whatever it was tagged.
  if (!found.distTags.has('latest')) found.distTags.set('latest', version)
}

/** The document of a package; its abbreviated form has no more than an installation needs (docs/responses/package-metadata.md). */
export function documentOf(name: string, { releases, distTags }: StoredPackage, origin: string, isAbbreviated: boolean): Tree {
  const versions = Object.fromEntries([...releases].map(([version, { manifest }]) => [version, { ...(isAbbreviated ? installable(manifest) : manifest), dist: { ...treeIn(manifest['dist']), tarball: tarballAddress(origin, name, version) } }]))
  return { ...(isAbbreviated ? {} : { _id: name }), name, 'dist-tags': Object.fromEntries(distTags), versions }
}

function tarballAddress(origin: string, name: string, version: string): string {
  return `${origin}/${name}/-/${name.split('/').at(-1) ?? name}-${version}.tgz`
}

export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

/** An entry of `/-/npm/v1/attestations`; the type is read out of the signed statement. */
export function attestationOf(bundle: unknown): { readonly predicateType: string; readonly bundle: unknown } {
  const payload = Buffer.from(String(treeIn(treeIn(bundle)['dsseEnvelope'])['payload']), 'base64').toString()
  return { predicateType: String(treeIn(JSON.parse(payload))['predicateType']), bundle }
}

const needed = ['name', 'version', 'dependencies', 'optionalDependencies', 'peerDependencies', 'bin', 'engines', 'os', 'cpu']

function installable(manifest: Tree): Tree {
  return Object.fromEntries(needed.flatMap((field) => (manifest[field] === undefined ? [] : [[field, manifest[field]]])))
}

function treeIn(value: unknown): Tree {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Tree
  throw new NpmProblem(400, 'expected an object')
}
