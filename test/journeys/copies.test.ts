/** Many copies in one run, and copies whose evidence is verified, by the command line as a process. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import copiesSchema from '../../docs/copies.schema.json' with { type: 'json' }
import resultSchema from '../../docs/result.schema.json' with { type: 'json' }
import type { Digest } from '@portcullis/core/model/digest'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { sign } from '@portcullis/core/use-cases/sign'
import { anonymous } from '@portcullis/registry/access/credentials'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { exchange, jsonOf, pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createKeylessSigner } from '@portcullis/sigstore/sign'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { portcullis, resultIn } from '../../packages/cli/src/cli-session.ts'

const images = 200
const clock = new SandboxClock()
let directory: string
let source: SandboxRegistry
let target: SandboxRegistry

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portcullis-copies-'))
  source = await startRegistry()
  target = await startRegistry()
})
afterEach(() => {
  source.intercept = undefined
  target.intercept = undefined
})
afterAll(async () => {
  await Promise.all([source.close(), target.close()])
  await rm(directory, { recursive: true, force: true })
})

describe('a list of copies', () => {
  beforeAll(async () => {
    const base = `${source.url}/v2/build/kit`
    for (let number = 0; number < images; number += 1) await putManifest(base, `v${number}`, await pushableImage(base, { annotations: { number: String(number) } }))
    const lines = Array.from({ length: images }, (_, number) => `${source.host}/build/kit:v${number}\t${target.host}/mirror/kit:v${number}`)
    await writeFile(join(directory, 'list'), ['# The kit', '', ...lines, ''].join('\n'))
    await writeFile(join(directory, 'list-with-gap'), [...lines.slice(0, 2), `${source.host}/build/kit:none ${target.host}/mirror/gap:none`, lines[2]].join('\n'))
  })

  it('is copied in one run, over few connections, and what all share goes over once', async () => {
    const before = source.requests.length
    const ended = await portcullis(['copy', '--from-file', 'list', '--output', 'json'], directory)
    const result = resultIn(ended) as unknown as { copies: { result: { reasonCode: string } }[]; requests: Record<string, number>; credentials: unknown }
    expect(ended.status).toBe(0)
    const isList = new Ajv2020({ strict: true }).addSchema(resultSchema).compile(copiesSchema)
    expect([isList(resultIn(ended)), isList.errors]).toEqual([true, null])
    expect(result.copies.map(({ result: { reasonCode } }) => reasonCode)).toEqual(Array.from({ length: images }, () => 'copied'))
    expect(result.requests['upload']).toBeLessThan(5)
    // A connection that the server closed just as it was used again costs a request that no server saw.
    const seen = source.requests.length - before + target.requests.length
    expect(result.requests['total']).toBeGreaterThanOrEqual(seen)
    expect(result.requests['total']).toBeLessThan(seen + 50)
    expect((await tagsAt(target, 'mirror/kit')).length).toBe(images)
    expect(result.credentials).toEqual([source, target].map(({ host }) => ({ registry: host, kind: 'anonymous' })))
  })

  it('that is copied already is asked for and not sent', async () => {
    target.requests.length = 0
    const ended = await portcullis(['copy', '--from-file', 'list', '--quiet'], directory)
    expect(ended).toMatchObject({ status: 0, stderr: expect.stringContaining(`${images} already-copied`) })
    expect(target.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
    const blobs = target.requests.map(({ path }) => path).filter((path) => path.includes('/blobs/'))
    expect(new Set(blobs).size).toBe(blobs.length)
  })

  it('goes on past what fails, names it, and ends as the worst of it', async () => {
    const ended = await portcullis(['copy', '--from-file', 'list-with-gap'], directory)
    expect(ended.status).toBe(3)
    expect(ended.stderr).toMatch(/kit:none -> \S+\/mirror\/gap:none: not-found: /)
    expect(ended.stderr).toContain('4 copies in')
    expect(ended.stderr).toContain('3 already-copied, 1 failed (line 3)')
  })

  it.each([
    ['a line of one word', 'a/b:1\n', 'line 1: expected a source and a target, found 1 words'],
    ['two lines to one target', 'r.example/a:1 r.example/b:1\nr.example/a:2 r.example/b:1\n', 'line 2: r.example/b:1 is the target of line 1 too'],
    ['two lines to one target, once by its digest', `r.example/a:1 r.example/b:1\nr.example/a:2 r.example/b:1@sha256:${'0'.repeat(64)}\n`, 'line 2: r.example/b:1 is the target of line 1 too'],
    ['two lines to one folder, written in two ways', 'r.example/a:1 oci-layout:out/kit:1\nr.example/a:2 oci-layout:./out//other/../kit/:1\n', 'line 2: oci-layout:./out//other/../kit/:1 is the target of line 1 too'],
    ['nothing in it', '# later\n', 'it names no copy'],
  ])('with %s is refused before anything is copied', async (_, text, why) => {
    await writeFile(join(directory, 'wrong'), text)
    const before = source.requests.length + target.requests.length
    expect(await portcullis(['copy', '--from-file', 'wrong'], directory)).toMatchObject({ status: 4, stderr: expect.stringContaining(why) })
    expect(source.requests.length + target.requests.length).toBe(before)
  })

  it('may have two tags in one folder, and one tag in two, also where a link leads to one of them', async () => {
    await mkdir(join(directory, 'out'))
    await symlink('out', join(directory, 'link'))
    const to = (...targets: readonly string[]) => targets.map((target, number) => `${source.host}/build/kit:v${number} oci-layout:${target}\n`).join('')
    await writeFile(join(directory, 'folders'), to('out/kit:1', './out/kit:2', 'out/other:1'))
    expect(await portcullis(['copy', '--from-file', 'folders'], directory)).toMatchObject({ status: 0 })
    await writeFile(join(directory, 'folders'), to('out/kit:1', 'link/kit:1'))
    expect(await portcullis(['copy', '--from-file', 'folders'], directory)).toMatchObject({ status: 4, stderr: expect.stringContaining('line 2: oci-layout:link/kit:1 is the target of line 1 too') })
  })
})

describe('a copy whose evidence is verified', () => {
  let sigstore: SandboxSigstore
  let image: PinnedReference
  let evidence: Digest
  let bundle: Digest

  beforeAll(async () => {
    sigstore = await startSigstore({ clock })
    const base = `${source.url}/v2/acme/shop`
    const manifest = await pushableImage(base, { annotations: { release: '1.5.1' } })
    await putManifest(base, '1.5.1', manifest)
    image = { registry: source.host, repository: 'acme/shop', digest: sha256(manifest) as Digest }
    const domain = readTrustDomain({ name: 'acme', config: Buffer.from(JSON.stringify(sigstore.clientTrustConfig)) })
    const { reader, attacher } = createRegistryAttacher({ clock, chance: () => 0, credentials: anonymous, onSecret: () => undefined })
    const signer = createKeylessSigner({ domain, clock, identityToken: () => Promise.resolve(sigstore.mint(githubClaims({ repository: 'acme/shop' }))) })
    const statements = [encodeStatement(statementAbout(image.digest, 'acme/shop', 'https://example.test/checked/v1', {}))]
    await sign({ subjects: [image], statements, dryRun: false }, { artifacts: reader, signer, writer: attacher, clock })
    const { manifests } = jsonOf(await exchange('GET', `${base}/referrers/${image.digest}`)) as { manifests: { digest: Digest }[] }
    evidence = manifests[0]?.digest ?? image.digest
    const { layers } = jsonOf(await exchange('GET', `${base}/manifests/${evidence}`)) as { layers: { digest: Digest }[] }
    bundle = layers[0]?.digest ?? image.digest
    await writeFile(join(directory, 'acme.json'), JSON.stringify(sigstore.clientTrustConfig))
    await writeFile(
      join(directory, 'policy.yaml'),
      `version: 1
artifact: ${source.host}/acme/shop
trust:
  domains: { acme: { config: acme.json } }
  identities: { builder: { domain: acme, issuer: "https://token.actions.githubusercontent.com", workflow: acme/shop/.github/workflows/build.yml@refs/heads/main } }
environments:
  production: { repository: ${target.host}/prod/shop, require: { signatures: { of: [builder], count: 1 } } }
`,
    )
  })
  afterAll(() => sigstore.close())

  const copied = async (to: string, ...words: string[]) => await portcullis(['copy', `${source.host}/acme/shop:1.5.1`, `${target.host}/${to}:1.5.1`, '--output', 'json', ...words], directory)

  it('arrives, is verified there, and tells what it took', async () => {
    const ended = await copied('prod/shop', '--policy', 'policy.yaml')
    expect(resultIn(ended)).toMatchObject({ decision: 'allow', reasonCode: 'copied', sentence: expect.stringContaining('with 1 verified attestation'), credentials: [{ registry: source.host, kind: 'anonymous' }, { registry: target.host, kind: 'anonymous' }] })
    expect(ended.status).toBe(0)
    expect(await tagsAt(target, 'prod/shop')).toEqual(['1.5.1'])
  })

  it('does not get its tag when the target gives another bundle back than it was sent', async () => {
    const { body } = await exchange('GET', `${source.url}/v2/acme/shop/blobs/${bundle}`)
    const altered = body.toString().replace('"signatures"', '"signaturez"')
    target.intercept = ({ method, path }) => (method === 'GET' && path.endsWith(bundle) ? { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: altered } : undefined)
    const ended = await copied('prod/altered', '--policy', 'policy.yaml')
    expect(resultIn(ended)).toMatchObject({ decision: 'error', reasonCode: 'digest-mismatch', sentence: expect.stringContaining(target.host) })
    expect(ended.status).toBe(3)
    expect(await tagsAt(target, 'prod/altered')).toEqual([])
  })

  it('does not get its tag when the target does not list the evidence, with a policy or without', async () => {
    target.intercept = ({ method, path }) => (method === 'GET' && path.includes('/referrers/') ? { status: 200, headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' }, body: '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}' } : undefined)
    for (const words of [['--policy', 'policy.yaml'], []]) {
      const ended = await copied('prod/unlisted', ...words)
      expect(resultIn(ended)).toMatchObject({ decision: 'error', reasonCode: 'target-mismatch', sentence: expect.stringContaining(evidence) })
    }
    expect(await tagsAt(target, 'prod/unlisted')).toEqual([])
  })

  it('tells what keeps it waiting, unless it is to be quiet', async () => {
    for (const words of [[], ['--quiet']]) {
      let refusals = 0
      target.intercept = ({ method }) => (method === 'PUT' && refusals++ === 0 ? { status: 429, headers: { 'retry-after': '1' }, body: '' } : undefined)
      const ended = await copied(`prod/busy-${words.length}`, ...words)
      expect(ended.status).toBe(0)
      const line = `Waiting for ${target.host} (rate-limited): asked again in 1s\n`
      if (words.length === 0) expect(ended.stderr).toContain(line)
      else expect(ended.stderr).not.toContain('Waiting')
      expect(refusals).toBeGreaterThan(1)
    }
  })

  it('counts no signature of somebody whom the policy does not trust', async () => {
    const other = await startSigstore({ clock })
    await writeFile(join(directory, 'acme.json'), JSON.stringify(other.clientTrustConfig))
    const ended = await copied('prod/untrusted', '--policy', 'policy.yaml')
    await writeFile(join(directory, 'acme.json'), JSON.stringify(sigstore.clientTrustConfig))
    await other.close()
    expect(resultIn(ended)).toMatchObject({ decision: 'allow', sentence: expect.stringContaining('with 0 verified attestations') })
  })
})

async function tagsAt({ url }: SandboxRegistry, repository: string): Promise<readonly string[]> {
  return (jsonOf(await exchange('GET', `${url}/v2/${repository}/tags/list`)) as { tags: readonly string[] }).tags
}
