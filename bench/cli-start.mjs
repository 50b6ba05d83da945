// npx node --conditions=portcullis-source bench/cli-start.mjs: what a verb of the command line costs in processor time over bare Node,
// from the bundle and from the sources, in turn. Medians of 7 runs; the first of each, which fills the compile cache, is not counted.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { digestOf, hexOf } from '@portcullis/core/model/digest'
import { formatReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { buildShopImage } from '@portcullis/sandbox/images/shop-image'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { median } from './measure.mjs'

const runs = 7
const bin = fileURLToPath(new URL('../packages/cli/bin/portcullis.mjs', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
const clock = new SandboxClock()
const issuer = 'https://token.actions.githubusercontent.com'

const sigstore = await startSigstore({ clock, issuer })
const file = Buffer.from('a file')
const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: hexOf(digestOf(file)) } }], predicateType: 'https://example.test/v1', predicate: {} }
writeFileSync(join(directory, 'file'), file)
writeFileSync(join(directory, 'bundle.json'), JSON.stringify(await sigstore.signStatement(statement, githubClaims({ repository: 'acme/shop' }))))
writeFileSync(join(directory, 'root.json'), JSON.stringify(sigstore.trustedRoot))
await sigstore.close()
const [source, target] = await Promise.all([startRegistry({ clock }), startRegistry({ clock })])
const image = formatReference(await pushImage(buildShopImage({ release: '1.5.1' }), { registryUrl: source.url, repository: 'acme/shop' }))

const builder = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
let copies = 0
const questions = {
  '--version': () => ['--version'],
  '--help': () => ['--help'],
  'verify --bundle … file': () => ['verify', 'file', '--bundle', 'bundle.json', '--trusted-root', 'root.json', '--certificate-identity', builder, '--certificate-oidc-issuer', issuer],
  'copy of a small image': () => ['copy', image, `${new URL(target.url).host}/copies/number-${(copies += 1)}:1.5.1`],
}
const starts = { bundle: {}, 'bundle, no compile cache': { NODE_DISABLE_COMPILE_CACHE: '1' }, sources: { PORTCULLIS_SOURCE: '1' } }

const bare = []
const costs = {}
for (let run = 0; run <= runs; run += 1) {
  bare.push(await processorMilliseconds(['-e', '0'], {}))
  for (const [question, words] of Object.entries(questions))
    for (const [start, variables] of Object.entries(starts)) ((costs[question] ??= {})[start] ??= []).push(await processorMilliseconds([bin, ...words()], variables))
}
await Promise.all([source.close(), target.close()])
rmSync(directory, { recursive: true })

const counted = (all) => median(all.slice(1))
console.log(`bare node: ${counted(bare).toFixed(0)} ms of processor time; over that:`)
for (const [question, byStart] of Object.entries(costs))
  console.log([question.padEnd(24), ...Object.entries(byStart).map(([start, all]) => `${start} ${(counted(all) - counted(bare)).toFixed(0)} ms`)].join('   '))

/** User and system time of a command and of all that it started and waited for, as bash counts it. */
async function processorMilliseconds(words, variables) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>"$LOG"'
  const environment = { PATH: process.env.PATH, LOG: join(directory, 'log'), NODE_COMPILE_CACHE: join(directory, 'cache'), ...variables }
  const { stderr } = await promisify(execFile)('bash', ['--norc', '-c', script, 'bash', process.execPath, ...words], { cwd: directory, env: environment })
  return stderr.trim().split(' ').reduce((sum, seconds) => sum + Number(seconds) * 1000, 0)
}
