import { givenCredentials } from '@portcullis/registry/credentials'
import type { Deadlines } from '@portcullis/registry/deadlines'
import { defaultDeadlines } from '@portcullis/registry/deadlines'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import { CanaryServer } from '@portcullis/sandbox/fault-proxy/canary-server'
import type { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { FaultProxy } from '@portcullis/sandbox/fault-proxy/fault-proxy'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import type { Contents } from '@portcullis/sandbox/registry/contents'
import type { Accounts } from '@portcullis/sandbox/registry/options'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { copyAndTag, image, openRegistries, otherImage, pushSigned } from '../registries/signed-image.ts'
import type { Target } from '../registries/signed-image.ts'

/** `across`: to a registry without referrers endpoint. `within`: by mounts. */
export type Way = 'across' | 'within'

export const credentials = { username: 'ann', password: 'canary-password' }
const accounts: Accounts = { users: { ann: { password: credentials.password, access: [{ repository: '**', actions: ['pull', 'push'] }] } } }

/** So short that a server that says nothing is given up in a moment. */
const shortDeadlines: Deadlines = { connect: 1_000, answer: 300, idle: 300, rateWindow: 600, rateBytes: 1, whole: 3_000 }
const fewTries = { attempts: 3, baseMilliseconds: 1, capMilliseconds: 2, budgetMilliseconds: 1_000 }

/** What a copy came to: `done`, or the code of its Failure. */
export interface Outcome {
  readonly result: string
  readonly secrets: readonly string[]
}

/** A signed image at a source, and a target where its tag points to something else; a proxy before each. */
export class Copying {
  readonly canary: CanaryServer
  readonly proxies: readonly FaultProxy[]
  readonly from: PinnedReference
  readonly to: Target
  readonly #target: SandboxRegistry
  readonly #registries: readonly SandboxRegistry[]

  private constructor(parts: Pick<Copying, 'canary' | 'proxies' | 'from' | 'to'> & { registries: readonly SandboxRegistry[]; target: SandboxRegistry }) {
    this.canary = parts.canary
    this.proxies = parts.proxies
    this.from = parts.from
    this.to = parts.to
    this.#target = parts.target
    this.#registries = parts.registries
  }

  static async prepare(way: Way): Promise<Copying> {
    const auth = { ...accounts, service: 'faults' }
    const source = await startRegistry({ auth })
    const target = way === 'within' ? source : await startRegistry({ auth, referrersApi: false })
    const client = openRegistries(givenCredentials('ann', credentials.password, [source.host]))
    await pushSigned({ registryUrl: source.url, repository: 'build/shop', credentials }, client)
    client.close()
    await pushImage(otherImage, { registryUrl: target.url, repository: 'prod/shop', credentials, tag: 'stable' })

    const canary = await CanaryServer.start()
    const before = await FaultProxy.start(source.host, canary.host)
    const behind = way === 'within' ? before : await FaultProxy.start(target.host, canary.host)
    return new Copying({
      canary,
      proxies: way === 'within' ? [before] : [before, behind],
      from: pin({ registry: before.host, repository: 'build/shop' }, image.digest),
      to: { registry: behind.host, repository: 'prod/shop', tag: 'stable' },
      registries: way === 'within' ? [source] : [source, target],
      target,
    })
  }

  /** Copies once, things going wrong as `line` says. @throws whatever is no Failure */
  async run(line: FaultLine, isHasty = false): Promise<Outcome> {
    for (const proxy of this.proxies) await proxy.restore(line)
    const secrets: string[] = [credentials.password]
    const client = openRegistries(givenCredentials('ann', credentials.password, [this.from.registry, this.to.registry]), {
      retry: fewTries,
      deadlines: isHasty ? shortDeadlines : defaultDeadlines,
      onSecret: (secret) => secrets.push(secret),
    })
    try {
      await copyAndTag(this.from, this.to, client)
      return { result: 'done', secrets }
    } catch (error) {
      if (error instanceof Failure) return { result: error.code, secrets }
      throw error
    } finally {
      client.close()
    }
  }

  async contents(): Promise<Contents> {
    return await this.#target.contents()
  }

  async close(): Promise<void> {
    await Promise.all([...this.proxies, ...this.#registries, this.canary].map(async (one) => await one.close()))
  }
}

/** What the tag points to: that of before, that of after, or neither. */
export function tagState(contents: Contents): 'before' | 'after' | 'neither' {
  const found = contents['prod/shop']?.['tag stable']
  if (found === otherImage.digest) return 'before'
  return found === image.digest ? 'after' : 'neither'
}

/** What `wanted` has and `found` has not, or has otherwise. */
export function lacking(found: Contents, wanted: Contents): readonly string[] {
  return Object.entries(wanted).flatMap(([name, things]) =>
    Object.entries(things).filter(([thing, value]) => found[name]?.[thing] !== value).map(([thing]) => `${name} ${thing}`),
  )
}
