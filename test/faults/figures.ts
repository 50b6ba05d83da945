/** `figures.ts FOLDER`: what stands in the logs and tables of a folder, a line for each row and a table over all of them by fault. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outcomeOf, Tally } from './tally.ts'
import { TrialLog } from './trial-log.ts'
import type { LoggedTrial } from './trial-log.ts'

const [folder = 'faults'] = process.argv.slice(2)
const names = readdirSync(folder).filter((file) => file.endsWith('.jsonl')).map((file) => file.slice(0, -'.jsonl'.length))
const all = new Tally('All rows', { possible: sumOf(names.map(possibleIn)), requests: 'the' })
const lines = names.map((name) => {
  const { trials } = new TrialLog(join(folder, `${name}.jsonl`))
  for (const { plans, milliseconds, ...trial } of trials) all.add(plans, trial, milliseconds)
  return `| ${[name, possibleIn(name), ...countsOf(trials)].join(' | ')} |`
})
process.stdout.write([
  '| row | single faults in all | tried | pairs | done all the same | target untouched | target complete | set partly moved | promise broken | ms of CPU |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...lines,
  '',
  all.text(),
].join('\n'))

function countsOf(trials: readonly LoggedTrial[]): readonly number[] {
  const single = trials.filter(({ plans }) => plans.length === 1).length
  const outcomes = (['done', 'untouched', 'complete', 'partly', 'broken'] as const).map((wanted) => trials.filter((trial) => outcomeOf(trial) === wanted).length)
  return [single, trials.length - single, ...outcomes, Math.round(sumOf(trials.map(({ milliseconds }) => milliseconds)) / Math.max(1, trials.length))]
}

/** As the row's table tells; of a part of a row, the whole. */
function possibleIn(name: string): number {
  const table = join(folder, `${name}.md`)
  const [, possible] = existsSync(table) ? (/of all (\d+) trials/.exec(readFileSync(table, 'utf8')) ?? []) : []
  return Number(possible ?? 0)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
