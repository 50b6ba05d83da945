import { describe, expect, it } from '@jest/globals'
import { keySecretVariables } from '@portcullis/sigstore/keys/open-key'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { openSigningKey } from './signing-key.ts'
import { surroundingsIn } from '../surroundings-in.ts'

describe('what opens a key', () => {
  it('is hidden before the key is looked for, whether it serves or not', async () => {
    const hidden: string[] = []
    const names = ['PORTCULLIS_KEY_PASSPHRASE', 'COSIGN_PASSWORD', ...keySecretVariables]
    const opening = openSigningKey(
      { key: 'elsewhere://key', passphrase: 'given' },
      surroundingsIn('/nowhere', {
        clock: new SandboxClock(),
        environment: { HOME: 'no secret', ...Object.fromEntries(names.map((name) => [name, `secret of ${name}`])) },
        onSecret: (secret) => void hidden.push(secret),
      }),
    )
    await expect(opening).rejects.toMatchObject({ code: 'input-invalid' })
    expect(hidden).toEqual(['given', ...names.map((name) => `secret of ${name}`)])
  })
})
