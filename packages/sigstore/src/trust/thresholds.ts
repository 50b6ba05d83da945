import { trustConfigInvalid } from './trust-config-invalid.ts'
import type { TrustedRoot } from './trusted-root.ts'

/** How many independent operators must vouch for a signature. */
export interface Thresholds {
  /** Transparency logs with an entry for it. */
  readonly logs: number
  /** Sources of a verified time. */
  readonly timestamps: number
  /** Certificate logs that saw its certificate. */
  readonly scts: number
}

/**
 * The thresholds of a trust domain: what its root can support, or more where `asked` says so.
 * @throws Failure `trust-config-invalid` for less than that, or for more than the root could ever give
 */
export function decideThresholds(root: TrustedRoot, asked: Partial<Thresholds> = {}): Thresholds {
  const able = supportOf(root)
  const least: Thresholds = { logs: Math.min(able.logs, 1), timestamps: 1, scts: Math.min(able.scts, 1) }
  return {
    logs: decide('logs', asked.logs, least.logs, able.logs),
    timestamps: decide('timestamps', asked.timestamps, least.timestamps, able.timestamps),
    scts: decide('scts', asked.scts, least.scts, able.scts),
  }
}

/** How many distinct operators the root names for each. A log can be a source of time too: Rekor v1 signs when it saw an entry. */
function supportOf({ tlogs, ctlogs, timestampAuthorities }: TrustedRoot): Thresholds {
  return {
    logs: distinctOperators(tlogs),
    timestamps: distinctOperators([...timestampAuthorities, ...tlogs]),
    scts: distinctOperators(ctlogs),
  }
}

function decide(name: keyof Thresholds, asked: number | undefined, least: number, able: number): number {
  const threshold = asked ?? least
  if (!Number.isSafeInteger(threshold) || threshold < 0) throw trustConfigInvalid(`${name}: expected a whole number, found ${threshold}`)
  if (threshold < least) throw trustConfigInvalid(`${name}: ${threshold} asks for less than the ${least} that its root supports`)
  if (threshold > able) throw trustConfigInvalid(`${name}: ${threshold} asked for, but its root names ${able} independent of each other`)
  return threshold
}

function distinctOperators(authorities: readonly { readonly operator: string }[]): number {
  return new Set(authorities.map(({ operator }) => operator)).size
}
