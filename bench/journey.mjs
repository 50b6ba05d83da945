// npx node --conditions=portcullis-source bench/journey.mjs [--runs N] [--away MS]: one small image that cosign signed and attested goes from one
// registry to another and is verified at both ends: our one process beside a script of cosign and regctl. See README.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { contestants, pathOf } from './contestants.mjs'
import { fromAfar } from './distance.mjs'
import { pushImage } from './images.mjs'
import { measure, median } from './measure.mjs'
import { startRegistry } from './registry.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, away: { type: 'string', default: '0' } } })
const workflow = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
const predicateType = 'https://example.test/checked/v1'
const directory = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
process.chdir(directory)
const [cosign, regctl] = ['cosign', 'regctl'].map((name) => pathOf(name))
const source = await startRegistry(join(directory, 'source'))
const target = await startRegistry(join(directory, 'target'))
// On loopback as such there is nothing between.
const far = values.away === '0' ? [] : await Promise.all([source, target].map(({ host }) => fromAfar(host, Number(values.away))))
const [sourceHost, targetHost] = far.length === 0 ? [source.host, target.host] : far.map(({ host }) => host)
const sigstore = await startSigstore({ clock: new SandboxClock() })
try {
  const files = await sigstore.writeFiles(directory)
  const { environment, all } = contestants(directory, [sourceHost, targetHost])
  const [ours] = all
  const digest = await pushImage(source.host, 'acme/shop', 'v1', { layers: 5, bytes: 20_000 })
  const signed = `${sourceHost}/acme/shop@${digest}`
  writeFileSync('predicate.json', '{"passed":true}')
  const signing = ['--yes', '--identity-token', sigstore.mint(githubClaims({ repository: 'acme/shop' })), '--signing-config', files.signingConfig, '--trusted-root', files.trustedRoot, '--allow-insecure-registry', signed]
  await cosignRun(['sign', ...signing])
  await cosignRun(['attest', '--predicate', 'predicate.json', '--type', predicateType, ...signing])
  writeFileSync('acme.json', JSON.stringify(sigstore.clientTrustConfig))
  writeFileSync('policy.yaml', policy())

  const taken = { portcullis: [], script: [] }
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const name of run % 2 === 0 ? ['portcullis', 'script'] : ['script', 'portcullis']) {
      await target.empty()
      const to = `${targetHost}/prod/shop`
      taken[name].push(await measure(name === 'script' ? script(run, to, digest, files) : ours.command([{ from: signed, to: `${to}:v1` }], ['--policy', 'policy.yaml']), environment))
    }
  const middle = (name, what) => median(taken[name].map((one) => one[what]))
  for (const name of Object.keys(taken)) console.log(`${name.padEnd(12)} ${middle(name, 'seconds').toFixed(2)} s   ${middle(name, 'processor').toFixed(2)} s of processor`)
  console.log(`ratio ${(middle('portcullis', 'seconds') / middle('script', 'seconds')).toFixed(2)} (goal 0.6), of processor time ${(middle('portcullis', 'processor') / middle('script', 'processor')).toFixed(2)}`)
} finally {
  for (const one of far) one.close()
  await Promise.all([source.stop(), target.stop(), sigstore.close()])
  process.chdir(tmpdir())
  rmSync(directory, { recursive: true })
}

async function cosignRun(words) {
  // Not spawnSync: the services that it asks live in this process.
  await measure([cosign, ...words], { ...process.env, HOME: directory })
}

function script(run, to, digest, { trustedRoot }) {
  const verifying = `--certificate-identity ${workflow} --certificate-oidc-issuer ${sigstore.issuer} --trusted-root ${trustedRoot} --allow-insecure-registry`
  const both = (at) => [`${cosign} verify ${verifying} ${at}@${digest}`, `${cosign} verify-attestation --type ${predicateType} ${verifying} ${at}@${digest}`]
  const lines = [...both(`${sourceHost}/acme/shop`), `${regctl} image copy --referrers --digest-tags ${sourceHost}/acme/shop:v1 ${to}:v1`, ...both(to)]
  writeFileSync(`script-${run}`, ['set -e', ...lines.map((line) => `${line} >/dev/null 2>&1`)].join('\n'))
  return ['/bin/sh', `script-${run}`]
}

function policy() {
  return `version: 1
artifact: ${sourceHost}/acme/shop
trust:
  domains: { acme: { config: acme.json } }
  identities: { builder: { domain: acme, issuer: "${sigstore.issuer}", workflow: acme/shop/.github/workflows/build.yml@refs/heads/main } }
environments:
  production: { repository: ${targetHost}/prod/shop, require: { signatures: { of: [builder], count: 1 } } }
`
}
