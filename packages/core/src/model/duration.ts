const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Milliseconds of `24h`, `30m`, `90s` or `14d`; undefined when it is none of these. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9][0-9]{0,5})([smhd])$/.exec(text)
  if (match === null) return undefined
  return Number(match[1]) * units[match[2] as keyof typeof units]
}

/** The largest unit that tells `milliseconds` to a person: `26h`, `14d`. */
export function formatDuration(milliseconds: number): string {
  const whole = Math.max(0, Math.round(milliseconds / 1_000))
  if (whole < 120) return `${whole}s`
  if (whole < 120 * 60) return `${Math.round(whole / 60)}m`
  if (whole < 72 * 3_600) return `${Math.round(whole / 3_600)}h`
  return `${Math.round(whole / 86_400)}d`
}
