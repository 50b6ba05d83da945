/** The real Fulcio, Rekor v2 and timestamp-authority on loopback, with the sandbox's issuer minting GitHub-shaped tokens. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { endService, firstAnswer, freePorts, ownAddress, startAgain } from './own-address.ts'
import { startSayingAddress } from './says-address.ts'

export interface RealSigstorePrograms {
  readonly fulcio: string
  readonly rekor: string
  readonly timestamps: string
}

export interface RealSigstore {
  /** Of trusted root, signing config and both in one. */
  readonly paths: { readonly trustedRoot: string; readonly signingConfig: string; readonly clientTrustConfig: string }
  close(): Promise<void>
}

/** What the certificates' extensions are made of: the claims of GitHub's token. */
const extensions = {
  'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
  'build-signer-digest': 'job_workflow_sha',
  'runner-environment': 'runner_environment',
  'source-repository-uri': '{{ .url }}/{{ .repository }}',
  'source-repository-digest': 'sha',
  'source-repository-ref': 'ref',
  'source-repository-identifier': 'repository_id',
  'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
  'source-repository-owner-identifier': 'repository_owner_id',
  'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
  'build-config-digest': 'workflow_sha',
  'build-trigger': 'event_name',
  'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
  'source-repository-visibility-at-signing': 'repository_visibility',
  'deployment-environment': 'environment',
  'token-subject': 'sub',
}
const origin = 'rekor.local'

/** Starts the three services at addresses of their own; a service that does not come up stops the others. */
export async function startRealSigstore(programs: RealSigstorePrograms, issuer: SandboxSigstore, directory: string): Promise<RealSigstore> {
  await mkdir(directory, { recursive: true })
  const children: ChildProcess[] = []
  const close = async () => void (await Promise.all(children.map(endService)))
  try {
    const fulcio = await startAgain(() => startFulcio(programs.fulcio, issuer.issuer, directory, children))
    const timestamps = await startTimestamps(programs.timestamps, children)
    const rekor = await startAgain(() => startRekor(programs.rekor, directory, children))
    return { paths: await writeTrust(directory, { issuer: issuer.issuer, fulcio, timestamps, rekor }), close }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function startFulcio(program: string, issuer: string, directory: string, children: ChildProcess[]): Promise<{ url: string; chain: readonly string[] }> {
  const address = ownAddress()
  // Its HTTP server looks for its other half at 127.0.0.1, wherever that listens.
  const [[http], [grpc], [metrics]] = await Promise.all([freePorts(address, 1), freePorts('127.0.0.1', 1), freePorts('0.0.0.0', 1)])
  const config = {
    'oidc-issuers': { [issuer]: { 'issuer-url': issuer, 'client-id': 'sigstore', type: 'ci-provider', 'ci-provider': 'github-workflow' } },
    'ci-issuer-metadata': {
      'github-workflow': {
        'default-template-values': { url: 'https://github.com' },
        'extension-templates': extensions,
        'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}',
      },
    },
  }
  // Fulcio reads what parses as JSON by other names of its keys: the comment makes it YAML.
  await writeFile(join(directory, 'fulcio.yaml'), `# YAML\n${JSON.stringify(config)}\n`)
  const child = run(program, [
    'serve', '--ca', 'ephemeralca', '--ct-log-url', '', '--config-path', join(directory, 'fulcio.yaml'), '--host', address, '--port', `${http}`,
    '--grpc-host', '127.0.0.1', '--grpc-port', `${grpc}`, '--metrics-port', `${metrics}`, '--legacy-unix-domain-socket', `@portcullis-fulcio-${randomUUID()}`,
  ])
  children.push(child)
  const url = `http://${address}:${http}`
  const bundle = JSON.parse(await firstAnswer(`${url}/api/v2/trustBundle`, child)) as { chains: readonly { certificates: readonly string[] }[] }
  return { url, chain: bundle.chains[0]?.certificates ?? [] }
}

async function startTimestamps(program: string, children: ChildProcess[]): Promise<{ url: string; chain: readonly string[] }> {
  const { host, process } = await startSayingAddress(program)
  children.push(process)
  const url = `http://${host}/api/v1/timestamp`
  const chain = await firstAnswer(`${url}/certchain`, process)
  return { url, chain: chain.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [] }
}

async function startRekor(program: string, directory: string, children: ChildProcess[]): Promise<{ url: string; publicKey: Buffer }> {
  const address = ownAddress()
  const [http, grpc, metrics] = await freePorts(address, 3)
  const { privateKey } = generateKeyPairSync('ed25519')
  const log = join(directory, 'log')
  await rm(log, { recursive: true, force: true })
  await mkdir(log)
  const keyFile = join(directory, 'rekor.pem')
  await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  const child = run(program, [
    'serve', '--hostname', origin, '--http-address', address, '--http-port', `${http}`, '--grpc-address', address, '--grpc-port', `${grpc}`,
    '--http-metrics-port', `${metrics}`, '--signer-filepath', keyFile, '--storage-dir', log, '--checkpoint-interval', '1s',
  ])
  children.push(child)
  const url = `http://${address}:${http}`
  await firstAnswer(`${url}/healthz`, child)
  return { url, publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }) }
}

