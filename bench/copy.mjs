// node bench/copy.mjs [ROW …] [--runs N] [--only NAME,…] [--away MS]: copies between two docker-registry processes, we and each peer in
// turn; both registries so many milliseconds away, each way.
// Prints medians, ratios to the best peer, peak memory and the requests that the registries saw. See README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contestants } from './contestants.mjs'
import { fromAfar } from './distance.mjs'
import { pushImage } from './images.mjs'
import { measure, median } from './measure.mjs'
import { startRegistry } from './registry.mjs'

const megabyte = 1_000_000
const rows = {
  'image-1': { title: 'across, 1 image of 5 x 20 kB', images: 1, layers: 5, bytes: 20_000 },
  'mount-1': { title: 'within one registry, 1 image of 5 x 20 kB', images: 1, layers: 5, bytes: 20_000, within: true },
  'mount-200': { title: 'within one registry, 200 images of 5 x 20 kB', images: 200, layers: 5, bytes: 20_000, within: true },
  'layers-20': { title: 'across, 20 layers x 20 MB', images: 1, layers: 20, bytes: 20 * megabyte },
  'layer-200': { title: 'across, 1 layer of 200 MB', images: 1, layers: 1, bytes: 200 * megabyte },
  'images-200': { title: 'across, 200 images of 5 x 20 kB', images: 200, layers: 5, bytes: 20_000 },
  again: { title: 'across, 20 images of 5 x 20 kB, all there already', images: 20, layers: 5, bytes: 20_000, again: true },
  'layer-20': { title: 'across, 1 layer of 20 MB (for memory)', images: 1, layers: 1, bytes: 20 * megabyte },
  'layer-2000': { title: 'across, 1 layer of 2 GB (for memory)', images: 1, layers: 1, bytes: 2000 * megabyte, runs: 1 },
}
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, only: { type: 'string' }, away: { type: 'string', default: '0' } } })
const directory = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
const source = await startRegistry(join(directory, 'source'))
const target = await startRegistry(join(directory, 'target'))
const [far, farTarget] = await Promise.all([source, target].map(({ host }) => fromAfar(host, Number(values.away))))
// On loopback as such there is nothing between.
const [sourceHost, targetHost] = values.away === '0' ? [source.host, target.host] : [far.host, farTarget.host]
const { environment, all } = contestants(directory, [sourceHost, targetHost])
const named = values.only?.split(',')
const runners = all.filter(({ name }) => named === undefined || named.includes(name))
console.log(`node ${process.version}, ${runners.map(({ name }) => name).join(', ')}`)
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(rows)) await compare(name, rows[name])
} finally {
  far.close()
  farTarget.close()
  await Promise.all([source.stop(), target.stop()])
  rmSync(directory, { recursive: true })
}

async function compare(name, row) {
  const images = []
  for (let number = 0; number < row.images; number += 1) {
    const tag = `v${number}`
    images.push({ tag, from: `${sourceHost}/build/${name}:${tag}@${await pushImage(source.host, `build/${name}`, tag, row)}` })
  }
  const taken = new Map(runners.map((runner) => [runner.name, []]))
  for (let run = 0; run < (row.runs ?? Number(values.runs)); run += 1) {
    // Who begins changes, so that nobody always finds the caches as the same other left them.
    const order = [...runners.slice(run % runners.length), ...runners.slice(0, run % runners.length)]
    for (const runner of order) taken.get(runner.name).push(await once(runner, row, images, `${name}-${runner.name}-${run}`))
  }
  print(row, taken)
}

async function once(runner, row, images, repository) {
  const host = row.within ? sourceHost : targetHost
  // Blobs that any repository of the target has would be mounted by some, and their storage is not written again.
  if (!row.within) await target.empty()
  const list = images.map(({ tag, from }) => ({ from, to: `${host}/prod/${repository}:${tag}` }))
  if (row.again) await measure(runner.command(list), environment)
  countRequests()
  const before = source.processor() + target.processor()
  const measured = await measure(runner.command(list), environment)
  const registries = source.processor() + target.processor() - before
  // The registries' logs come through pipes: one turn later they are read.
  await new Promise((resolve) => setTimeout(resolve, 50))
  return { ...measured, registries, requests: countRequests() }
}

function countRequests() {
  return source.takeRequests() + target.takeRequests()
}

function print({ title }, taken) {
  const results = [...taken].map(([name, runs]) => ({
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
    processor: median(runs.map(({ processor }) => processor)),
    registries: median(runs.map(({ registries }) => registries)),
    requests: median(runs.map(({ requests }) => requests)),
  }))
  const ours = results[0]
  const peers = results.filter(({ name }) => name !== ours.name && name !== 'floor')
  const best = Math.min(...peers.map(({ seconds }) => seconds))
  console.log(`\n${title}${peers.length === 0 ? '' : `: ${(ours.seconds / best).toFixed(2)} of the best peer`}`)
  for (const { name, seconds, processor, registries, megabytes, requests } of results)
    console.log(
      `  ${name.padEnd(12)} ${seconds.toFixed(3).padStart(8)} s   ${processor.toFixed(2).padStart(6)} + ${registries.toFixed(2).padStart(6)} s of processor   ${megabytes.toFixed(0).padStart(5)} MB   ${String(requests).padStart(6)} requests   x${(ours.seconds / seconds).toFixed(2)}`,
    )
}
