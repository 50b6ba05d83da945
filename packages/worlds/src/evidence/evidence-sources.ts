import type { Digest } from '@portcullis/core/model/digest'
import type { Policy } from '@portcullis/core/model/policy'
import type { BundleReader, FoundBundle } from '@portcullis/core/ports/bundles'
import { createAttestationStore } from '@portcullis/github/attestations'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { forgeOf } from '../forge.ts'
import type { Surroundings } from '../surroundings.ts'

/** Whether what cosign 2 keeps beside an artifact is worth looking for: nobody would believe it where no domain takes old formats. */
export function takesLegacy(domains: readonly TrustDomain[]): boolean {
  return domains.some(({ legacy }) => legacy === true)
}

/** The stores of evidence that the policy names, beside the registry of the artifact. */
export function storesOf({ attestations }: Pick<Policy, 'attestations'>, surroundings: Surroundings): readonly BundleReader[] {
  return attestations === undefined ? [] : [githubBundles(surroundings)]
}

/** GitHub's attestations of the repository of the run, by digest alone, so each digest is asked about once. */
export function githubBundles(surroundings: Surroundings): BundleReader {
  const store = createAttestationStore(forgeOf(surroundings).client)
  const asked = new Map<Digest, Promise<readonly FoundBundle[]>>()
  return {
    bundles({ digest }) {
      const answer = asked.get(digest) ?? store.bundles(digest)
      asked.set(digest, answer)
      return answer
    },
  }
}

/** Every reader is asked, and one that cannot answer ends the run: "could not look" is never "there are none". */
export function union(readers: readonly BundleReader[]): BundleReader {
  return { bundles: async (subject) => (await Promise.all(readers.map(async (reader) => await reader.bundles(subject)))).flat() }
}
