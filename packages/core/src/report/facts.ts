import { counted } from '../model/counted.ts'
import { severities } from '../model/finding.ts'
import type { PlannedPart } from '../model/promotion-plan.ts'
import type { Outcome } from '../model/result.ts'
import { formatDuration } from '../model/duration.ts'
import { code, prose } from './cell.ts'
import type { Cell } from './cell.ts'
import { formatBytes } from './promotion-tables.ts'
import { credentialsLine, requestsLine } from './spent.ts'

export type Fact = readonly [label: string, value: Cell]

/** What the report is about: the few things that a person compares with what they meant. */
export function subjectFacts(outcome: Outcome): readonly Fact[] {
  const { subject, environment, reasonCode, counts, record, track, set, subjects = [] } = outcome
  const facts: (Fact | undefined)[] = [
    set === undefined ? ['Artifact', code(`${subject.name}@${subject.digest}`)] : ['Release set', code(set.digest)],
    subjects.length < 2 ? undefined : ['Beside it', prose(`${subjects.length - 1} more`)],
    set === undefined ? undefined : ['Read from', code(set.source)],
    set?.shard === undefined ? undefined : ['Shard', code(`${set.shard.index}/${set.shard.of}`)],
    environment === undefined ? undefined : ['Environment', code(environment)],
    ['Reason code', code(reasonCode)],
    track === undefined ? undefined : ['Track', prose(track)],
    counts === undefined ? undefined : ['Findings', prose(severities.map((severity) => `${counts[severity]} ${severity}`).join(', '))],
    record === undefined ? undefined : ['Now available as', code(`${record.to}:${record.tag}@${record.subject}`)],
  ]
  return facts.filter((fact) => fact !== undefined)
}

/** What the run took, which nobody decides by. */
export function costFacts({ carried, spent, startedAt, finishedAt }: Pick<Outcome, 'carried' | 'spent' | 'startedAt' | 'finishedAt'>): readonly Fact[] {
  const facts: (Fact | undefined)[] = [
    carried === undefined ? undefined : ['Sent', prose(sentLine(carried))],
    spent === undefined ? undefined : ['Requests to registries', prose(requestsLine(spent))],
    spent === undefined || spent.credentials.length === 0 ? undefined : ['Credentials', prose(credentialsLine(spent))],
    ['Took', prose(tookLine(finishedAt.getTime() - startedAt.getTime()))],
  ]
  return facts.filter((fact) => fact !== undefined)
}

/** What went over the network or into a folder; what was there, or was mounted, did not. */
function sentLine(parts: readonly PlannedPart[]): string {
  const sent = parts.filter(({ fate }) => fate !== 'present' && fate !== 'mount')
  return `${sent.length} of ${counted(parts.length, 'part')}, ${formatBytes(sent.reduce((sum, { size }) => sum + size, 0))}`
}

/** Runs of a moment are told in milliseconds: `0s` would read as if nothing had been done. */
export function tookLine(milliseconds: number): string {
  return milliseconds < 1_000 ? `${Math.max(0, milliseconds)} ms` : formatDuration(milliseconds)
}
