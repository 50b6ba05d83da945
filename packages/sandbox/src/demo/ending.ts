import { X509Certificate } from 'node:crypto'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { payloadOf } from '../shop/bundle-payload.ts'
import type { Payload } from '../shop/bundle-payload.ts'
import { readLedgerBranch } from '../shop/ledger-view.ts'
import type { RegistrySession } from '../shop/registry-session.ts'
import type { Cast } from './story/cast.ts'
import type { Place, Stage, Tale, ToldRecord, TravelledEvidence } from './tale.ts'

export interface Ended {
  readonly stages: readonly Stage[]
  readonly startedAt: Date
  readonly milliseconds: number
  /** What went otherwise, when something did. */
  readonly problem?: string
}

/** Looks at the world as the story left it, and puts everything together. */
export async function taleOf(cast: Cast, { stages, startedAt, milliseconds, problem }: Ended): Promise<Tale> {
  const { shop, sandbox, intruder, releases } = cast
  const promoted = releases.get('1.5.1') ?? releases.get('1.4.0')
  const release = promoted?.commit.release ?? ''
  const nameOf = (digest: string | undefined) => [...releases.values()].find((built) => built.digest === digest)?.commit.release ?? 'nothing known'
  const artifact = { release, digest: promoted?.digest ?? '', repository: shop.repositories.production, commit: promoted?.commit.directory ?? '' }
  const evidence = promoted === undefined || problem !== undefined ? [] : await evidenceAt(intruder.production, promoted.digest)
  return {
    schema: 'portcullis/demo/v1',
    verdict: problem === undefined ? 'as-told' : 'broken',
    ...(problem === undefined ? {} : { problem }),
    startedAt: startedAt.toISOString(),
    milliseconds,
    stages,
    places: await placesOf(cast, nameOf),
    artifact,
    evidence,
    approvals: cast.approvals,
    ledger: recordsOf(cast, nameOf),
    addresses: sandbox.addresses(),
  }
}

async function placesOf({ shop, intruder, releases }: Cast, nameOf: (digest: string | undefined) => string): Promise<Place[]> {
  const newest = [...releases.values()].at(-1)
  const inProduction = await intruder.production.tag('production')
  const built = newest === undefined ? [] : [{ name: 'source', repository: shop.repositories.source, tag: newest.commit.release, digest: newest.digest, release: newest.commit.release }]
  const there = inProduction === undefined ? [] : [{ name: 'production', repository: shop.repositories.production, tag: 'production', digest: inProduction, release: nameOf(inProduction) }]
  return [...built, ...there]
}

function recordsOf({ sandbox }: Cast, nameOf: (digest: string) => string): ToldRecord[] {
  return readLedgerBranch(sandbox.github).flatMap(({ sequence, subject, record }) => {
    if (record === undefined) return []
    const { kind, replaced, previous, actor, promotedAt } = record
    return [{ sequence, kind, subject, release: nameOf(subject), replaced: replaced ?? '', previous: previous ?? '', actor, promotedAt }]
  })
}

/** Every bundle beside the artifact at the target. The promotion verified them; this only reads what they say. */
async function evidenceAt(registry: RegistrySession, subject: Parameters<RegistrySession['referrers']>[0]): Promise<TravelledEvidence[]> {
  const referrers = await registry.referrers(subject)
  return Promise.all(
    referrers.map(async (referrer) => {
      const bundle = await registry.bundle(referrer)
      const payload = payloadOf(bundle)
      return { referrer: referrer.digest, predicateType: payload.predicateType, signer: signerOf(bundle), says: summaryOf(payload) }
    }),
  )
}

function signerOf(bundle: Buffer): string {
  const { verificationMaterial } = JSON.parse(bundle.toString()) as { verificationMaterial: { certificate: { rawBytes: string } } }
  const { subjectAltName = '' } = new X509Certificate(Buffer.from(verificationMaterial.certificate.rawBytes, 'base64'))
  return subjectAltName.replace('URI:https://github.com/', '')
}

function summaryOf({ predicateType, predicate }: Payload): string {
  const text = (path: string): string => {
    const value = path.split('.').reduce<unknown>((parent, key) => (typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined), predicate)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
  }
  const components = predicate['components']
  const says: Readonly<Record<string, () => string>> = {
    [predicateTypes.provenance]: () => `built from ${text('buildDefinition.externalParameters.workflow.repository').replace('https://github.com/', '')} at ${text('buildDefinition.externalParameters.workflow.ref')}`,
    [predicateTypes.vulnerabilities]: () => `scanned by ${text('scanner.uri').replace('https://', '')}`,
    [predicateTypes.cyclonedx]: () => `lists ${Array.isArray(components) ? components.length : 0} components`,
    [predicateTypes.decision]: () => `${text('decision')} for ${text('environment')}`,
    [predicateTypes.verificationSummary]: () => `${text('verificationResult')} the policy`,
    [predicateTypes.approval]: () => `${text('approver.login')} as ${text('role')}, inside ${text('roleEnvironment')}: “${text('rationale')}”`,
    [predicateTypes.promotion]: () => `${text('kind')} to ${text('environment')}, entry ${text('sequence')} of the ledger`,
  }
  return says[predicateType]?.() ?? predicateType
}
