import { preAuthenticationEncoding, intotoPayloadType } from '@portcullis/core/model/envelope'
import type { SignatureAlgorithm } from '../certificate/signature-algorithm.ts'
import { assembleBundle } from './assemble-bundle.ts'
import type { Verifier } from './assemble-bundle.ts'
import { logSignature } from './rekor.ts'
import type { Signature } from './rekor.ts'
import type { SelectedWitnesses } from './select-services.ts'
import { obtainTimestamp } from './timestamp-authority.ts'

/** Whoever signs a statement: how, and how that is told to the log and to the reader. */
export interface StatementKey {
  readonly sign: (signedBytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
  readonly algorithm: SignatureAlgorithm
  readonly toLog: Signature['by']
  readonly toReader: Verifier
}

/** Signs a statement and has the witnesses vouch for it. The log comes last, as it cannot be undone. @throws Failure `signing-*` */
export async function witnessed(payload: Uint8Array, { sign, algorithm, toLog, toReader }: StatementKey, witnesses: SelectedWitnesses): Promise<Uint8Array> {
  const signedBytes = preAuthenticationEncoding(intotoPayloadType, payload)
  const signature = await sign(signedBytes)
  const timestamps = await Promise.all(witnesses.timestampAuthorities.map((authority) => obtainTimestamp(authority, signature)))
  const logEntries = await Promise.all(witnesses.tlogs.map((log) => logSignature(log, { signedBytes, signature, algorithm, by: toLog })))
  return assembleBundle({ verifier: toReader, payloadType: intotoPayloadType, payload, signature, logEntries, timestamps })
}
