import { sign as signBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { asFailure, Failure } from '@portcullis/core/failure'
import { intotoPayloadType, preAuthenticationEncoding } from '@portcullis/core/model/envelope'
import type { BundleVerifier, StatementSigner } from '@portcullis/core/ports/bundles'
import type { Clock } from '@portcullis/core/ports/clock'
import { assembleBundle } from './signing/assemble-bundle.ts'
import { obtainCredential } from './signing/fulcio.ts'
import { logSignature } from './signing/rekor.ts'
import { selectServices } from './signing/select-services.ts'
import type { SelectedServices } from './signing/select-services.ts'
import { obtainTimestamp } from './signing/timestamp-authority.ts'
import { trustConfigInvalid } from './trust/trust-config-invalid.ts'
import type { TrustDomain } from './trust/trust-domain.ts'
import { createBundleVerifier } from './verify.ts'

export interface KeylessSignerOptions {
  /** Where to sign, and by what the result is verified before it is handed out. */
  readonly domain: TrustDomain
  /** A fresh identity token for each try, audience `sigstore`. */
  readonly identityToken: () => Promise<string>
  readonly clock: Clock
  /** Milliseconds to wait before each further try; their number bounds the tries. */
  readonly pauses?: readonly number[]
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

const defaultPauses = [1_000, 5_000]

/**
 * Signs statements as whoever the identity token names: a key for one signature, a certificate from Fulcio, timestamps
 * (RFC 3161), entries in Rekor v2. The trust domain says which of these are needed; none is ever left out to get through.
 * @throws Failure `trust-config-invalid` when the domain does not say where to sign
 */
export function createKeylessSigner(options: KeylessSignerOptions): StatementSigner {
  const { domain, identityToken, clock, pauses = defaultPauses, pause = delay } = options
  const { signing } = domain
  if (signing === undefined) throw trustConfigInvalid(`trust domain ${domain.name} has no signing config, so it cannot be signed in`)
  const verifier = createBundleVerifier({ domains: [domain] })

  const signOnce = async (statement: Uint8Array): Promise<Uint8Array> => {
    const bundle = await makeBundle(selectServices(signing, clock.now()), await identityToken(), statement)
    await requireVerified(verifier, bundle, domain.name)
    return bundle
  }

  return {
    async sign(statement) {
      for (const wait of pauses) {
        try {
          return await signOnce(statement)
        } catch (error) {
          if (asFailure(error).code !== 'signing-unavailable') throw error
          await pause(wait)
        }
      }
      return signOnce(statement)
    },
  }
}

/** Certificate and signature belong together: a failed try is thrown away whole. The log comes last, as it cannot be undone. */
async function makeBundle(services: SelectedServices, token: string, payload: Uint8Array): Promise<Uint8Array> {
  const { privateKey, certificate } = await obtainCredential(services.fulcio, token)
  const signedBytes = preAuthenticationEncoding(intotoPayloadType, payload)
  const signature = signBytes('sha256', signedBytes, privateKey)
  const timestamps = await Promise.all(services.timestampAuthorities.map((authority) => obtainTimestamp(authority, signature)))
  const logEntries = await Promise.all(services.tlogs.map((log) => logSignature(log, { signedBytes, signature, certificate })))
  return assembleBundle({ certificate, payloadType: intotoPayloadType, payload, signature, logEntries, timestamps })
}

/** Nothing is handed out that this very trust domain would refuse. */
async function requireVerified(verifier: BundleVerifier, bundle: Uint8Array, domain: string): Promise<void> {
  try {
    await verifier.verify(bundle)
  } catch (cause) {
    throw notVerifying(asFailure(cause), domain)
  }
}

function notVerifying(failure: Failure, domain: string): Failure {
  return new Failure('signing-refused', {
    blame: 'service',
    message: `What the signing services gave does not verify in trust domain ${domain} (${failure.code}): ${failure.message}`,
    remedy: 'Check that the signing config and the trusted root of the trust domain are of the same Sigstore instance.',
    ...(failure.expected === undefined ? {} : { expected: failure.expected }),
    ...(failure.found === undefined ? {} : { found: failure.found }),
    cause: failure,
  })
}
