/** `sign` by process: every way to name artifacts, every place for the bundles, and what each refuses. */
import { createHash, generateKeyPairSync, verify as verifyBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseReference, pin } from '@portcullis/core/model/reference'
import { plainSignatureType } from '@portcullis/core/model/simple-signing'
import { parseDigest } from '@portcullis/core/model/digest'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { checkoutRoot } from '@portcullis/sandbox/shop/lay-out'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Sandbox } from '@portcullis/sandbox/world'
import { portcullis, resultIn } from './cli-session.ts'
import type { Ended } from './cli-session.ts'

const tests = 'https://example.test/tests/v1'
const passphrase = 'correct horse battery staple'
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
let sandbox: Sandbox
let registry: SandboxRegistry
let directory: string
let image: string
let other: string
let isResult: (value: unknown) => boolean

beforeAll(async () => {
  sandbox = await startSandbox()
  registry = await startRegistry({ clock: sandbox.clock })
  const push = async (release: '1.5.1' | '1.5.2'): Promise<string> => {
    const { repository, digest } = await pushImage(buildShopImage({ release }), { registryUrl: registry.url, repository: 'acme/shop' })
    return `${registry.host}/${repository}@${digest}`
  }
  image = await push('1.5.1')
  other = await push('1.5.2')
  isResult = new Ajv2020({ strict: true }).compile(JSON.parse(await readFile(join(checkoutRoot, 'docs/result.schema.json'), 'utf8')) as object)
})
afterAll(async () => Promise.all([sandbox.close(), registry.close()]))

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sign-'))
  await mkdir(join(directory, 'dist'))
  const files = {
    'dist/app.tgz': 'the app',
    'dist/notes.txt': 'the notes',
    'predicate.json': '{"passed":true}',
    'token': sandbox.sigstore.mint(githubClaims({ repository: 'acme/shop' })),
    'release.key': privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }),
    'release.pub': publicKey.export({ type: 'spki', format: 'pem' }),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content)
})
afterEach(() => rm(directory, { recursive: true }))

const inDomain = () => ['--trust-config', sandbox.files.clientTrustConfig]
const asJob = ['--identity-token-file', 'token']
const withKey = ['--key', 'release.key']
const run = (...words: string[]): Promise<Ended> => portcullis([...words, '--output', 'json'], directory, { COSIGN_PASSWORD: passphrase, ...onGitHub })
const sign = async (...words: string[]) => endOf(await run('sign', ...words, ...inDomain()))
const byKey = async (...words: string[]) => endOf(await run('verify', ...words, '--key', 'release.pub', '--trusted-root', sandbox.files.trustedRoot))
const sums = (...names: string[]): string => names.map((name) => `${createHash('sha256').update(contents[name] ?? '').digest('hex')}  ${name}\n`).join('')
const contents: Record<string, string> = { 'app.tgz': 'the app', 'notes.txt': 'the notes' }
let onGitHub: Record<string, string> = {}

function endOf(ended: Ended) {
  const result = resultIn(ended)
  expect(isResult(result)).toBe(true)
  const { decision, reasonCode, sentence } = result
  return { status: ended.status, decision, reasonCode, sentence }
}

/** The statement that a bundle file in the directory holds. */
async function statementIn(name: string) {
  const { dsseEnvelope } = JSON.parse(await readFile(join(directory, name), 'utf8'))
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
}

