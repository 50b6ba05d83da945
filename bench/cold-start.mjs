// node bench/cold-start.mjs: how much longer an action takes to be there than Node itself. Medians of 7 fresh processes; the goal is
// under 150 ms. It imports each committed bundle with nothing in its environment, so the action ends at its first look around.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runs = 7
const goal = 150
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
const outputs = join(directory, 'outputs')
writeFileSync(outputs, '')

const bare = median(['-e', '0'])
console.log(`node -e 0            ${bare.toFixed(0).padStart(4)} ms   (${process.version})`)
for (const name of readdirSync(dist).filter((one) => one !== 'cli').sort()) {
  const over = median([join(dist, name, 'index.js')]) - bare
  console.log(`${name.padEnd(20)} ${over.toFixed(0).padStart(4)} ms over that${over < goal ? '' : `, over the goal of ${goal} ms`}`)
}
rmSync(directory, { recursive: true })

function median(words) {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    spawnSync(process.execPath, words, { env: { GITHUB_OUTPUT: outputs }, cwd: directory })
    return performance.now() - started
  })
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)]
}
