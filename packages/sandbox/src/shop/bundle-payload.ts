/** An in-toto statement as it lies in a bundle, unverified: to show, or to forge from. */
export interface Payload {
  readonly _type: string
  readonly subject: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<string, unknown>>
}

/** What the DSSE envelope of a bundle holds. */
export function payloadOf(bundle: Buffer): Payload {
  const { dsseEnvelope } = JSON.parse(bundle.toString()) as { dsseEnvelope: { payload: string } }
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Payload
}
