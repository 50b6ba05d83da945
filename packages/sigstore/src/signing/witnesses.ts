import { createHash } from 'node:crypto'
import { Failure } from '@portcullis/core/failure'
import { algorithmOf, hexOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import { preAuthenticationEncoding, intotoPayloadType } from '@portcullis/core/model/envelope'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { SigningKey } from '../keys/signing-key.ts'
import type { LogAuthority } from '../trust/log-authority.ts'
import type { SigningService } from '../trust/signing-config.ts'
import { assembleBundle } from './assemble-bundle.ts'
import type { SignedContent, Verifier } from './assemble-bundle.ts'
import { logSignature } from './rekor.ts'
import type { Signature } from './rekor.ts'
import { logSignatureV1 } from './rekor-v1.ts'
import type { SelectedWitnesses } from './select-services.ts'
import { obtainTimestamp } from './timestamp-authority.ts'

/** Whoever signs: how, and how that is told to the log and to the reader. */
export interface SigningIdentity {
  readonly key: Pick<SigningKey, 'algorithm' | 'sign' | 'signDigest'>
  readonly toLog: Signature['by']
  readonly toReader: Verifier
}

/** What is asked to be signed: an encoded statement, or an artifact by its digest. */
export type ToSign = { readonly statement: Uint8Array } | { readonly digest: Digest }

/** Signs and has the witnesses vouch for it, by the `logs` of the trusted root. The log comes last, as it cannot be undone. @throws Failure `signing-*` | `algorithm-refused` */
export async function witnessed(what: ToSign, { key, toLog, toReader }: SigningIdentity, witnesses: SelectedWitnesses, logs: readonly LogAuthority[]): Promise<Uint8Array> {
  const { algorithm } = key
  const { content, digest, signature } = 'statement' in what ? await signStatement(what.statement, key) : await signArtifact(what.digest, key)
  const timestamps = await Promise.all(witnesses.timestampAuthorities.map((authority) => obtainTimestamp(authority, signature)))
  const logEntries = await Promise.all(witnesses.tlogs.map((log) => logIn(log, { content, digest, signature, algorithm, by: toLog }, logs)))
  return assembleBundle({ verifier: toReader, content, signature, logEntries, timestamps })
}

/** Selection leaves no log that speaks anything else. */
function logIn(log: SigningService, signature: Signature, logs: readonly LogAuthority[]): Promise<JsonObject> {
  return log.majorApiVersion === 1 ? logSignatureV1(log, signature) : logSignature(log, signature, logs)
}

interface Signed {
  readonly content: SignedContent
  /** By the hash of the algorithm; by SHA-512 for Ed25519, where no log asks for it. */
  readonly digest: Uint8Array
  readonly signature: Uint8Array
}

async function signStatement(payload: Uint8Array, { algorithm, sign }: SigningIdentity['key']): Promise<Signed> {
  const signedBytes = preAuthenticationEncoding(intotoPayloadType, payload)
  const digest = createHash(algorithm.hash ?? 'sha512').update(signedBytes).digest()
  return { content: { payloadType: intotoPayloadType, payload }, digest, signature: await sign(signedBytes) }
}

/** By SHA-256 alone: the digest that the artifact is named by is the one that is signed, so nobody has to read it again. */
async function signArtifact(artifact: Digest, { algorithm, signDigest }: SigningIdentity['key']): Promise<Signed> {
  if (algorithm.hash !== 'sha256' || algorithmOf(artifact) !== 'sha256') throw otherHash(algorithm.name, artifact)
  const digest = Buffer.from(hexOf(artifact), 'hex')
  return { content: { sha256: digest }, digest, signature: await signDigest(digest) }
}

function otherHash(name: string, artifact: Digest): Failure {
  return new Failure('algorithm-refused', {
    blame: 'configuration',
    message: `A message signature over ${algorithmOf(artifact)} cannot be made with a key of kind ${name}`,
    remedy: 'Sign with an ECDSA P-256 or RSA key, or sign a statement about the artifact.',
    expected: 'a key that signs SHA-256, and an artifact that is named by it',
    found: name,
  })
}
