import type { SigningKey } from '@portcullis/sigstore/keys/signing-key'
import { openKeyFile } from '@portcullis/sigstore/keys/key-file'
import { isKeyUri, keySecretVariables, openRemoteKey } from '@portcullis/sigstore/keys/open-key'
import { readFileInside } from '@portcullis/workspace/read-file'
import type { Surroundings } from '../surroundings.ts'

const maxKeyFileBytes = 64 * 1024
/** Where the passphrase of a key file is looked for when a person gives none. */
const passphraseVariables = ['PORTCULLIS_KEY_PASSPHRASE', 'COSIGN_PASSWORD']

/** A key to sign with, as a person names it. */
export interface KeyChoice {
  /** Path of an encrypted key file, or where the key is kept: awskms, gcpkms, azurekms, hashivault, pkcs11. */
  readonly key: string
  /** Of a key file; else that of PORTCULLIS_KEY_PASSPHRASE or COSIGN_PASSWORD. */
  readonly passphrase: string | undefined
}

/** Opens the key that a person names. @throws Failure `file-invalid` | `input-invalid` | `signing-*` | `algorithm-refused` */
export async function openSigningKey({ key, passphrase }: KeyChoice, { environment, readable, clock, onSecret }: Surroundings): Promise<SigningKey> {
  for (const secret of [passphrase, ...[...passphraseVariables, ...keySecretVariables].map((name) => environment[name])]) if (secret) onSecret(secret)
  if (isKeyUri(key)) return openRemoteKey(key, { environment, clock, onSecret })
  const file = await readFileInside(key, { roots: readable, maxBytes: maxKeyFileBytes, what: 'the signing key' })
  return openKeyFile(file, passphrase ?? passphraseVariables.map((name) => environment[name]).find(Boolean))
}
