#!/usr/bin/env node
// Runs the CLI from its TypeScript sources under the Node that this repository brings, whatever Node the system has.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const bundled = `${root}node_modules/node-${process.platform}-${process.arch}/bin/node`
const node = existsSync(bundled) ? bundled : process.execPath
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const flags = ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning']
const { status } = spawnSync(node, [...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 3)
