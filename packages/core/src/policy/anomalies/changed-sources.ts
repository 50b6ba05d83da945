import type { CertificateExtensions } from '../../model/signer.ts'
import { member } from '../../model/strict-json.ts'
import { isProvenance } from '../../predicates/provenance.ts'
import type { AnomalyQuestion, Peculiarity, Witnessed } from './question.ts'
import { kindOfRef, lineageOf, withoutRef } from './lineage.ts'

/**
 * Signers that are known and came another way this time: started by another workflow, at another branch, or from
 * another version of a workflow that is kept in another repository. A workflow beside the source changes with every
 * commit, so its digest tells nothing. Of a changed builder in provenance likewise. One finding for each signer.
 */
export function changedSources({ counted, baseline }: Pick<AnomalyQuestion, 'counted' | 'baseline'>): readonly Peculiarity[] {
  return [...Map.groupBy(counted, ({ signer }) => lineageOf(signer))].flatMap(([lineage, now]) => {
    const before = baseline.evidence.filter(({ signer }) => lineageOf(signer) === lineage)
    return before.length === 0 ? [] : [...changed('changedWorkflow', waysOf, now, before), ...changed('changedBuilder', buildersOf, now, before)]
  })
}

const told = {
  changedWorkflow: 'was signed by a known signer whose workflow is not as it was',
  changedBuilder: 'names another builder than before',
} as const

function changed(kind: keyof typeof told, featuresOf: (attestation: Witnessed) => readonly string[], now: readonly Witnessed[], before: readonly Witnessed[]): readonly Peculiarity[] {
  const usual = new Set(before.flatMap(featuresOf))
  if (usual.size === 0) return []
  const odd = now.filter((attestation) => featuresOf(attestation).some((feature) => !usual.has(feature)))
  const [first] = odd
  if (first === undefined) return []
  const found = featuresOf(first).filter((feature) => !usual.has(feature))
  const message = `The ${first.statement.predicateType} ${told[kind]}`
  return [{ kind, message, expected: [...usual].join(', '), found: found.join(', '), evidence: odd.map(({ bundle }) => bundle) }]
}

/** By which workflow, at which kind of ref, and of which version where that is kept apart from the source. */
function waysOf({ signer: { subject, extensions } }: Witnessed): readonly string[] {
  const { buildConfigUri: started, buildSignerDigest: version } = extensions
  return [
    `at ${kindOfRef(subject)}`,
    ...(started === undefined ? [] : [`started as ${withoutRef(started)} at ${kindOfRef(started)}`]),
    ...(version === undefined || !isKeptApart(subject, extensions) ? [] : [`of version ${version}`]),
  ]
}

function isKeptApart(subject: string, { sourceRepositoryUri: source }: CertificateExtensions): boolean {
  return source !== undefined && !subject.startsWith(`${source}/`)
}

function buildersOf({ statement }: Witnessed): readonly string[] {
  if (!isProvenance(statement.predicateType)) return []
  const { predicate } = statement
  const id = [member(member(predicate, 'runDetails'), 'builder'), member(predicate, 'builder')].map((builder) => member(builder, 'id')).find((one) => typeof one === 'string')
  return id === undefined ? [] : [withoutRef(id)]
}
