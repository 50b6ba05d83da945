import type { JsonObject } from '../model/strict-json.ts'
import type { LogAudit, Unexplained } from '../use-cases/audit-log.ts'
import { safeText } from './safe-text.ts'

/** The answer of `audit log` for a program (docs/monitoring.md). */
export function logAuditJson({ reading, isFirst, left, unexplained, reasons }: LogAudit, decision: string): JsonObject {
  const { log, size, from, to, entries, passedOver, contradiction } = reading
  return {
    schema: 'portcullis/audit-log/v1',
    decision,
    log,
    size,
    read: { from, to, left },
    firstLook: isFirst,
    entries: { ours: entries.length, explained: entries.length - unexplained.length, passedOver },
    unexplained: unexplained.map(unexplainedJson),
    reasons: reasons.map(({ code, message, expected = '', found = '', remedy }) => ({ code, message, expected, found, remedy })),
    ...(contradiction === undefined ? {} : { checkpoints: { seen: contradiction.seen, found: contradiction.found } }),
  }
}

function unexplainedJson({ entry: { index, signer, issuedAt }, identity }: Unexplained): JsonObject {
  const run = signer.extensions.runInvocationUri
  return { index, identity, subject: signer.subject, ...(run === undefined ? {} : { run }), ...(issuedAt === undefined ? {} : { issuedAt: issuedAt.toISOString() }) }
}

/** The answer of `audit log` for a person: what must be done first, the verdict last. */
export function logAuditText({ reading, isFirst, left, unexplained, reasons }: LogAudit): string {
  const { log, size, from, to, entries, passedOver, contradiction } = reading
  const alarms = reasons.flatMap(({ code, message, remedy }) => [`${code}: ${safeText(message, 1_000)}`, `  ${safeText(remedy, 600)}`])
  const proof = contradiction === undefined ? [] : ['The checkpoint of before:', ...quoted(contradiction.seen), 'The checkpoint of now:', ...quoted(contradiction.found)]
  const first = isFirst ? [`This was the first look at ${safeText(log)}: what is in it before entry ${from} was not read.`] : []
  const behind = left > 0 ? [`${left} entries are left for the next run.`] : []
  const counts = `${to - from} entries of ${size} read, ${entries.length} ours, ${unexplained.length} of them unexplained`
  const verdict = `${safeText(log)}: ${counts}${passedOver === 0 ? '' : `; ${passedOver} that no gate would take were passed over`}.`
  return `${[...alarms, ...proof, ...first, ...behind, verdict].join('\n')}\n`
}

function quoted(note: string): string[] {
  return note.trimEnd().split('\n').map((line) => `  ${safeText(line, 400)}`)
}
