import type { BundleReader } from '@portcullis/core/ports/bundles'
import { ReferrerBundles } from './bundles.ts'
import type { ReadingEnd } from '../ends.ts'
import { LegacyBundles } from './legacy-bundles.ts'

/** The evidence that is kept beside artifacts: bundles among their referrers, and with `legacy` what cosign 2 keeps in tags. */
export function evidenceIn(end: ReadingEnd, { legacy = false }: { readonly legacy?: boolean }): BundleReader {
  const referrers = new ReferrerBundles(end, end)
  if (!legacy) return referrers
  const tags = new LegacyBundles(end)
  return { bundles: async (subject) => (await Promise.all([referrers.bundles(subject), tags.bundles(subject)])).flat() }
}
