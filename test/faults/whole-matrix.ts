/**
 * Every fault at every request: `--rows promotion-across,copy-across` (all of them), `--out` a folder for logs and
 * tables, `--shard 2/3` of each row, `--minutes 300` to stop after, `--pairs 400` of each row,
 * `--from 260` for the requests from that on, `--faults 403,reset` for those alone. What stands in a log is not tried again.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FaultPlan } from '@portcullis/sandbox/fault-proxy/fault-line'
import { findPeer } from '../interop/peer.ts'
import { spell } from './fault-words.ts'
import { millisecondsSince } from './processor-time.ts'
import { debianRows, sandboxRows } from './rows.ts'
import type { Row } from './rows.ts'
import { interleaved, pairsOf, sampleOf, wholeMatrix } from './sample.ts'
import { Tally } from './tally.ts'
import { TrialLog } from './trial-log.ts'
import { Trials, undisturbed } from './trial.ts'

const tellEvery = 50

const { values } = parseArgs({ options: { rows: { type: 'string' }, out: { type: 'string' }, shard: { type: 'string', default: '1/1' }, minutes: { type: 'string', default: 'Infinity' }, pairs: { type: 'string', default: '400' }, from: { type: 'string', default: '0' }, faults: { type: 'string' } } })
const out = values.out ?? 'faults'
const [shard = 1, of = 1] = values.shard.split('/').map(Number)
const until = performance.now() + Number(values.minutes) * 60_000

mkdirSync(out, { recursive: true })
let broken = 0
for (const row of chosenRows()) broken += await tryRow(row)
process.exitCode = broken === 0 ? 0 : 1

function chosenRows(): readonly Row[] {
  const program = findPeer('docker-registry', 'faults are not tried in front of a real registry')
  const all = [...sandboxRows, ...(program === undefined ? [] : debianRows(program))]
  const asked = values.rows?.split(',') ?? all.map(({ name }) => name)
  return asked.map((name) => {
    const row = all.find((one) => one.name === name)
    if (row === undefined) throw new Error(`${name} is none of ${all.map((one) => one.name).join(', ')}`)
    return row
  })
}

function isAsked({ fault, index }: FaultPlan): boolean {
  return index >= Number(values.from) && (values.faults === undefined || values.faults.split(',').includes(String(fault)))
}

/** @returns how many promises were broken */
async function tryRow(row: Row): Promise<number> {
  if (performance.now() > until) return 0
  const name = of === 1 ? row.name : `${row.name}-${shard}-of-${of}`
  const log = new TrialLog(join(out, `${name}.jsonl`))
  const scene = await row.prepare()
  try {
    const sound = await undisturbed(scene)
    const all = wholeMatrix(sound.requests)
    const tally = new Tally(of === 1 ? row.title : `${row.title}, part ${shard} of ${of}`, { possible: all.length, requests: sound.requests })
    for (const { plans, milliseconds, ...trial } of log.trials) tally.add(plans, trial, milliseconds)
    const trials = new Trials(scene, sound)
    const wanted = interleaved(sampleOf(all, all.length).map((plan) => [plan]), pairsOf(all, Number(values.pairs))).filter((plans, index) => index % of === shard - 1 && plans.every(isAsked))
    for (const plans of wanted) {
      if (performance.now() > until) break
      if (log.has(plans)) continue
      const before = process.cpuUsage()
      const trial = await trials.try(plans)
      const milliseconds = millisecondsSince(before)
      log.add({ plans, milliseconds, ...trial })
      tally.add(plans, trial, milliseconds)
      for (const promise of trial.broken) process.stderr.write(`broken: ${row.name}, ${spell(plans)} (${trial.result}): ${promise}\n`)
      if (log.trials.length % tellEvery === 0) write(name, tally)
    }
    write(name, tally)
    process.stderr.write(`${tally.text()}\n`)
    return tally.broken.length
  } finally {
    await scene.close()
  }
}

function write(name: string, tally: Tally): void {
  writeFileSync(join(out, `${name}.md`), tally.text())
}
