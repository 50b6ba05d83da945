import { digestOf, parseDigest } from '@portcullis/core/model/digest'
import type { Identity } from '@portcullis/core/model/policy'
import { verify as verifyArtifact } from '@portcullis/core/use-cases/verify'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import type { GithubJob } from '@portcullis/sandbox/sigstore/claims'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { attack, verdictOfOutcome } from '../corpus.ts'
import { clock, encode, ours, statement } from '../signature-world.ts'

const subject = { registry: 'registry.example', repository: 'acme/shop', digest: parseDigest(`sha256:${statement.subject[0]?.digest.sha256}`) }

/** The job that is trusted. */
const job = {
  repository: 'acme/shop',
  repositoryId: '1234',
  repositoryOwnerId: '77',
  workflowPath: '.github/workflows/build.yml',
  ref: 'refs/heads/main',
  eventName: 'push',
  environment: 'production',
  runnerEnvironment: 'github-hosted',
} as const satisfies GithubJob

/** The identity that asks for `wanted` and nothing else. */
function identityOf(wanted: GithubJob): Identity {
  return {
    name: 'builder',
    domain: 'ours',
    issuer: ours.issuer,
    workflow: `${wanted.repository}/${wanted.workflowPath ?? ''}@${wanted.ref ?? ''}`,
    repositoryId: wanted.repositoryId ?? '',
    ownerId: wanted.repositoryOwnerId ?? '',
    runner: wanted.runnerEnvironment ?? '',
    triggers: [wanted.eventName ?? ''],
    environment: wanted.environment ?? '',
  }
}

/** What `verify` answers about an artifact with one genuine attestation by `signer`. */
async function outcome(identity: Identity, signer: GithubJob) {
  const domain = readTrustDomain({ name: 'ours', config: encode(ours.trustedRoot) })
  const leaf = ours.evidence.leafAt(githubClaims(signer), clock.now())
  const bytes = encode(ours.evidence.signStatement(statement, leaf))
  const bundles = { bundles: () => Promise.resolve([{ bytes, digest: digestOf(bytes), source: 'test' }]) }
  return await verdictOfOutcome(verifyArtifact({ subject, identity }, { bundles, verifier: createBundleVerifier({ domains: [domain] }), clock }))
}

const lookalikes: { readonly [Field in keyof typeof job]: readonly string[] } = {
  repository: ['acme/shop2', 'acme/sho', 'acme/Shop', 'Acme/shop', 'acme/shop.git', 'acme-/shop', 'acme/shop-', 'acmeshop/shop', 'evil/acme-shop', 'acme/shop_', 'acme/sh0p'],
  repositoryId: ['12345', '123', '01234', '1235', '2134', '1234.0', '-1234', '77'],
  repositoryOwnerId: ['777', '7', '077', '78', '1234', '7-7'],
  workflowPath: [
    '.github/workflows/build.yaml', '.github/workflows/Build.yml', '.github/workflows/build.yml.yml', '.github/workflows/abuild.yml', '.github/workflows/buildXyml',
    '.github/workflows/evil.yml', '.github/workflows/build.yml/../evil.yml', '.github/workflow/build.yml', 'github/workflows/build.yml', '.github/workflows/sub/build.yml',
    '.github/workflows//build.yml', '.github/workflows/build.yml%40refs/heads/main',
  ],
  ref: [
    'refs/heads/main-evil', 'refs/heads/main/evil', 'refs/heads/evil/main', 'refs/tags/main', 'refs/heads/Main', 'refs/heads/mai', 'refs/heads/xmain', 'refs/pull/1/merge',
    'refs/heads/main%0a', 'refs/heads/main.', 'refs/heads/main@refs/heads/main', 'refs/heads/main#', 'refs/heads/main?', 'main', 'refs/remotes/heads/main',
  ],
  eventName: ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'Push', 'push_', 'pus', 'schedule', 'workflow_dispatch'],
  environment: ['Production', 'production-eu', 'prod', 'production ', ' production', 'pre/production', 'pr\u043eduction', 'production\u200b', 'staging', '*'],
  runnerEnvironment: ['self-hosted'],
}

/* A genuine signature by somebody who looks like the one who is trusted. */
const himself = () => outcome(identityOf(job), job)
for (const [field, values] of Object.entries(lookalikes))
  for (const value of values) {
    const other: GithubJob = { ...job, [field]: value }
    attack(['V-08', 'V-09'], `a signer whose ${field} is ${JSON.stringify(value)}`, { code: 'identity-mismatch', attempt: () => outcome(identityOf(job), other), twin: himself })
    attack(['V-08', 'V-09'], `a signer, where the ${field} that is trusted is ${JSON.stringify(value)}`, { code: 'identity-mismatch', attempt: () => outcome(identityOf(other), job), twin: himself })
  }

attack('V-09', 'a line break in a certificate', { code: 'certificate-invalid', attempt: () => outcome(identityOf(job), { ...job, environment: 'production\n' }), twin: himself })

const issuers: readonly (readonly [string, (url: string) => string])[] = [
  ['a slash behind', (url) => `${url}/`],
  ['upper case', (url) => url.toUpperCase()],
  ['https', (url) => url.replace('http:', 'https:')],
  ['another port', (url) => `${url}0`],
  ['a prefix', (url) => url.slice(0, -1)],
  ['a path', (url) => `${url}/x`],
  ['a user', (url) => url.replace('//', '//x@')],
  ['a query', (url) => `${url}?x`],
  ['any', () => '*'],
  ['any by pattern', () => '.*'],
  ['a blank behind', (url) => `${url} `],
  ['a line behind', (url) => `${url}\n`],
  ['nothing', () => ''],
]
for (const [name, change] of issuers)
  attack(['V-08', 'V-09'], `an issuer with ${name}`, { code: 'identity-mismatch', attempt: () => outcome({ ...identityOf(job), issuer: change(ours.issuer) }, job), twin: himself })
