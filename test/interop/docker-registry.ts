import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { endService } from './own-address.ts'

const startSeconds = 300

export interface DockerRegistryOptions {
  /** A line of such a file: it lets nobody else in. */
  readonly htpasswd?: string
  /** Whether it deletes what it is asked to. */
  readonly deletes?: boolean
}

/** Debian's docker-registry 2.8, or distribution 3, on loopback at a port that it chooses itself: no referrers API. */
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

  static async start(program: string, { htpasswd, deletes = false }: DockerRegistryOptions = {}): Promise<DockerRegistry> {
    const directory = await mkdtemp(join(tmpdir(), 'portcullis-docker-registry-'))
    const [config, users, log] = ['config.yml', 'htpasswd', 'log'].map((name) => join(directory, name)) as [string, string, string]
    const auth = htpasswd === undefined ? '' : `auth: { htpasswd: { realm: registry, path: ${users} } }\n`
    const storage = `{ filesystem: { rootdirectory: ${directory} }, delete: { enabled: ${deletes} } }`
    await writeFile(users, `${htpasswd ?? ''}\n`)
    await writeFile(config, `version: 0.1\nlog: { accesslog: { disabled: true } }\nstorage: ${storage}\nhttp: { addr: "127.0.0.1:0" }\n${auth}`)
    const kept = await open(log, 'w')
    const process = spawn(program, ['serve', config], { stdio: ['ignore', 'ignore', kept.fd], env: { PATH: globalThis.process.env['PATH'], OTEL_TRACES_EXPORTER: 'none' } })
    const failed = new Promise<never>((_, reject) => process.once('error', reject))
    await kept.close()
    return new DockerRegistry(await Promise.race([addressIn(log, process), failed]), process, directory)
  }

  get url(): string {
    return `http://${this.host}`
  }

  async stop(): Promise<void> {
    await endService(this.#process)
    await rm(this.directory, { recursive: true, force: true })
  }
}

/** Where the registry listens, as it says in its log. */
async function addressIn(log: string, registry: ChildProcess): Promise<string> {
  const deadline = Date.now() + startSeconds * 1000
  for (;;) {
    const said = await readFile(log, 'utf8')
    const address = /listening on (127\.0\.0\.1:\d+)\D/.exec(said)?.[1]
    if (address !== undefined) return address
    if (registry.exitCode !== null || registry.signalCode !== null || Date.now() > deadline) throw new Error(`the registry does not come up: ${said.slice(-1000)}`)
    await delay(20)
  }
}
