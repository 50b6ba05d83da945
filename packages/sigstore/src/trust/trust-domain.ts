import type { Revocation } from '@portcullis/core/policy/revocation'
import { readSigningConfig } from './signing-config.ts'
import type { SigningConfig } from './signing-config.ts'
import { decideThresholds } from './thresholds.ts'
import type { Thresholds } from './thresholds.ts'
import { openTrustDocument, trustConfigInvalid } from './trust-config-invalid.ts'
import { readTrustedRoot } from './trusted-root.ts'
import type { TrustedRoot } from './trusted-root.ts'
import type { VerificationKey } from './verification-key.ts'

/** One Sigstore world: whom it trusts, how much it asks of a signature and, where known, how to sign in it. */
export interface TrustDomain {
  readonly name: string
  readonly root: TrustedRoot
  readonly thresholds: Thresholds
  readonly signing?: SigningConfig
  /** Keys that count as signers here, beside the certificates of its authorities. */
  readonly keys?: readonly VerificationKey[]
  /** Whether bundles v0.1 and signatures of cosign 2 count, whose log entry may come with the log's promise alone. */
  readonly legacy?: boolean
  /** The one name for which its authorities may certify without an OIDC issuer: who attests on their own behalf. */
  readonly attester?: string
  /** Whether its public services may show a repository that is not public. */
  readonly allowPublicLog?: boolean
  /** Who is no longer trusted, since when. */
  readonly revoked?: readonly Revocation[]
}

export interface TrustDomainFiles {
  readonly name: string
  /** A trusted root, or a ClientTrustConfig that holds one and a signing config. */
  readonly config: Uint8Array
  /** A signing config file beside a trusted root. */
  readonly signingConfig?: Uint8Array
  /** More than the root asks for by itself; never less. */
  readonly thresholds?: Partial<Thresholds>
}

const clientTrustConfigMediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json'

/** Reads a trust domain from its files. @throws Failure `trust-config-invalid` */
export function readTrustDomain({ name, config, signingConfig, thresholds }: TrustDomainFiles): TrustDomain {
  if (name === '') throw trustConfigInvalid('a trust domain has no name')
  const document = openTrustDocument(config, `trust domain ${name}`)
  const whole = document.member('mediaType').text() === clientTrustConfigMediaType
  if (whole) document.only('mediaType', 'trustedRoot', 'signingConfig')
  if (whole && signingConfig !== undefined) throw trustConfigInvalid(`${name} holds a signing config already: a second one is ambiguous`)
  const root = readTrustedRoot(whole ? document.member('trustedRoot') : document)
  const signing = whole
    ? document.member('signingConfig')
    : signingConfig && openTrustDocument(signingConfig, `signing config of ${name}`)
  return {
    name,
    root,
    thresholds: decideThresholds(root, thresholds),
    ...(signing === undefined || signing.isAbsent ? {} : { signing: readSigningConfig(signing) }),
  }
}
