#!/usr/bin/env node
// Runs the CLI: the bundle of dist/, which starts fastest, or its TypeScript sources where there is no bundle, where PORTCULLIS_SOURCE
// is set, and for the sandbox, which is in no bundle. Under the Node that this repository brings, if the system has none of 24 or newer.
//
// Node's own modules are required where they are needed and not imported: an import lists all that they export, which loads streams,
// lines and promises, and what starts processes loads the network too: 6 to 10 ms where Node itself starts in 40.
import * as nodeModule from 'node:module'

const require = nodeModule.createRequire(import.meta.url)
const { existsSync } = require('node:fs')
const { fileURLToPath } = require('node:url')

const root = fileURLToPath(new URL('../../../', import.meta.url))
const source = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const bundle = `${root}dist/cli/index.js`
const wantsSource = Boolean(process.env.PORTCULLIS_SOURCE) || process.argv[2] === 'sandbox'
const fromBundle = existsSync(bundle) && !(wantsSource && existsSync(source))
const newEnough = Number(process.versions.node.split('.')[0]) >= 24
// Types are stripped and code is compiled once, not at every start.
const compileCache = process.env.NODE_COMPILE_CACHE || `${root}node_modules/.cache/portcullis`
// Each verb has a cache of its own, since each uses other functions of the same files, and so has each set of options: what the first
// run kept would be little of what a run with a policy uses. The version is told sooner without one. So are the words of a verb.
const [, , verb = '', ...rest] = process.argv
const cached = /^[a-z-]+$/.test(verb) && verb !== '--version' && !rest.includes('--help') && !rest.includes('-h') && process.env.NODE_DISABLE_COMPILE_CACHE === undefined

if (fromBundle && newEnough && cached) {
  const options = new Set(rest.map((word) => word.split('=')[0]).filter((word) => /^--[a-z-]{1,40}$/.test(word)))
  const way = [verb, ...[...options].sort((one, other) => (one < other ? -1 : 1))].join('').slice(0, 200)
  require('./run-bundle.cjs').runBundle(bundle, `${compileCache}/${process.version}-${process.arch}/${way}`)
} else if (fromBundle && newEnough) {
  require(bundle)
} else {
  inAnotherNode(fromBundle ? [fileURLToPath(import.meta.url)] : ['--conditions=portcullis-source', '--disable-warning=ExperimentalWarning', source])
}

function inAnotherNode(program) {
  const brought = `${root}node_modules/node-${process.platform}-${process.arch}/bin/node`
  const node = existsSync(brought) ? brought : process.execPath
  // A crash is never an allow.
  process.exitCode = 3
  if (node === process.execPath && !newEnough) {
    console.error(`portcullis runs on Node 24 or newer; this is ${process.versions.node}. Run npm ci in ${root}: it brings one.`)
    return
  }
  const env = { ...process.env, NODE_COMPILE_CACHE: compileCache }
  const child = require('node:child_process').spawn(node, [...program, ...process.argv.slice(2)], { stdio: 'inherit', env })
  // What is sent to this process alone is meant for the one that works. Ctrl-C at a terminal reaches both by itself.
  const passOn = (signal) => signal !== 'SIGINT' || !process.stdin.isTTY ? child.kill(signal) : undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn)
  child.once('error', (error) => console.error(`${node} cannot be run: ${error.message}`))
  child.once('exit', (code, signal) => {
    if (signal === null) process.exitCode = code
    else {
      process.off(signal, passOn)
      process.kill(process.pid, signal)
    }
  })
}
