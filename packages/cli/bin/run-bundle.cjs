// Runs the bundle of the command line from what an earlier run of the same verb has compiled. Node's own cache keeps what is compiled
// as a file is loaded, which is hardly any function; here everything is kept that a run has used, so that the next compiles nothing:
// 25 to 35 ms of processor time of 130. CommonJS and not a module, as the bundle is: Node offers no such cache for modules.
'use strict'
const { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const path = require('node:path')
const { Script, constants } = require('node:vm')

const digestLength = 64

/** Runs `entry` and what it loads from beside it; `cache` is a directory for this verb, which need not be there yet. */
exports.runBundle = function runBundle(entry, cache) {
  const requireOfNode = createRequire(entry)
  const modules = new Map()
  const compiled = []
  process.once('exit', (code) => {
    // A run that did not end well may have used little.
    if (code === 0) for (const one of compiled) unlessTheSystemRefuses(() => keep(one))
  })
  load(entry)

  function load(file) {
    const loaded = modules.get(file)
    if (loaded !== undefined) return loaded.exports
    const source = readFileSync(file)
    const kept = path.join(cache, path.basename(file))
    const cachedData = unlessTheSystemRefuses(() => read(kept, source))
    const script = new Script(wrap(source.toString()), { filename: file, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER })
    if (cachedData === undefined || script.cachedDataRejected) compiled.push({ kept, source, script })
    const module = { exports: {} }
    modules.set(file, module)
    const directory = path.dirname(file)
    const requireFromHere = (name) => (name.startsWith('./') ? load(path.join(directory, name)) : requireOfNode(name))
    script.runInThisContext()(module.exports, requireFromHere, module, file, directory)
    return module.exports
  }
}

/** What was compiled of exactly this source, if it is whole. V8 looks for itself whether its version and flags are the same, but at no more of the source than its length. */
function read(kept, source) {
  const bytes = readOwn(kept)
  const data = bytes.subarray(digestLength)
  return bytes.subarray(0, digestLength).equals(digestOf(source, data)) ? data : undefined
}

/** What is compiled is run: so it has to be this user's, and nobody else's to write. Windows tells neither. */
function readOwn(kept) {
  const file = openSync(kept)
  try {
    const { uid, mode } = fstatSync(file)
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
    return isOwn ? readFileSync(file) : Buffer.alloc(0)
  } finally {
    closeSync(file)
  }
}

/** Whole or not at all, whoever else runs the same verb meanwhile; never to where a link of somebody else's leads. */
function keep({ kept, source, script }) {
  const data = script.createCachedData()
  const partial = `${kept}.${process.pid}`
  mkdirSync(path.dirname(kept), { recursive: true })
  // In a container every run may have the same number, so one that was killed must not be in the way of all after it.
  rmSync(partial, { force: true })
  writeFileSync(partial, Buffer.concat([digestOf(source, data), data]), { mode: 0o600, flag: 'wx' })
  renameSync(partial, kept)
}

function digestOf(...parts) {
  const { hash } = require('node:crypto')
  return Buffer.concat(parts.map((part) => hash('sha256', part, 'buffer')))
}

/** Without a cache, and where it cannot be read or written, everything works as well, only slower. */
function unlessTheSystemRefuses(work) {
  try {
    return work()
  } catch (error) {
    if (error.syscall === undefined && error.code !== 'ERR_ACCESS_DENIED') throw error
    return undefined
  }
}
