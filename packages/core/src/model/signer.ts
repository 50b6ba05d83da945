/** Who signed, as the certificate says it: everything here was verified before it got here. */
export interface Signer {
  /** Name of the trust domain in which the bundle verified. */
  readonly domain: string
  /** OIDC issuer, Fulcio extension .8 */
  readonly issuer: string
  /** The one subject alternative name; for GitHub the URL of the workflow with its ref. */
  readonly subject: string
  readonly extensions: CertificateExtensions
}

/** Fulcio's extensions 1.3.6.1.4.1.57264.1.9 to .24 by their names in Fulcio's oid-info.md. */
export interface CertificateExtensions {
  readonly buildSignerUri?: string
  readonly buildSignerDigest?: string
  readonly runnerEnvironment?: string
  readonly sourceRepositoryUri?: string
  readonly sourceRepositoryDigest?: string
  readonly sourceRepositoryRef?: string
  readonly sourceRepositoryIdentifier?: string
  readonly sourceRepositoryOwnerUri?: string
  readonly sourceRepositoryOwnerIdentifier?: string
  readonly buildConfigUri?: string
  readonly buildConfigDigest?: string
  readonly buildTrigger?: string
  readonly runInvocationUri?: string
  readonly sourceRepositoryVisibility?: string
  readonly deploymentEnvironment?: string
  readonly tokenSubject?: string
}
