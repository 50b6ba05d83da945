import type { Attestation } from '../../model/evidence.ts'
import type { Reason } from '../../model/reason.ts'
import { plainSignatureType } from '../../model/simple-signing.ts'
import { signerId } from '../../model/signer.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { match } from '../matching.ts'
import { checked, integer, list, mention, object } from '../schema.ts'
import type { Facts } from './rule.ts'
import { rule } from './rule.ts'
import { notFound, witnesses } from './witnesses.ts'

/** A plain image signature as cosign writes it, and the builder's provenance: statements that vouch for the artifact as a whole. */
const vouching = new Set<string>([plainSignatureType, predicateTypes.provenance, predicateTypes.provenance02])

/** At least `count` of the identities `of` have signed, each by a signer of its own. */
export const signatures = rule({
  name: 'signatures',
  schema: checked(object({ of: list(mention('identity')), count: integer(1, 20) }), ({ of, count }) =>
    count <= of.length ? undefined : `asks for ${count} signatures of only ${of.length} identities`,
  ),

  judge({ of, count }, facts) {
    const signers = new Map(of.map((identity) => [identity, signaturesBy(identity, facts)]))
    const people = [...new Set([...signers.values()].flatMap((bySigner) => [...bySigner.keys()]))].toSorted()
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

/** The newest signature of each signer who is `identity`. Two bundles by one signer are one signature. */
function signaturesBy(identity: string, facts: Facts): ReadonlyMap<string, Attestation> {
  const { trusted } = witnesses(facts, identity, (type) => vouching.has(type))
  return new Map(trusted.toReversed().map((attestation) => [signerId(attestation.signer), attestation]))
}

function reasonsFor(identity: string, facts: Facts): Omit<Reason, 'rule'>[] {
  const found = witnesses(facts, identity, (type) => vouching.has(type))
  const remedy = `Have ${identity} sign exactly this digest (cosign sign, or provenance).`
  if (found.trusted.length === 0) return notFound({ ...found, byOthers: [] }, { missing: 'signature-missing', what: 'signature', identity, remedy })
  const message = `${identity} has signed, but the same signer already counts under another name`
  return [{ code: 'signature-missing', message, expected: `a signer of its own for ${identity}`, found: 'a signer that already counts', remedy }]
}
