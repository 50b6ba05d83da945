// node packages/tooling/src/node24.mjs WORDS…: runs Node with these words, by the Node that this repository brings.
// Written for Node 18, which may be all that the machine has; some versions of npm do not link the one that they installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const brought = fileURLToPath(new URL(`../../../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url))
const node = existsSync(brought) ? brought : process.execPath
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`This needs Node 24. npm brought none for ${process.platform}-${process.arch}, and here is ${process.version}: install Node 24.`)
  process.exit(1)
}
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
const { status, signal } = spawnSync(node, process.argv.slice(2), { stdio: 'inherit', env })
if (signal !== null) process.kill(process.pid, signal)
process.exit(status ?? 1)
