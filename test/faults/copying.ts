import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pin } from '@portcullis/core/model/reference'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { asFailure } from '@portcullis/core/failure'
import { copy } from '@portcullis/core/use-cases/copy'
import { defaultDeadlines } from '@portcullis/registry/http/deadlines'
import type { Deadlines } from '@portcullis/registry/http/deadlines'
import type { CredentialSource } from '@portcullis/registry/access/credentials'
import type { LayoutPlaces } from '@portcullis/registry/layout/layout-folder'
import { CanaryServer } from '@portcullis/sandbox/fault-proxy/canary-server'
import { FaultLine } from '@portcullis/sandbox/fault-proxy/fault-line'
import { FaultProxy } from '@portcullis/sandbox/fault-proxy/fault-proxy'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { copyAndTag, image, openRegistries, otherImage, pushSigned } from '../registries/signed-image.ts'
import type { Target } from '../registries/signed-image.ts'
import { layLine } from './scene.ts'
import type { Outcome, Scene, Standing } from './scene.ts'
import { passwords, startSandboxRegistry, username } from './trial-registry.ts'
import type { StartRegistry, TrialRegistry } from './trial-registry.ts'

/** `across`: to a registry without referrers endpoint. `within`: by mounts. `from a folder`: as `across`, from an OCI layout folder. */
export type Way = 'across' | 'within' | 'from a folder'

const folder = { registry: 'oci-layout', repository: 'carried' }
const clock = { now: () => new Date('2026-01-01T00:00:00Z') }

/** So short that a server that says nothing is given up in a moment. */
const shortDeadlines: Deadlines = { connect: 1_000, answer: 300, idle: 300, rateWindow: 600, rateBytes: 1, whole: 3_000 }

/** A signed image at a source, and a target where its tag points to something else; a proxy before each. */
export class Copying implements Scene {
  readonly canary: CanaryServer
  readonly origins: Scene['origins']
  readonly from: PinnedReference
  readonly to: Target
  readonly #directory: string
  readonly #target: TrialRegistry
  readonly #registries: readonly TrialRegistry[]
  readonly #putBack: readonly (() => Promise<void>)[]

  private constructor(parts: Pick<Copying, 'canary' | 'origins' | 'from' | 'to'> & { directory: string; registries: readonly TrialRegistry[]; target: TrialRegistry; putBack: readonly (() => Promise<void>)[] }) {
    this.canary = parts.canary
    this.origins = parts.origins
    this.from = parts.from
    this.to = parts.to
    this.#directory = parts.directory
    this.#target = parts.target
    this.#registries = parts.registries
    this.#putBack = parts.putBack
  }

  static async prepare(way: Way, start: StartRegistry = startSandboxRegistry): Promise<Copying> {
    const source = await start('source')
    const target = way === 'within' ? source : await start('target')
    const registries = way === 'within' ? [source] : [source, target]
    const password = way === 'within' ? passwords.source : passwords.target
    const client = openRegistries(loginsAt({ [source.host]: passwords.source }))
    await pushSigned({ registryUrl: source.url, repository: 'build/shop', credentials: { username, password: passwords.source } }, client)
    const directory = await mkdtemp(join(tmpdir(), 'portcullis-faults-'))
    if (way === 'from a folder') await copyAndTag(pin({ registry: source.host, repository: 'build/shop' }, image.digest), { ...folder, tag: 'carried' }, openRegistries(loginsAt({ [source.host]: passwords.source }), {}, placesIn(directory)))
    client.close()
    await pushImage(otherImage, { registryUrl: target.url, repository: 'prod/shop', credentials: { username, password }, tag: 'stable' })

    const canary = await CanaryServer.start()
    const before = await FaultProxy.start(source.host, canary.host, source.serve)
    const behind = way === 'within' ? before : await FaultProxy.start(target.host, canary.host, target.serve)
    const origins = [{ proxy: before, passwords: [passwords.source] }, { proxy: behind, passwords: [passwords.target] }]
    return new Copying({
      canary,
      origins: origins.slice(0, registries.length),
      directory,
      from: pin(way === 'from a folder' ? folder : { registry: before.host, repository: 'build/shop' }, image.digest),
      to: { registry: behind.host, repository: 'prod/shop', tag: 'stable' },
      registries,
      target,
      putBack: await Promise.all(registries.map(async (registry) => await registry.mark())),
    })
  }

  async reset(): Promise<void> {
    await layLine(this, new FaultLine())
    for (const putBack of this.#putBack) await putBack()
  }

  async run(line: FaultLine, isHasty = false): Promise<Outcome> {
    await layLine(this, line)
    const secrets: string[] = Object.values(passwords)
    const logins = this.origins.map(({ proxy, passwords: [own = ''] }) => [proxy.host, own] as const)
    const client = openRegistries(loginsAt(Object.fromEntries(logins)), { ...patience(isHasty), onSecret: (secret) => secrets.push(secret) }, placesIn(this.#directory))
    const { bundles, freshBundles, tags, tagWriter, carrier } = client
    const target = { bundles: async (subject: PinnedReference) => await freshBundles().bundles(subject), resolve: tags.resolve.bind(tags), move: tagWriter.move.bind(tagWriter) }
    // Nothing is verified, so nothing but the copy itself keeps evidence from being left behind.
    const request = { from: this.from, to: this.to, rules: { foreignLayers: 'deny' }, dryRun: false } as const
    const result = await copy(request, { carrier, source: bundles, target, clock }).then(({ decision, reasonCode }) => (decision === 'allow' ? 'done' : reasonCode), codeOf)
    client.close()
    return { result, secrets }
  }

  async state(): Promise<string> {
    return JSON.stringify(await Promise.all(this.#registries.map(async (registry) => await registry.contents())))
  }

  async standing(): Promise<Standing> {
    const contents = await this.#target.contents()
    const artifact = new Map(Object.entries(contents).flatMap(([name, things]) => Object.entries(things).map(([thing, value]) => [`${name} ${thing}`, value] as const)))
    return { tag: tagState(artifact.get('prod/shop tag stable'), otherImage.digest), artifact, books: new Map(), contradictions: [] }
  }

  async close(): Promise<void> {
    await Promise.all([...this.origins.map(({ proxy }) => proxy), ...this.#registries, this.canary].map(async (one) => await one.close()))
    await rm(this.#directory, { recursive: true, force: true })
  }
}

function placesIn(directory: string): LayoutPlaces {
  return { directoryOf: (name) => join(directory, name) }
}

/** What the tag points to: that of before, that of after, or neither. */
export function tagState(found: string | undefined, before: string | undefined): Standing['tag'] {
  if (found === before) return 'before'
  return found === image.digest ? 'after' : 'neither'
}

/** Few tries with no pause between them; and with `isHasty`, deadlines that a silent server runs into at once. */
export function patience(isHasty: boolean) {
  return { retry: { attempts: 3, baseMilliseconds: 1, capMilliseconds: 2, budgetMilliseconds: 1_000 }, deadlines: isHasty ? shortDeadlines : defaultDeadlines }
}

/** A password for each host. */
export function loginsAt(byHost: Readonly<Record<string, string>>): CredentialSource {
  return (host) => {
    const password = byHost[host]
    return Promise.resolve(password === undefined ? undefined : { kind: 'password', username, password })
  }
}

/** The code of a Failure. @throws whatever is a bug */
export function codeOf(error: unknown): string {
  const failure = asFailure(error)
  if (failure.blame === 'bug') throw error
  return failure.code
}
