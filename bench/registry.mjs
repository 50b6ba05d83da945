// Debian's docker-registry on loopback, with its own directory, counting what it is asked.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { processorSeconds } from './measure.mjs'

export async function startRegistry(directory) {
  mkdirSync(directory, { recursive: true })
  const host = `127.0.0.1:${await freePort()}`
  const data = join(directory, 'data')
  const file = join(directory, 'config.yml')
  writeFileSync(file, JSON.stringify({ version: 0.1, log: { level: 'error' }, storage: { filesystem: { rootdirectory: data } }, http: { addr: host } }))
  let requests = 0
  const serve = async () => {
    const child = spawn('docker-registry', ['serve', file], { stdio: ['ignore', 'pipe', 'pipe'] })
    for (const output of [child.stdout, child.stderr])
      createInterface({ input: output }).on('line', (line) => {
        if (/"[A-Z]+ \/v2\//.test(line)) requests += 1
      })
    await answering(host)
    return child
  }
  let child = await serve()
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  }
  return {
    host,
    stop,
    /** Forgets everything, at the same address. */
    empty: async () => {
      await stop()
      rmSync(data, { recursive: true, force: true })
      child = await serve()
    },
    /** Processor time since it was started. */
    processor: () => processorSeconds(child.pid),
    /** Requests since the last call. */
    takeRequests: () => {
      const taken = requests
      requests = 0
      return taken
    },
  }
}

async function answering(host) {
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await fetch(`http://${host}/v2/`).then(({ ok }) => ok, () => false)
    if (isUp) return
    await pause(25)
  }
  throw new Error('docker-registry does not start; is it installed?')
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
