import { signerId } from '../model/signer.ts'
import type { Signer } from '../model/signer.ts'
import type { Identity } from '../model/policy.ts'

/**
 * Tells people apart, as far as signatures can: the same identity or the same key is one person, under whatever name,
 * and so is whoever signed with one key both by itself and in a certificate. @returns each signer with its person
 */
export function personsOf(signers: readonly Signer[]): ReadonlyMap<Signer, string> {
  const personOf = new Map<string, string>()
  for (const signer of signers) {
    const marks = marksOf(signer)
    const known = new Set(marks.flatMap((mark) => personOf.get(mark) ?? []))
    const person = [...known].toSorted()[0] ?? signerId(signer)
    for (const [mark, other] of personOf) if (known.has(other)) personOf.set(mark, person)
    for (const mark of marks) personOf.set(mark, person)
  }
  return new Map(signers.map((signer) => [signer, personOf.get(signerId(signer)) ?? signerId(signer)]))
}

/** What somebody is known by. */
function marksOf(signer: Signer): string[] {
  const { key, certifiedKey } = signer
  return [signerId(signer), ...[key?.fingerprint, certifiedKey].flatMap((fingerprint) => (fingerprint === undefined ? [] : [`with ${fingerprint}`]))]
}

/**
 * Parts identities that cannot but be the same signer. Keys are told apart by `keyOf`: their file, or what is in it;
 * certificates by issuer and subject, where a pattern may stand for several. @returns the names, one list for each signer
 */
export function sameSigners(names: readonly string[], identities: ReadonlyMap<string, Identity>, keyOf: (identity: Identity) => string | undefined): readonly (readonly string[])[] {
  const known = (name: string): string => {
    const identity = identities.get(name)
    if (identity === undefined) return name
    const { key, issuer, workflow, subject } = identity
    if (key !== undefined) return JSON.stringify(['key', keyOf(identity) ?? key.path])
    return workflow?.includes('*') === true ? name : JSON.stringify([issuer, workflow ?? subject])
  }
  return [...Map.groupBy(names, known).values()]
}
