import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Debian's docker-registry 2.8 on a free port of loopback: no referrers API. */
export class DockerRegistry {
  readonly host: string
  /** Where it keeps everything, under `docker/registry/v2`. */
  readonly directory: string
  readonly #process: ChildProcess

  private constructor(host: string, process: ChildProcess, directory: string) {
    this.host = host
    this.#process = process
    this.directory = directory
  }

  /** With `htpasswd`, a line of such a file, it lets nobody else in. */
  static async start(program: string, { htpasswd }: { readonly htpasswd?: string } = {}): Promise<DockerRegistry> {
    const directory = await mkdtemp(join(tmpdir(), 'portcullis-docker-registry-'))
    const host = `127.0.0.1:${await freePort()}`
    const config = join(directory, 'config.yml')
    const users = join(directory, 'htpasswd')
    const auth = htpasswd === undefined ? '' : `auth: { htpasswd: { realm: registry, path: ${users} } }\n`
    await writeFile(users, `${htpasswd ?? ''}\n`)
    await writeFile(config, `version: 0.1\nlog: { level: error }\nstorage: { filesystem: { rootdirectory: ${directory} } }\nhttp: { addr: "${host}" }\n${auth}`)
    const started = new DockerRegistry(host, spawn(program, ['serve', config], { stdio: 'ignore' }), directory)
    await started.#answers()
    return started
  }

  get url(): string {
    return `http://${this.host}`
  }

  async stop(): Promise<void> {
    this.#process.kill()
    await rm(this.directory, { recursive: true, force: true })
  }

  async #answers(): Promise<void> {
    for (let looks = 0; looks < 200; looks += 1) {
      const isUp = await fetch(`${this.url}/v2/`).then(({ ok, status }) => ok || status === 401, () => false)
      if (isUp) return
      await delay(50)
    }
    throw new Error('docker-registry does not answer')
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