interface Parts {
  readonly issuer: string
  readonly fulcio: { readonly url: string; readonly chain: readonly string[] }
  readonly timestamps: { readonly url: string; readonly chain: readonly string[] }
  readonly rekor: { readonly url: string; readonly publicKey: Buffer }
}

/** There is no certificate log here: the root lists none, so no SCT is asked for. */
async function writeTrust(directory: string, { issuer, fulcio, timestamps, rekor }: Parts): Promise<RealSigstore['paths']> {
  const validFor = { start: new Date(Date.now() - 3_600_000).toISOString() }
  const authority = (uri: string, chain: readonly string[]) => ({
    subject: { organization: 'sigstore', commonName: 'real' },
    uri,
    certChain: { certificates: chain.map((pem) => ({ rawBytes: pem.replace(/-----[^-]+-----|\s/g, '') })) },
    validFor,
  })
  const service = (url: string, majorApiVersion: number) => ({ url, majorApiVersion, validFor, operator: origin })
  const publicKey = { rawBytes: rekor.publicKey.toString('base64'), keyDetails: 'PKIX_ED25519', validFor }
  const trustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [{ baseUrl: `https://${origin}`, hashAlgorithm: 'SHA2_256', publicKey, logId: { keyId: checkpointKeyId(rekor.publicKey).toString('base64') } }],
    certificateAuthorities: [authority(fulcio.url, fulcio.chain)],
    ctlogs: [],
    timestampAuthorities: [authority(timestamps.url, timestamps.chain)],
  }
  const signingConfig = {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(fulcio.url, 1)],
    oidcUrls: [service(issuer, 1)],
    rekorTlogUrls: [service(rekor.url, 2)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service(timestamps.url, 1)],
    tsaConfig: { selector: 'EXACT', count: 1 },
  }
  const clientTrustConfig = { mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json', trustedRoot, signingConfig }
  const write = async (name: string, content: object) => {
    await writeFile(join(directory, name), JSON.stringify(content))
    return join(directory, name)
  }
  return {
    trustedRoot: await write('trusted_root.json', trustedRoot),
    signingConfig: await write('signing_config.json', signingConfig),
    clientTrustConfig: await write('client_trust_config.json', clientTrustConfig),
  }
}

/** SHA-256 over the log's name, a newline, the algorithm's byte and the key itself (signed notes of Ed25519). */
function checkpointKeyId(spki: Buffer): Buffer {
  return createHash('sha256').update(`${origin}\n`).update(Buffer.of(1)).update(spki.subarray(-32)).digest()
}

function run(program: string, parameters: readonly string[]): ChildProcess {
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr?.resume()
  return child
}
