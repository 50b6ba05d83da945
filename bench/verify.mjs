// npx node --conditions=portcullis-source bench/verify.mjs: verifying beside cosign, offline, in the same run.
// cosign is looked for in PORTCULLIS_PEERS, then on PATH. Medians; ours are the committed bundles, whole processes.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { measure, median } from './measure.mjs'

const runs = 9
const many = 1_000
const cosignSample = 50
const bin = fileURLToPath(new URL('../packages/cli/bin/portcullis.mjs', import.meta.url))
const action = fileURLToPath(new URL('../dist/verify/index.js', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
const at = (name) => join(directory, name)
const issuer = 'https://token.actions.githubusercontent.com'
const predicateType = 'https://example.test/bench/v1'
const digest = randomBytes(32).toString('hex')

const sigstore = await startSigstore({ clock: new SandboxClock(), issuer })
const claims = githubClaims({ repository: 'acme/shop' })
const statement = (number) => ({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: digest } }], predicateType, predicate: { number } })
const bundles = []
for (let number = 0; number < many; number += 1) bundles.push(JSON.stringify(await sigstore.signStatement(statement(number), claims)))
writeFileSync(at('trusted_root.json'), JSON.stringify(sigstore.trustedRoot))
writeFileSync(at('one.json'), bundles[0])
writeFileSync(at('many.jsonl'), bundles.join('\n'))
const identity = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
await sigstore.close()

const inputs = (bundle) => ({
  'SUBJECT-NAME': 'registry.example/acme/shop', 'SUBJECT-DIGEST': `sha256:${digest}`, 'BUNDLE-PATH': at(bundle), 'TRUST-CONFIG': at('trusted_root.json'),
  'CERTIFICATE-IDENTITY': identity, 'CERTIFICATE-OIDC-ISSUER': issuer, POLICY: '.portcullis/policy.yaml', 'CHECK-RUN': 'false', 'SHOW-SUMMARY': 'false', MODE: 'enforce', UNTIMED: 'false', LEGACY: 'false', 'OUTPUT-DIR': at('out'),
})
const runner = { GITHUB_WORKSPACE: directory, GITHUB_OUTPUT: at('outputs'), GITHUB_STEP_SUMMARY: at('summary'), RUNNER_TEMP: directory, GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dana', GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com', GITHUB_ACTOR_ID: '1', GITHUB_REPOSITORY_ID: '1', GITHUB_JOB: 'bench' }
const environment = (bundle) => ({ ...runner, ...Object.fromEntries(Object.entries(inputs(bundle)).map(([name, value]) => [`INPUT_${name}`, value])) })
for (const name of ['outputs', 'summary']) writeFileSync(at(name), '')

const peers = [process.env.PORTCULLIS_PEERS, process.env.PATH].join(delimiter)
const cosign = (bundle) => ['env', `PATH=${peers}`, 'cosign', 'verify-blob-attestation', '--offline', '--type', predicateType, '--bundle', at(bundle), '--trusted-root', at('trusted_root.json'), '--certificate-identity', identity, '--certificate-oidc-issuer', issuer, '--digest', digest, '--digestAlg', 'sha256']
// Its first run keeps what it has compiled for the others.
const commandLine = [process.execPath, bin, 'verify', `sha256:${digest}`, '--bundle', at('one.json'), '--trusted-root', at('trusted_root.json'), '--certificate-identity', identity, '--certificate-oidc-issuer', issuer]
const contestants = { 'node -e 0': [[process.execPath, '-e', '0'], {}], 'command line, one bundle': [commandLine, { NODE_COMPILE_CACHE: at('cache') }], 'action, one bundle': [[process.execPath, action], environment('one.json')], 'cosign, one bundle': [cosign('one.json'), { HOME: directory }] }

const seconds = {}
for (let run = 0; run < runs; run += 1) for (const [name, [command, variables]] of Object.entries(contestants)) (seconds[name] ??= []).push(await measure(command, variables))
const middle = (name) => median(seconds[name].map((one) => one.seconds)) * 1000
for (const name of Object.keys(contestants)) console.log(`${name.padEnd(28)} ${middle(name).toFixed(0).padStart(6)} ms`)
for (const name of ['command line', 'action']) console.log(`${name} over node -e 0: ${(middle(`${name}, one bundle`) - middle('node -e 0')).toFixed(0)} ms (goal 80)`)

const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'bench', config: Buffer.from(JSON.stringify(sigstore.trustedRoot)) })] })
for (const bundle of bundles.slice(0, 100)) await verifier.verify(Buffer.from(bundle))
const warm = performance.now()
for (const bundle of bundles) await verifier.verify(Buffer.from(bundle))
console.log(`warm: ${((performance.now() - warm) / many).toFixed(2)} ms a bundle (goal 5)`)

const whole = await measure([process.execPath, action], environment('many.jsonl'))
const sample = []
for (let run = 0; run < cosignSample; run += 1) sample.push((await measure(cosign('one.json'), { HOME: directory })).seconds)
const cosignMany = (sample.reduce((sum, one) => sum + one, 0) / cosignSample) * many
console.log(`${many} bundles in one run: ${whole.seconds.toFixed(2)} s, ${whole.megabytes.toFixed(0)} MB; ${many} cosign runs, from ${cosignSample}: ${cosignMany.toFixed(1)} s; ratio ${(whole.seconds / cosignMany).toFixed(2)} (goal 0.3)`)
rmSync(directory, { recursive: true })
