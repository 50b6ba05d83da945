import type { TouchedWorld } from '@portcullis/core/use-cases/audit-touched'
import { createGitLedger } from '@portcullis/github/ledger/ledger'
import { createRegistryReader } from '@portcullis/registry/registry-reader'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { createBundleVerifier } from '@portcullis/sigstore/verify'
import { evidenceBeside } from './evidence/evidence-beside.ts'
import { forgeOf } from './forge.ts'
import type { LoadedPolicy } from './policy.ts'
import { registryOptions } from './registries/registry-options.ts'
import type { Surroundings } from './surroundings.ts'

/** Reads ledgers, tags and evidence, wherever the gate would look for it, and can write nothing. */
export function touchedWorld(loaded: Pick<LoadedPolicy, 'policy' | 'domains'>, ledger: string, surroundings: Surroundings): TouchedWorld {
  const readers = new Map<string, ReturnType<typeof createRegistryReader>>()
  const at = (registry: string): ReturnType<typeof createRegistryReader> => {
    const reader = readers.get(registry) ?? createRegistryReader(registryOptions(surroundings, registry))
    readers.set(registry, reader)
    return reader
  }
  return {
    ledger: createGitLedger(forgeOf(surroundings).client, ledger),
    registry: {
      bundles: (subject) => evidenceBeside(subject, undefined, loaded, surroundings).bundles.bundles(subject),
      resolve: (reference) => at(reference.registry).tags.resolve(reference),
    },
    verifier: createBundleVerifier({ domains: loaded.domains.map(withoutRevocations) }),
  }
}

/**
 * What was signed by somebody who is revoked by now is just what is looked for, and a key's window may have been ended
 * since. Nothing is decided on it.
 */
export function withoutRevocations({ revoked: _revoked, keys, ...domain }: TrustDomain): TrustDomain {
  return { ...domain, ...(keys === undefined ? {} : { keys: keys.map(({ name, domain: of, publicKey, untimed = false }) => ({ name, domain: of, publicKey, untimed })) }) }
}
