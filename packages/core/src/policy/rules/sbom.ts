import { asFailure } from '../../failure.ts'
import { counted } from '../../model/counted.ts'
import type { Attestation } from '../../model/evidence.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { countComponents, isCyclonedx } from '../../predicates/cyclonedx.ts'
import { mention, object } from '../schema.ts'
import { rule } from './rule.ts'
import { notFound, tally, witnesses } from './witnesses.ts'

const remedy = 'Run the scan job: it makes a CycloneDX document; have the named identity sign it for exactly this digest.'

/** A CycloneDX document by the named identity that lists at least one component. */
export const sbom = rule({
  name: 'sbom',
  schema: object({ by: mention('identity') }),

  judge({ by }, facts) {
    const found = witnesses(facts, by, isCyclonedx)
    const judged = found.trusted.map((attestation) => ({ attestation, ...judgeDocument(attestation) }))
    const good = judged.find(({ reason }) => reason === undefined)
    const missing = notFound(found, { missing: 'sbom-missing', what: 'software bill of materials', identity: by, remedy })
    const against = judged[0]?.reason
    return {
      expected: `a CycloneDX software bill of materials by ${by}`,
      found: good === undefined ? tally(found) : counted(good.components, 'component'),
      evidence: good === undefined ? [] : [good.attestation.bundle],
      reasons: good === undefined ? (against === undefined ? missing : [against]) : [],
    }
  },
})

function judgeDocument({ statement, bundle }: Attestation): { components: number; reason?: Omit<Reason, 'rule'> } {
  const evidence = [bundle]
  try {
    const components = countComponents(statement.predicate)
    if (components > 0) return { components }
    const message = 'The software bill of materials lists no component: expected at least one'
    return { components, reason: { code: 'sbom-empty', message, expected: 'at least one component', found: 'none', remedy, evidence } }
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug') throw failure
    return { components: 0, reason: { ...reasonOf(failure), evidence } }
  }
}
