import { counted } from '../../model/counted.ts'
import { formatDuration } from '../../model/duration.ts'
import { object } from '../schema.ts'
import { rule } from './rule.ts'
import { scanFields } from './scan-fields.ts'
import { judgeScans, reasonsOfNewest } from './scan-claims.ts'
import type { JudgedScan } from './scan-claims.ts'

/** A scan by the named identity, not older than `max-age`, that covers at least one package. What it found is for other rules. */
export const scan = rule({
  name: 'scan',
  schema: object(scanFields),

  judge(settings, facts) {
    const scans = judgeScans(settings, facts)
    const usable = scans.judged.filter(({ reasons }) => reasons.length === 0)
    const [best = scans.judged[0]] = usable
    return {
      expected: `a scan by ${settings.by}, at most ${formatDuration(settings.maxAge)} old`,
      found: best === undefined ? 'none' : describe(best),
      evidence: usable.slice(0, 1).map(({ attestation }) => attestation.bundle),
      reasons: usable.length > 0 ? [] : reasonsOfNewest(scans),
    }
  },
})

function describe({ claim, age }: JudgedScan): string {
  if (claim === undefined) return 'a scan that cannot be read'
  const platforms = claim.platforms.length === 0 ? '' : ` of ${claim.platforms.join(', ')}`
  const gaps = claim.notAssessed.length === 0 ? '' : `, ${claim.notAssessed.length} not assessed`
  return `${counted(claim.packages, 'package')}${platforms}, ${formatDuration(age)} old${gaps}`
}
