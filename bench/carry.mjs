// What copy.mjs runs for us, bundled: node carry.mjs LIST.json, a list of { from, to } with pinned sources and tagged targets.
// Each artifact is planned, carried, listed again at the target and then tagged, as a promotion does it.
import { readFileSync } from 'node:fs'
import { parseReference } from '@portcullis/core/model/reference'
import { anonymous } from '@portcullis/registry/credentials'
import { createRegistryWriter } from '@portcullis/registry/registry-writer'

const artifactsAtOnce = 8
const writing = createRegistryWriter({ credentials: anonymous, clock: { now: () => new Date() }, chance: Math.random, onSecret: () => undefined })
const queue = JSON.parse(readFileSync(process.argv[2], 'utf8')).values()
await Promise.all(Array.from({ length: artifactsAtOnce }, worker))
writing.close()
if (process.argv.includes('--requests')) console.log(JSON.stringify(writing.requests))

async function worker() {
  for (const { from, to } of queue) await copy(parseReference(from), parseReference(to))
}

async function copy(source, target) {
  const plan = await writing.carrier.plan(source, target)
  await writing.carrier.carry(plan)
  const missing = await writing.carrier.missingAtTarget(plan)
  if (missing.length > 0) throw new Error(`missing at the target: ${missing.join(', ')}`)
  await writing.tagWriter.move(target, source.digest)
}
