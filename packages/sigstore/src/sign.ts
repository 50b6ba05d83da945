import type { DigestSigner, StatementSigner } from '@portcullis/core/ports/bundles'
import type { Clock } from '@portcullis/core/ports/clock'
import { localKey } from './keys/signing-key.ts'
import { obtainCredential } from './signing/fulcio.ts'
import { persist } from './signing/persist.ts'
import type { Persistence } from './signing/persist.ts'
import { requireMayBeSeen } from './signing/public-log.ts'
import { requireVerified } from './signing/require-verified.ts'
import { requireSigningConfig, selectServices } from './signing/select-services.ts'
import type { SelectedServices } from './signing/select-services.ts'
import { witnessed } from './signing/witnesses.ts'
import type { ToSign } from './signing/witnesses.ts'
import type { TrustDomain } from './trust/trust-domain.ts'
import { createBundleVerifier } from './verify.ts'

export interface KeylessSignerOptions extends Persistence {
  /** Where to sign, and by what the result is verified before it is handed out. */
  readonly domain: TrustDomain
  /** A fresh identity token for each try, audience `sigstore`. */
  readonly identityToken: () => Promise<string>
  readonly clock: Clock
  /** Whether to refuse when a public service would show a repository that is not public; the token tells. */
  readonly keepPrivate?: boolean
}

/**
 * Signs statements, and artifacts by their digest, as whoever the identity token names: a key for one signature, a certificate from Fulcio, timestamps
 * (RFC 3161), entries in Rekor (v2 or v1). The trust domain says which of these are needed; none is ever left out to get through.
 * @throws Failure `trust-config-invalid` when the domain does not say where to sign
 */
export function createKeylessSigner({ domain, identityToken, clock, keepPrivate = false, ...persistence }: KeylessSignerOptions): StatementSigner & DigestSigner {
  const signing = requireSigningConfig(domain)
  const verifier = createBundleVerifier({ domains: [domain] })
  const signOnce = async (what: ToSign): Promise<Uint8Array> => {
    const services = selectServices(signing, clock.now())
    const token = await identityToken()
    if (keepPrivate) requireMayBeSeen(services, token)
    return requireVerified(verifier, await signWith(services, token, what, domain.root.tlogs), domain.name, what)
  }
  return {
    sign: (statement) => persist(() => signOnce({ statement }), persistence),
    signDigest: (digest) => persist(() => signOnce({ digest }), persistence),
  }
}

/** Certificate and signature belong together: a failed try is thrown away whole. */
async function signWith(services: SelectedServices, token: string, what: ToSign, logs: TrustDomain['root']['tlogs']): Promise<Uint8Array> {
  const { privateKey, publicKey, certificate } = await obtainCredential(services.fulcio, token)
  return witnessed(what, { key: localKey(privateKey, publicKey), toLog: { certificate }, toReader: { certificate } }, services, logs)
}
