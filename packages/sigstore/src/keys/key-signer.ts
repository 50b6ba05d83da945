import type { DigestSigner, StatementSigner } from '@portcullis/core/ports/bundles'
import type { Clock } from '@portcullis/core/ports/clock'
import { persist } from '../signing/persist.ts'
import type { Persistence } from '../signing/persist.ts'
import { requireVerified } from '../signing/require-verified.ts'
import { requireSigningConfig, selectWitnesses } from '../signing/select-services.ts'
import type { SelectedWitnesses } from '../signing/select-services.ts'
import { witnessed } from '../signing/witnesses.ts'
import type { SigningIdentity, ToSign } from '../signing/witnesses.ts'
import { trustConfigInvalid } from '../trust/trust-config-invalid.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { keyHint, spkiOf } from '../trust/verification-key.ts'
import { createBundleVerifier } from '../verify.ts'
import type { SigningKey } from './signing-key.ts'

export interface KeySignerOptions extends Persistence {
  /** Whose timestamp authorities and logs vouch for the time of signing. */
  readonly domain: TrustDomain
  readonly key: SigningKey
  readonly clock: Clock
}

/**
 * Signs statements, and artifacts by their digest, with a key that somebody keeps. The bundle names the key by its hint and always carries a signed time,
 * so that the window in which the key counts means something; log entries as the domain asks for them.
 * @throws Failure `trust-config-invalid` when the domain does not say where to sign
 */
export function createKeySigner({ domain, key, clock, ...persistence }: KeySignerOptions): StatementSigner & DigestSigner {
  const signing = requireSigningConfig(domain)
  const { publicKey } = key
  const verifier = createBundleVerifier({ domains: [domain], keys: [{ name: 'the signing key', domain: domain.name, publicKey }] })
  const identity: SigningIdentity = {
    key,
    toLog: { publicKey: spkiOf(publicKey), bits: publicKey.asymmetricKeyDetails?.modulusLength ?? 0 },
    toReader: { keyHint: keyHint(publicKey) },
  }
  const signOnce = async (what: ToSign): Promise<Uint8Array> => {
    const witnesses = requireTime(selectWitnesses(signing, clock.now()), domain.name)
    return requireVerified(verifier, await witnessed(what, identity, witnesses, domain.root.tlogs), domain.name, what)
  }
  return {
    sign: (statement) => persist(() => signOnce({ statement }), persistence),
    signDigest: (digest) => persist(() => signOnce({ digest }), persistence),
  }
}

/**
 * A certificate ends after minutes; a key without a time could be used by whoever finds it, for any past time. A Rekor v1
 * signs the time as a timestamp authority does.
 */
function requireTime(witnesses: SelectedWitnesses, domain: string): SelectedWitnesses {
  if (witnesses.timestampAuthorities.length > 0 || witnesses.tlogs.some(({ majorApiVersion }) => majorApiVersion === 1)) return witnesses
  throw trustConfigInvalid(`the signing config of trust domain ${domain} asks for no timestamp, which a signature by a key always needs`)
}
