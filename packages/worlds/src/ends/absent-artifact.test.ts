import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { parseReference } from '@portcullis/core/model/reference'
import { absentArtifact } from './absent-artifact.ts'

let root: string

/** A layout whose index.json gives these names. */
function layout(name: string, tags: readonly string[]): void {
  const manifests = tags.map((tag, at) => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: `sha256:${String(at).padStart(64, '0')}`, size: 2, annotations: { 'org.opencontainers.image.ref.name': tag } }))
  mkdirSync(join(root, name))
  writeFileSync(join(root, name, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  writeFileSync(join(root, name, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'portcullis-absent-'))
  layout('shop', ['1.5.1', 'stable'])
  layout('empty', [])
  layout('full', Array.from({ length: 12 }, (_, at) => `v${at}`))
  mkdirSync(join(root, 'other'))
})

afterAll(() => rmSync(root, { recursive: true }))

it.each([
  ['oci-layout:shop:stabel', 'oci-layout:shop has no tag stabel, only 1.5.1, stable', 'Did you mean stable?'],
  ['oci-layout:shop:nightly', 'oci-layout:shop has no tag nightly, only 1.5.1, stable', 'Name a tag that index.json gives, or the digest of an artifact in it.'],
  ['oci-layout:full:latest', 'oci-layout:full has no tag latest, only v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, 2 more', 'Name a tag that index.json gives, or the digest of an artifact in it.'],
  ['oci-layout:empty', 'oci-layout:empty has no artifact', 'Name a tag that index.json gives, or the digest of an artifact in it.'],
  ['oci-layout:shp:stable', '"shp" is no OCI layout: no such directory, or no file oci-layout in it', 'Check the path of the directory; it is from where this runs.'],
  ['oci-layout:other:stable', '"other" is no OCI layout: no such directory, or no file oci-layout in it', 'Check the path of the directory; it is from where this runs.'],
  ['registry.example/shop:1', 'registry.example/shop has no tag 1', 'Check the name, and that these credentials may see it.'],
])('tells of %s what is there instead', async (from, message, remedy) => {
  const failure = await absentArtifact(parseReference(from), { directoryOf: (name) => join(root, name) })
  expect(failure).toMatchObject({ code: 'not-found', blame: 'configuration', message, remedy })
})
