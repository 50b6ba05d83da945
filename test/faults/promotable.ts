import type { Policy } from '@portcullis/core/model/policy'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { pin } from '@portcullis/core/model/reference'
import { releaseSetOf } from '@portcullis/core/model/release-set'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import type { Outcome } from '@portcullis/core/model/result'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { Clock } from '@portcullis/core/ports/clock'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { approve, approveSet } from '@portcullis/core/use-cases/approve'
import type { ApproveWorld } from '@portcullis/core/use-cases/approve'
import { gate, gateSet } from '@portcullis/core/use-cases/gate'
import type { GateWorld } from '@portcullis/core/use-cases/gate'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import { legacyTag } from '@portcullis/registry/evidence/legacy-tags'
import type { RegistryWriting } from '@portcullis/registry/registry-writer'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { layerOf } from '@portcullis/sandbox/images/blob'
import { buildImage } from '@portcullis/sandbox/images/built-image'
import type { BuiltImage } from '@portcullis/sandbox/images/built-image'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { forgeThrough } from './forge-through.ts'
import type { signerOnce } from './signed-once.ts'
import { cosignSignature } from '../registries/signed-image.ts'
import { passwords, username } from './trial-registry.ts'

/** Where artifacts are made ready for promotion. */
export interface Surroundings {
  readonly clock: Clock
  readonly policy: Policy
  readonly verifier: PromotionWorld['verifier']
  readonly github: SandboxGitHub
  readonly apiUrl: string
  readonly hosts: { readonly source: string; readonly sourceUrl: string }
  readonly signerAs: ReturnType<typeof signerOnce>
  registries(isHasty: boolean): RegistryWriting
}

/** Pushes an image with provenance, and with what nobody verifies (a note, a signature of cosign 2), has it judged and approved, all through the use cases. @returns it and the run that may promote it */
export async function prepareArtifact(image: BuiltImage, repository: string, stage: Surroundings): Promise<{ subject: PinnedReference; runId: number }> {
  return await prepared(stage, async ({ gateWorld, approveWorld, runId, build }) => {
    const subject = await build(image, repository)
    const judged = await gate({ subject, policy: stage.policy, environment: 'production', verifier, dryRun: false }, gateWorld)
    const granted = await approve({ subject, policy: stage.policy, environment: 'production', role: 'security', runId, dryRun: false }, approveWorld())
    return { subject, runId, outcomes: [judged, granted] }
  })
}

/** The same with several images as one release set, each in the repository of its name under `build/`. */
export async function prepareSet(images: ReadonlyMap<string, BuiltImage>, stage: Surroundings): Promise<{ set: ReleaseSet; runId: number }> {
  return await prepared(stage, async ({ gateWorld, approveWorld, runId, build }) => {
    const entries = []
    for (const [name, image] of images) entries.push({ artifact: await build(image, `build/${name}`) })
    const set = releaseSetOf('release-set.yml', entries)
    const judged = await gateSet({ set, policy: stage.policy, environment: 'production', verifier, dryRun: false }, gateWorld)
    const granted = await approveSet({ set, policy: stage.policy, environment: 'production', role: 'security', runId, dryRun: false }, approveWorld())
    return { set, runId, outcomes: [judged, granted] }
  })
}

/** A run in which something is built, judged and approved. */
interface Preparing {
  readonly runId: number
  readonly gateWorld: GateWorld
  /** Once sam has looked at it. */
  approveWorld(): ApproveWorld
  build(image: BuiltImage, repository: string): Promise<PinnedReference>
}

async function prepared<Ready extends { readonly outcomes: readonly Outcome[] }>(stage: Surroundings, work: (preparing: Preparing) => Promise<Ready>): Promise<Ready> {
  const { clock, github, signerAs, hosts } = stage
  const { attacher, freshBundles, close } = stage.registries(false)
  const forge = forgeThrough(stage.apiUrl, github.createToken({ actor: 'ada' }), clock, false)
  const sha = github.shop.git.refs.get('heads/main') ?? ''
  const run = github.lifecycle.startRun({ repository: 'acme/shop', workflow: '.github/workflows/promote.yml', event: 'workflow_dispatch', ref: 'refs/heads/main', actor: 'erin' })
  const world = { bundles: { bundles: async (of: PinnedReference) => await freshBundles().bundles(of) }, writer: attacher, verifier: stage.verifier, ...forge, clock }
  const ready = await work({
    runId: run.id,
    gateWorld: { ...world, signer: signerAs('gate.yml', run.id, { sha }) },
    approveWorld: () => {
      github.lifecycle.startJob(run, { name: 'approve', environment: 'approve-security', permissions: {} })
      github.lifecycle.approve(run, 'approve-security', 'sam', 'Looked at it, fine')
      return { ...world, signer: signerAs('approve.yml', run.id, { sha, environment: 'approve-security' }) }
    },
    build: async (image, repository) => {
      await pushImage(image, { registryUrl: hosts.sourceUrl, repository, credentials: { username, password: passwords.source } })
      const subject = pin({ registry: hosts.source, repository }, image.digest)
      const built = await signerAs('build.yml', run.id, { sha }).sign(encodeStatement(statementAbout(subject.digest, 'shop', predicateTypes.provenance, provenance)))
      await attacher.attach(subject, built, predicateTypes.provenance)
      await attacher.attach(subject, Buffer.from('{"note":"signed by nobody"}'), 'https://example.com/note')
      await pushImage(cosignSignature(), { registryUrl: hosts.sourceUrl, repository, credentials: { username, password: passwords.source }, tag: legacyTag(subject.digest, 'sig') ?? '' })
      return subject
    },
  })
  close()
  const refused = ready.outcomes.find(({ decision }) => decision !== 'allow')
  if (refused !== undefined) throw new Error(`not ready: ${refused.reasonCode} ${JSON.stringify(refused.reasons)}`)
  return ready
}

const verifier = 'https://example.test'

const provenance: JsonObject = {
  buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: { workflow: { repository: 'https://github.com/acme/shop', ref: 'refs/heads/main' } } },
  runDetails: { builder: { id: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main' } },
}

/** A small image that nothing else is equal to. */
export function imageOf(content: string): BuiltImage {
  const layers = ['ID=debian', content].map((text) => layerOf([{ path: 'app', content: text }], 'gzip'))
  return buildImage({ platform: { os: 'linux', architecture: 'amd64' }, created: '2026-01-01T00:00:00Z', config: {}, history: ['FROM base', 'COPY app /'], layers })
}
