/** For services of others that must be told where to listen: they cannot choose a port themselves and say which it is. */
import type { ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const startSeconds = 300
const tries = 5

/** The service has ended before it answered. */
class ServiceEnded extends Error {}

/**
 * An address of this machine that nobody else listens at, so that whoever answers there is the service that was told it,
 * and a port that was free a moment ago still is. Linux has sixteen million of them; other systems have to make do with one.
 */
export function ownAddress(): string {
  return process.platform === 'linux' ? `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}` : '127.0.0.1'
}

/** So many different ports that were free a moment ago. */
export async function freePorts(address: string, count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(servers.map((server) => new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, address, resolve))))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** What `start` makes, which chooses new ports each time: a service that found one of its ports taken has ended, and is started again. */
export async function startAgain<Service>(start: () => Promise<Service>): Promise<Service> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start()
    } catch (cause) {
      if (!(cause instanceof ServiceEnded) || attempt === tries) throw cause
    }
  }
}

/** Asks a service that has just been started, again and again until it gives an answer that is one. @throws when it ends instead */
export async function firstAnswer(url: string, service: ChildProcess): Promise<string> {
  const deadline = Date.now() + startSeconds * 1000
  for (;;) {
    const answer = await fetch(url).then(async (response) => ({ status: response.status, text: await response.text() })).catch(() => undefined)
    if (service.exitCode !== null || service.signalCode !== null) throw new ServiceEnded(`the service that should answer ${url} has ended`)
    if (answer?.status === 200) return answer.text
    if (Date.now() > deadline) throw new Error(`${url} did not come up within ${startSeconds} s: ${answer?.status ?? 'no answer'}`)
    await pause(50)
  }
}

/** Ends a service, and waits until it has. */
export async function endService(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null || service.signalCode !== null || service.pid === undefined) return
  const ended = new Promise((resolve) => service.once('exit', resolve))
  service.kill('SIGKILL')
  await ended
}
