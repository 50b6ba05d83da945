// npx node --conditions=portcullis-source bench/flood.mjs: what a flood beside an artifact costs once it is read: a list of 10,000 referrers,
// and as many bundles by strangers as a list may hold. Processor time, which other work on the machine touches less than the clock.
import { fork } from 'node:child_process'
import { on } from 'node:events'
import { createServer } from 'node:http'
import { digestOf } from '@portcullis/core/model/digest'
import { collectEvidence } from '@portcullis/core/model/evidence'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'

const entries = 10_000
const bundles = 1_000
const clock = new SandboxClock()
const subject = digestOf('flooded')
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

const manifests = Array.from({ length: entries }, (_, number) => ({ mediaType: 'application/vnd.oci.image.manifest.v1+json', artifactType: bundleType, digest: digestOf(String(number)), size: 100 }))
const index = JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests })
if (process.send !== undefined) await serve()

// The registry is another process, and its time not ours. The first run compiles what the second finds compiled.
const registry = fork(import.meta.filename)
const told = on(registry, 'message')
const port = await next()
for (const which of ['first', 'again']) {
  const reader = createRegistryReader({ clock, chance: () => 0, credentials: () => Promise.resolve(undefined), onSecret: () => undefined })
  const at = { registry: `127.0.0.1:${port}`, repository: 'acme/shop', digest: subject }
  const began = performance.timeOrigin + performance.now()
  const [listed, ending] = await timed(() => reader.bundles.bundles(at).then((read) => `${read.length} bundles`, (error) => error.code))
  const ended = performance.timeOrigin + performance.now()
  reader.close()
  registry.send('tell')
  const { asked, sent } = await next()
  console.log(`a list of ${entries} referrers of ${index.length} bytes, ${which}: ${listed.toFixed(0)} ms of processor time; by the clock ${(sent - began).toFixed(0)} ms until it was sent and ${(ended - sent).toFixed(0)} ms from then on; ends with ${ending} after ${asked} requests`)
}
registry.kill()

const [ours, theirs] = await Promise.all([startSigstore({ clock }), startSigstore({ clock, organization: 'sigstore.other' })])
const statement = (number) => ({ _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: subject.slice('sha256:'.length) } }], predicateType: 'https://example.test/bench/v1', predicate: { number } })
const claims = githubClaims({ repository: 'acme/shop' })
const flood = Array.from({ length: bundles }, (_, number) => found(theirs.evidence.signStatement(statement(number), claims)))
const good = Array.from({ length: 200 }, (_, number) => found(ours.evidence.signStatement(statement(number), claims)))
const verifier = createBundleVerifier({ domains: [readTrustDomain({ name: 'bench', config: Buffer.from(JSON.stringify(ours.trustedRoot)) })] })
await Promise.all([ours.close(), theirs.close()])
await collectEvidence(subject, good.slice(0, 50), verifier)
const [verified, { attestations }] = await timed(() => collectEvidence(subject, good, verifier))
console.log(`warm: ${(verified / good.length).toFixed(2)} ms of processor time a bundle that verifies (${attestations.length})`)
const [refused, evidence] = await timed(() => collectEvidence(subject, flood, verifier))
console.log(`${bundles} bundles by strangers: ${refused.toFixed(0)} ms of processor time, ${evidence.refused.length} refused`)

function found(bundle) {
  const bytes = Buffer.from(JSON.stringify(bundle))
  return { bytes, digest: digestOf(bytes), source: 'bench' }
}

/** Milliseconds of processor time, and what came of it. */
async function timed(work) {
  const start = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1_000, result]
}

async function next() {
  const { value } = await told.next()
  return value[0]
}

/** Answers every question for referrers with the list, and every other with nothing. Tells its port, and when asked, what it was asked since. */
async function serve() {
  let [asked, sent] = [0, 0]
  const server = createServer(({ url }, response) => {
    asked += 1
    if (!url.includes('/referrers/')) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/vnd.oci.image.index.v1+json', 'content-length': Buffer.byteLength(index) }).end(index, () => (sent = performance.timeOrigin + performance.now()))
  })
  process.on('message', () => {
    process.send({ asked, sent })
    asked = 0
  })
  server.listen(0, '127.0.0.1', () => process.send(server.address().port))
  await new Promise(() => undefined)
}
