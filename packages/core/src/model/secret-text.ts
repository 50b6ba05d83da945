/** Shorter ones would be found in many words, and no credential is that short. */
export const shortestSecret = 4

/** A secret as texts hold it: as it is, in an address, and in JSON. */
export function writtenForms(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret.toWellFormed()), JSON.stringify(secret).slice(1, -1)]
}

/** `text` with every secret in it struck out. The longest goes first, since one may begin as another does. */
export function strikeOut(text: string, secrets: Iterable<string>): string {
  return [...secrets].toSorted((one, other) => other.length - one.length).reduce((clean, secret) => clean.replaceAll(secret, '***'), text)
}
