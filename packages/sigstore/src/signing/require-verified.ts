import { asFailure, Failure } from '@portcullis/core/failure'
import type { BundleVerifier } from '@portcullis/core/ports/bundles'
import type { ToSign } from './witnesses.ts'

/** Nothing is handed out that this very trust domain would refuse. @returns the bundle @throws Failure `signing-refused` */
export async function requireVerified(verifier: BundleVerifier, bundle: Uint8Array, domain: string, what: ToSign): Promise<Uint8Array> {
  try {
    await verifier.verify(bundle, 'digest' in what ? what : undefined)
    return bundle
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
