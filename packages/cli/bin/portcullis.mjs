#!/usr/bin/env node
// Runs the CLI from its TypeScript sources under the Node that this repository brings, whatever Node the system has.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const bundled = `${root}node_modules/node-${process.platform}-${process.arch}/bin/node`
const node = existsSync(bundled) ? bundled : process.execPath
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`portcullis runs on Node 24 or newer; this is ${process.versions.node}. Run npm ci in ${root}: it brings one.`)
  process.exit(3)
}
const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning']
// Types are stripped once, not at every start.
const env = { NODE_COMPILE_CACHE: `${root}node_modules/.cache/portcullis`, ...process.env }
const { status } = spawnSync(node, [...flags, main, ...process.argv.slice(2)], { stdio: 'inherit', env })
process.exit(status ?? 3)