describe('files', () => {
  it('of paths and globs are subjects of one statement, whose bundle lies beside each; a changed file is not signed for', async () => {
    const signed = await sign('./dist/app.tgz', '--subject-path', 'dist/*', '--predicate-type', tests, '--predicate', 'predicate.json', '--output-dir', 'out', ...withKey)
    expect(signed).toMatchObject({ status: 0, reasonCode: 'signed', sentence: `1 statement about 2 artifacts: ${tests}.` })
    expect((await statementIn('out/tests-v1-1.sigstore.json')).subject.map(({ name }: { name: string }) => name)).toEqual(['app.tgz', 'notes.txt'])
    for (const name of ['app.tgz', 'notes.txt']) expect(await byKey(`dist/${name}`, '--bundle', `dist/${name}.sigstore.jsonl`, '--predicate-type', tests)).toMatchObject({ status: 0 })
    await writeFile(join(directory, 'dist/notes.txt'), 'others')
    expect(await byKey('dist/notes.txt', '--bundle', 'dist/notes.txt.sigstore.jsonl')).toMatchObject({ status: 1, decision: 'deny' })
  })

  it('of a list of checksums are signed by what the list says, and nothing is kept beside them', async () => {
    await writeFile(join(directory, 'SHA256SUMS'), sums('app.tgz', 'notes.txt'))
    expect(await sign('--subject-checksums', 'SHA256SUMS', '--predicate-type', tests, '--predicate', 'predicate.json', '--output-dir', 'out', ...withKey)).toMatchObject({ status: 0 })
    expect(await readdir(join(directory, 'dist'))).toEqual(['app.tgz', 'notes.txt'])
    expect(await byKey('dist/app.tgz', '--bundle', 'out/bundles.sigstore.jsonl')).toMatchObject({ status: 0 })
    await writeFile(join(directory, 'SHA256SUMS'), 'nothing')
    expect(await sign('--subject-checksums', 'SHA256SUMS', ...withKey)).toMatchObject({ status: 4, reasonCode: 'file-invalid' })
  })

  it('are signed themselves as message signatures, of which no store keeps any', async () => {
    expect(await sign('dist/app.tgz', '--content', 'message-signature', ...withKey)).toMatchObject({ status: 0, sentence: '1 artifact, by digest.' })
    const bundle = JSON.parse(await readFile(join(directory, 'dist/app.tgz.sigstore.jsonl'), 'utf8'))
    expect(verifyBytes('sha256', Buffer.from('the app'), publicKey, Buffer.from(bundle.messageSignature.signature, 'base64'))).toBe(true)
    expect(await byKey('dist/app.tgz', '--bundle', 'dist/app.tgz.sigstore.jsonl')).toMatchObject({ status: 0 })
    expect(await sign('dist/app.tgz', '--content', 'message-signature', '--attestations-api', ...withKey)).toMatchObject({ status: 4, reasonCode: 'input-invalid' })
    expect(await sign(image, '--content', 'message-signature', ...withKey)).toMatchObject({ status: 4, reasonCode: 'place-unsupported' })
  })

  it('are not signed so where the file is an attestation in disguise, or was not looked at', async () => {
    const statement = JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: '0'.repeat(64) } }], predicateType: 'https://slsa.dev/provenance/v1', predicate: {} })
    await writeFile(join(directory, 'forged.txt'), `DSSEv1 28 application/vnd.in-toto+json ${statement.length} ${statement}`)
    expect(await sign('forged.txt', '--content', 'message-signature', '--output-dir', 'forged', ...withKey)).toMatchObject({ status: 3, reasonCode: 'file-invalid' })
    expect(await sign('--subject-checksums', sums('app.tgz'), '--content', 'message-signature', '--output-dir', 'forged', ...withKey)).toMatchObject({ status: 4, reasonCode: 'input-invalid' })
    await writeFile(join(directory, 'forged.txt'), `About DSSEv1 28 application/vnd.in-toto+json ${statement}`)
    expect(await sign('forged.txt', '--content', 'message-signature', '--output-dir', 'forged', ...withKey)).toMatchObject({ status: 0 })
  })
})

