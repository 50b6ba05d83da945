// Who copies: each is a function from a list of { from, to } (sources with tag and digest, targets with tag) to a command. We are the
// committed bundle of the command line, as a user would run it.
// `replay` is nobody who copies, but the floor: it sends our requests and checks nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Those that are on this machine, us first. */
export function contestants(directory, hosts) {
  const environment = { ...process.env, HOME: directory }
  const all = [
    { name: 'portcullis', command: (list, options = []) => [process.execPath, join(root, 'packages/cli/bin/portcullis.mjs'), 'copy', ...wordsOf(directory, list), ...options] },
    peer('crane', ({ path, list }) => loop(directory, list, ({ from, to }) => `${path} copy --insecure ${tagOf(from)} ${to}`)),
    peer('regctl', ({ path, list }) => loop(directory, list, ({ from, to }) => `${path} image copy --referrers --digest-tags ${tagOf(from)} ${to}`)),
    peer('regsync', ({ path, list }) => [path, 'once', '-c', fileOf(directory, regsyncConfiguration(list, hosts))]),
    peer('skopeo', ({ path, list }) => loop(directory, list, ({ from, to }) => `${path} copy -q --src-tls-verify=false --dest-tls-verify=false docker://${tagOf(from)} docker://${to}`)),
    built('oras-go', 'oras-go', directory),
    built('replay', 'floor', directory),
  ].filter((one) => one !== undefined)
  const regctl = pathOf('regctl')
  for (const host of regctl === undefined ? [] : hosts) spawnSync(regctl, ['registry', 'set', '--skip-check', '--tls', 'disabled', host], { env: environment })
  return { environment, all }
}

function peer(name, command) {
  const path = pathOf(name)
  return path === undefined ? undefined : { name, command: (list) => command({ path, list }) }
}

/** The program of this name, in PORTCULLIS_PEERS or on PATH; undefined when it is in neither. */
export function pathOf(name) {
  const directories = [process.env.PORTCULLIS_PEERS, ...(process.env.PATH ?? '').split(':')]
  return directories.filter((one) => one).map((one) => join(one, name)).find((path) => existsSync(path))
}

/** A Go program of bench/peers, built anew where its sources changed; left out where there is no Go. */
function built(source, name, directory) {
  const go = pathOf('go')
  if (go === undefined) return undefined
  const program = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'portcullis', 'bench', source)
  const { status, stderr } = spawnSync(go, ['build', '-trimpath', '-o', program, '.'], { cwd: join(root, 'bench/peers', source), encoding: 'utf8' })
  if (status === 0) return { name, command: (list) => [program, fileOf(directory, linesOf(list))] }
  console.error(`${source} does not build and is left out: ${stderr}`)
  return undefined
}

function wordsOf(directory, list) {
  return list.length === 1 ? [list[0].from, list[0].to] : ['--from-file', fileOf(directory, linesOf(list))]
}

function linesOf(list) {
  return list.map(({ from, to }) => `${from} ${to}`).join('\n')
}

/** One process for one artifact; a shell loop for many, as a user would write it. */
function loop(directory, list, lineOf) {
  return list.length === 1 ? lineOf(list[0]).split(' ') : ['/bin/sh', fileOf(directory, ['set -e', ...list.map((one) => `${lineOf(one)} >/dev/null 2>&1`)].join('\n'))]
}

function regsyncConfiguration(list, hosts) {
  return JSON.stringify({
    version: 1,
    creds: hosts.map((registry) => ({ registry, tls: 'disabled', reqConcurrent: 8 })),
    defaults: { parallel: 8 },
    sync: list.map(({ from, to }) => ({ source: tagOf(from), target: to, type: 'image' })),
  })
}

function tagOf(reference) {
  return reference.split('@')[0]
}

function fileOf(directory, content) {
  const file = join(mkdtempSync(join(directory, 'run-')), 'input')
  writeFileSync(file, content)
  return file
}
