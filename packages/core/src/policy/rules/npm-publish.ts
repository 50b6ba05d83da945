import { asFailure } from '../../failure.ts'
import type { Attestation } from '../../model/evidence.ts'
import { subjectsOf } from '../../model/statement.ts'
import type { Reason } from '../../model/reason.ts'
import { reasonOf } from '../../model/reason.ts'
import { isNamed, npmPurl, parseNpmPublish } from '../../predicates/npm-publish.ts'
import type { NpmPublish } from '../../predicates/npm-publish.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { isProvenance } from '../../predicates/provenance.ts'
import { checked, mention, object, optional, text } from '../schema.ts'
import type { ValueOf } from '../schema.ts'
import type { Facts } from './rule.ts'
import { rule } from './rule.ts'
import { notFound, tally, witnesses } from './witnesses.ts'

const npmRegistry = 'https://registry.npmjs.org'

const schema = object({
  by: mention('identity'),
  package: checked(text, (name) => (/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name) ? undefined : 'expected the name of a package, such as "@acme/shop"')),
  registry: optional(checked(text, (url) => (/^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url) ? undefined : 'expected the https:// address of a registry, as its attestations name it'))),
  provenance: mention('identity'),
})
type Settings = ValueOf<typeof schema>
type Judged = { readonly summary: string; readonly reasons: readonly Omit<Reason, 'rule'>[] }

const remedy = 'Publish this very tarball under the name that the policy covers, with provenance.'

/**
 * The registry attests that it took this tarball as a version of the package, and the provenance of the named builder
 * calls the same tarball by the same name and version. Neither alone says so: genuine provenance of one package could
 * lie beside another, and a registry's word says nothing of where a tarball came from.
 */
export const npmPublish = rule({
  name: 'npm-publish',
  schema,

  judge(settings, facts) {
    const found = witnesses(facts, settings.by, (type) => type === predicateTypes.npmPublish)
    const judged = found.trusted.map((attestation) => ({ attestation, ...judgePublish(attestation, settings, facts) }))
    const good = judged.find(({ reasons }) => reasons.length === 0)
    const missing = notFound(found, { missing: 'publish-missing', what: 'publish attestation', identity: settings.by, remedy })
    return {
      expected: `${settings.package} published at ${settings.registry ?? npmRegistry}, with provenance by ${settings.provenance}`,
      found: good?.summary ?? judged[0]?.summary ?? tally(found),
      evidence: good === undefined ? [] : [good.attestation.bundle],
      reasons: good === undefined ? (judged[0]?.reasons ?? missing) : [],
    }
  },
})

function judgePublish(attestation: Attestation, settings: Settings, facts: Facts): Judged {
  const evidence = [attestation.bundle]
  try {
    const claim = parseNpmPublish(attestation.statement)
    const reasons = [...differences(claim, attestation, settings, facts), ...unlikeProvenance(claim, settings, facts)].map((reason) => ({ ...reason, evidence }))
    return { summary: `${claim.name}@${claim.version} at ${claim.registry}`, reasons }
  } catch (error) {
    const failure = asFailure(error)
    if (failure.blame === 'bug') throw failure
    return { summary: 'a publish attestation that cannot be read', reasons: [{ ...reasonOf(failure), evidence }] }
  }
}

function differences({ name, version, registry }: NpmPublish, { statement }: Attestation, settings: Settings, { evidence: { subject } }: Facts): Omit<Reason, 'rule'>[] {
  const expectedRegistry = settings.registry ?? npmRegistry
  const purl = npmPurl(name, version)
  return [
    ...(name === settings.package ? [] : [mismatch('package', settings.package, name)]),
    ...(registry === expectedRegistry ? [] : [mismatch('registry', expectedRegistry, registry)]),
    ...(isNamed(statement, subject, purl) ? [] : [mismatch('name of the tarball in the publish attestation', purl, namesOf(statement, subject))]),
  ]
}

/** One provenance of the builder that calls the tarball so is enough, whatever others call it. */
function unlikeProvenance({ name, version }: NpmPublish, settings: Settings, facts: Facts): Omit<Reason, 'rule'>[] {
  const purl = npmPurl(name, version)
  const { subject } = facts.evidence
  const provenance = witnesses(facts, settings.provenance, isProvenance)
  if (provenance.trusted.some(({ statement }) => isNamed(statement, subject, purl))) return []
  if (provenance.trusted.length === 0) return [...notFound(provenance, { missing: 'provenance-missing', what: 'provenance', identity: settings.provenance, remedy })]
  return [mismatch('name of the tarball in the provenance', purl, provenance.trusted.map(({ statement }) => namesOf(statement, subject)).join(', '))]
}

function namesOf(statement: Attestation['statement'], digest: Facts['evidence']['subject']): string {
  return subjectsOf(statement, digest)
    .map(({ name = 'no name' }) => name)
    .join(', ')
}

function mismatch(what: string, expected: string, found: string): Omit<Reason, 'rule'> {
  return { code: 'publish-mismatch', message: `The ${what} should be ${expected}, is ${found}`, expected, found, remedy }
}