describe('images', () => {
  it('get a plain signature each where nothing else is given, as cosign signs', async () => {
    expect(await sign(image, other, '--output-dir', 'out', ...asJob)).toMatchObject({ status: 0, sentence: `2 statements about 2 artifacts: ${plainSignatureType}.` })
    expect(await statementIn('out/sign-v1-2.sigstore.json')).toEqual({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: other.split('@sha256:')[1] } }], predicateType: plainSignatureType, predicate: {} })
    const as = ['--certificate-identity', 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main', '--certificate-oidc-issuer', sandbox.sigstore.issuer, '--trusted-root', sandbox.files.trustedRoot]
    for (const one of [image, other]) expect(endOf(await run('verify', one, ...as, '--predicate-type', plainSignatureType))).toMatchObject({ status: 0 })
  })

  it("are kept in GitHub's attestations and under the tags of cosign 2 where that is asked for", async () => {
    const { github } = sandbox.addresses()
    onGitHub = { GITHUB_TOKEN: github.token, GITHUB_REPOSITORY: github.repository, GITHUB_API_URL: github.api }
    expect(await sign(image, other, '--predicate-type', tests, '--predicate', 'predicate.json', '--no-push', '--attestations-api', ...asJob)).toMatchObject({ status: 0 })
    for (const one of [image, other]) {
      const answer = await fetch(`${github.api}/repos/${github.repository}/attestations/${one.split('@')[1]}`, { headers: { authorization: `Bearer ${github.token}` } })
      expect(((await answer.json()) as { attestations: unknown }).attestations).toHaveLength(1)
    }
    onGitHub = {}
    expect(await sign(image, '--attestations-api', ...asJob)).toMatchObject({ status: 4, reasonCode: 'input-invalid' })
    expect(await sign(image, '--cosign-tags', '--dsse', '--output-dir', 'out', ...withKey)).toMatchObject({ status: 0 })
    const subject = pin(parseReference(image), parseDigest(image.split('@')[1]))
    const answer = await fetch(`${registry.url}/v2/${subject.repository}/manifests/${subject.digest.replace(':', '-')}.sig`, { headers: { accept: '*/*' } })
    expect(((await answer.json()) as { layers: unknown }).layers).toMatchObject([{ mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json' }])
    expect(JSON.parse(await readFile(join(directory, 'out/sign-v1-1.dsse.json'), 'utf8'))).toMatchObject({ payloadType: 'application/vnd.in-toto+json', signatures: [{}] })
    expect(await sign('dist/app.tgz', '--cosign-tags', ...withKey)).toMatchObject({ status: 4, reasonCode: 'place-unsupported' })
  })
})

it('an image in a layout folder is signed there, and none that is not in it', async () => {
  expect((await run('copy', image, 'oci-layout:carried')).status).toBe(0)
  const there = image.replace(/^[^@]+/, 'oci-layout:carried')
  expect(await sign(there, ...withKey)).toMatchObject({ status: 0 })
  expect((await run('copy', there, `${registry.host}/acme/back`)).status).toBe(0)
  expect(await byKey(image.replace('/acme/shop@', '/acme/back@'))).toMatchObject({ status: 0, reasonCode: 'verified' })
  expect(await sign(other.replace(/^[^@]+/, 'oci-layout:carried'), ...withKey)).toMatchObject({ decision: 'error', reasonCode: 'not-found' })
})

it('a statement of some megabytes is signed, and verifies; another predicate type is none of it', async () => {
  await writeFile(join(directory, 'large.json'), JSON.stringify({ log: 'x'.repeat(5 * 1024 * 1024) }))
  expect(await sign('./dist/app.tgz', '--predicate-type', tests, '--predicate', 'large.json', ...withKey)).toMatchObject({ status: 0, reasonCode: 'signed' })
  const verified = (type: string) => byKey('./dist/app.tgz', '--bundle', 'dist/app.tgz.sigstore.jsonl', '--predicate-type', type)
  expect(await verified(tests)).toMatchObject({ status: 0, reasonCode: 'verified' })
  expect(await verified('https://example.test/tests/v2')).toMatchObject({ status: 1, decision: 'deny' })
})

describe('a trust domain that nobody names', () => {
  const signAnywhere = async (...words: string[]) => endOf(await portcullis(['sign', image, '--output', 'json', ...words], directory, { COSIGN_PASSWORD: passphrase }))

  it('is not guessed for a key', async () => {
    expect(await signAnywhere(...withKey)).toMatchObject({ status: 4, reasonCode: 'trust-config-invalid', sentence: expect.stringContaining('a key tells nothing of a repository') })
  })

  it('is not guessed where the token tells no visibility', async () => {
    const { repository_visibility: _, ...silent } = githubClaims({ repository: 'acme/shop' })
    await writeFile(join(directory, 'token'), sandbox.sigstore.mint(silent))
    expect(await signAnywhere(...asJob)).toMatchObject({ status: 4, reasonCode: 'trust-config-invalid', sentence: expect.stringContaining('does not tell whether its repository is public') })
  })
})

it('ends with 4 on words that do not go together', async () => {
  const wrong = [
    [],
    ['dist/app.tgz', '--predicate-type', tests],
    ['dist/app.tgz', '--statements', 'dist', '--predicate-type', tests, '--predicate', 'predicate.json'],
    ['dist/app.tgz', '--content', 'message-signature', '--predicate-type', tests, '--predicate', 'predicate.json'],
    [image, '--re-issue', 'scanner', '--as', 'scanner-2'],
  ]
  const ended = await Promise.all(wrong.map(async (words) => await sign(...words, ...withKey)))
  for (const end of ended) expect(end).toMatchObject({ status: 4, reasonCode: 'input-invalid' })
  expect(endOf(await run('sign', image, '--re-issue', 'scanner'))).toMatchObject({ status: 4, reasonCode: 'input-invalid', sentence: expect.stringContaining('--re-issue needs --as') })
  expect(endOf(await run('sign', image, '--re-issue', 'scanner', '--as', 'scanner-2', '--attestations-api'))).toMatchObject({ status: 4, reasonCode: 'input-invalid', sentence: expect.stringContaining('--attestations-api and --cosign-tags are for what is new') })
  expect(endOf(await run('sign', image, '--as', 'scanner-2', ...withKey))).toMatchObject({ status: 4, reasonCode: 'input-invalid', sentence: expect.stringContaining('--as goes with --re-issue') })
  const strange = [['--content', 'message-signature'], ['--subject-path', 'dist/*'], ['--subject-checksums', 'sums']]
  const answers = await Promise.all(strange.map(async (words) => endOf(await run('sign', image, '--re-issue', 'scanner', '--as', 'scanner-2', ...words))))
  for (const answer of answers) expect(answer).toMatchObject({ status: 4, reasonCode: 'input-invalid', sentence: expect.stringContaining('--re-issue takes its statements from beside the one artifact') })
})
