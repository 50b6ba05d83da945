import { formatReference } from '@portcullis/core/model/reference'
import type { PromotionOutcome } from '@portcullis/core/use-cases/promote'
import type { OutputDirectory } from './output-directory.ts'

/** What a promotion of one artifact gives beside its result. */
export function writeRecord(files: OutputDirectory, outcome: PromotionOutcome) {
  const { recordBundle, ledgerIndex } = outcome
  return {
    target: targetOf(outcome),
    'record-path': recordBundle === undefined ? undefined : files.write('promotion.sigstore.json', recordBundle),
    'ledger-index': ledgerIndex,
  }
}

/** The same of a release set: lists, in the order of the set, of what was promoted in this run. */
export function writeRecords(files: OutputDirectory, outcomes: readonly PromotionOutcome[]) {
  const promoted = outcomes.filter(({ record }) => record !== undefined)
  return {
    target: promoted.map((outcome) => targetOf(outcome) ?? ''),
    'record-path': promoted.flatMap(({ recordBundle }, index) => (recordBundle === undefined ? [] : [files.write(`promotion-${index + 1}.sigstore.json`, recordBundle)])),
    'ledger-index': promoted.map(({ ledgerIndex }) => ledgerIndex ?? 0),
  }
}

function targetOf({ record, target }: PromotionOutcome): string | undefined {
  return record === undefined || target === undefined ? undefined : formatReference({ ...target, digest: record.subject })
}
