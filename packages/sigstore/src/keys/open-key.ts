import type { Clock } from '@portcullis/core/ports/clock'
import { openAwsKey } from './aws-kms.ts'
import { openAzureKey } from './azure-key-vault.ts'
import { openGoogleKey } from './google-kms.ts'
import { keyInputInvalid } from './key-service.ts'
import type { Variables } from './key-service.ts'
import { openPkcs11Key } from './pkcs11.ts'
import type { SigningKey } from './signing-key.ts'
import { openVaultKey } from './vault-transit.ts'

export interface KeyPlace {
  readonly environment: Variables
  readonly clock: Clock
  /** Sees every secret that was obtained on the way, before its first use. */
  readonly onSecret: (secret: string) => void
}

/** Whether a person's text names a key kept elsewhere, and not a file. */
export function isKeyUri(text: string): boolean {
  return /^(?:[a-z][a-z0-9]+:\/\/|pkcs11:)/.test(text)
}

/** Variables in which the credentials of those places are given: whoever opens a key hides what they hold first. */
export const keySecretVariables = [
  'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN', 'AZURE_CLIENT_SECRET', 'VAULT_TOKEN', 'PORTCULLIS_PKCS11_PIN', 'COSIGN_PKCS11_PIN',
] as const

/** Opens a key that is kept by a service or a token, named as cosign does. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused` */
export async function openRemoteKey(uri: string, { environment, clock, onSecret }: KeyPlace): Promise<SigningKey> {
  switch (uri.split(':')[0]) {
    case 'awskms':
      return openAwsKey(uri, environment, clock)
    case 'gcpkms':
      return openGoogleKey(uri, environment)
    case 'azurekms':
      return openAzureKey(uri, environment, onSecret)
    case 'hashivault':
      return openVaultKey(uri, environment)
    case 'pkcs11':
      return openPkcs11Key(uri, environment, onSecret)
    default:
      throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 100))} names no place for keys that is known`, 'Use awskms, gcpkms, azurekms, hashivault or pkcs11, or name a key file.')
  }
}
