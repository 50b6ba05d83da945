import type { Attestation } from '../../model/evidence.ts'
import type { Reason } from '../../model/reason.ts'
import { plainSignatureType } from '../../model/simple-signing.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { personsOf } from '../distinct-signers.ts'
import { match } from '../matching.ts'
import { checked, integer, list, mention, object, optional } from '../schema.ts'
import type { Facts } from './rule.ts'
import { rule } from './rule.ts'
import { notFound, witnesses } from './witnesses.ts'

/** A plain image signature as cosign writes it, and the builder's provenance: statements that vouch for the artifact as a whole. */
const vouching = new Set<string>([plainSignatureType, predicateTypes.provenance, predicateTypes.provenance02])

const asked = integer(1, 20)

const schema = checked(
  object({ of: list(mention('identity')), count: asked, countFor: optional(object({ oci: optional(asked), npm: optional(asked), release: optional(asked) })) }),
  ({ of, count, countFor = {} }) => {
    if (count > of.length) return `asks for ${count} signatures of only ${of.length} identities`
    const [kind] = Object.entries(countFor).find(([, fewer]) => fewer > count) ?? []
    return kind === undefined ? undefined : `asks for more signatures of ${kind} in \`count-for\` than in \`count\`, which is the most: of whatever kind is not named, and of all whose kind is not known`
  },
)

/** At least `count` of the identities `of` have signed, each a person of its own; of some kinds of artifacts fewer. */
export const signatures = rule({
  name: 'signatures',
  schema,

  judge({ of, count: most, countFor = {} }, facts) {
    const count = (facts.kind === undefined ? undefined : countFor[facts.kind]) ?? most
    const signers = signaturesOf(of, facts)
    const people = [...new Set([...signers.values()].flatMap((byPerson) => [...byPerson.keys()]))].toSorted()
    const seats = match(of, people, (identity, person) => signers.get(identity)?.has(person) ?? false)
    const given = of.flatMap((identity, index) => {
      const person = people[seats[index] ?? -1]
      const attestation = person === undefined ? undefined : signers.get(identity)?.get(person)
      return attestation === undefined ? [] : [{ identity, attestation }]
    })
    const isMet = given.length >= count
    return {
      expected: `signatures by ${count} of ${of.join(', ')}`,
      found: given.length === 0 ? 'none' : `${given.length}: ${given.map(({ identity }) => identity).join(', ')}`,
      evidence: isMet ? given.map(({ attestation }) => attestation.bundle) : [],
      reasons: isMet ? [] : of.filter((identity) => !given.some((one) => one.identity === identity)).flatMap((identity) => reasonsFor(identity, facts)),
    }
  },
})

/** For each identity the newest signature of each person who is it. Two bundles by one person are one signature. */
function signaturesOf(of: readonly string[], facts: Facts): ReadonlyMap<string, ReadonlyMap<string, Attestation>> {
  const byIdentity = of.map((identity) => [identity, witnesses(facts, identity, (type) => vouching.has(type)).trusted] as const)
  const persons = personsOf(byIdentity.flatMap(([, trusted]) => trusted.map(({ signer }) => signer)))
  return new Map(byIdentity.map(([identity, trusted]) => [identity, new Map(trusted.toReversed().map((attestation) => [persons.get(attestation.signer) ?? '', attestation]))]))
}

function reasonsFor(identity: string, facts: Facts): Omit<Reason, 'rule'>[] {
  const found = witnesses(facts, identity, (type) => vouching.has(type))
  const remedy = `Have ${identity} sign exactly this digest (cosign sign, or provenance).`
  if (found.trusted.length === 0) return notFound({ ...found, byOthers: [] }, { missing: 'signature-missing', what: 'signature', identity, remedy })
  const message = `${identity} has signed, but the same signer already counts under another name`
  return [{ code: 'signature-missing', message, expected: `a signer of its own for ${identity}`, found: 'a signer that already counts', remedy }]
}
