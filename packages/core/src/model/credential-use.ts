/** Where a credential came from; `anonymous`: nothing was shown. */
export const credentialKinds = ['input', 'docker-config', 'podman-auth-file', 'workflow-token', 'aws', 'google', 'azure', 'jfrog', 'anonymous'] as const

export type CredentialKind = (typeof credentialKinds)[number]

/** Which credential a registry was shown, for the record: never the secret. */
export interface CredentialUse {
  readonly registry: string
  readonly kind: CredentialKind
  /** The user name, role or service account, where one is known. */
  readonly subject?: string
  /** When the credential ends, where that is known; not the tokens that were had for it. */
  readonly expires?: Date
}
