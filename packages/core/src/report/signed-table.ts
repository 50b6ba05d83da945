import { shortDigest } from '../model/digest.ts'
import type { MadeBundle, Outcome } from '../model/result.ts'
import { code, prose } from './cell.ts'
import type { Table } from './table.ts'

/** What this run has signed, and where it can be found: the answer of `sign`, a detail elsewhere. */
export function signedTable({ action, signed = [] }: Outcome): Table {
  return {
    title: 'Signed by this run',
    columns: ['What', 'Bundle', 'Kept'],
    rows: signed.map((made) => [code(made.predicateType), code(shortDigest(made.digest)), prose(keptWhere(made))]),
    isDetail: action !== 'sign',
  }
}

function keptWhere({ referrer, referrers = referrer === undefined ? [] : [referrer], cosignTags = [], attestationId }: MadeBundle): string {
  const places = [
    ...referrers.map((digest) => `beside the artifact (${shortDigest(digest)})`),
    ...cosignTags.map((tag) => `tag ${tag}`),
    ...(attestationId === undefined ? [] : [`GitHub's attestations (${attestationId})`]),
  ]
  return places.length === 0 ? 'in files only' : places.join('; ')
}
