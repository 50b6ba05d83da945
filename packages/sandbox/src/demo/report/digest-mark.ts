import { html } from './html.ts'
import type { Html } from './html.ts'

/** A digest by its first digits; the whole of it on hover, and for who copies it. */
export function digestMark(digest: string): Html {
  if (digest === '') return html`<span class="quiet">nothing</span>`
  return html`<code title="${digest}">${digest.slice(0, 'sha256:'.length + 12)}…</code>`
}

/** Text in which whole digests are shown by their first digits. */
export function withShortDigests(text: string): string {
  return text.replaceAll(/sha256:([0-9a-f]{12})[0-9a-f]{52}/g, 'sha256:$1…')
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
