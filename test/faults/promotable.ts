import type { Policy } from '@portcullis/core/model/policy'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { pin } from '@portcullis/core/model/reference'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import type { Clock } from '@portcullis/core/ports/clock'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { approve } from '@portcullis/core/use-cases/approve'
import { gate } from '@portcullis/core/use-cases/gate'
import type { PromotionWorld } from '@portcullis/core/use-cases/promote'
import type { RegistryWriting } from '@portcullis/registry/registry-writer'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { layerOf } from '@portcullis/sandbox/images/blob'
import { buildImage } from '@portcullis/sandbox/images/built-image'
import type { BuiltImage } from '@portcullis/sandbox/images/built-image'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import { forgeThrough } from './forge-through.ts'
import type { signerOnce } from './signed-once.ts'
import { passwords, username } from './trial-registry.ts'

/** What is promoted. */
export const newImage = imageOf('new')
/** What is there before. */
export const oldImage = imageOf('old')

/** Where artifacts are made ready for promotion. */
export interface Surroundings {
  readonly clock: Clock
  readonly policy: Policy
  readonly verifier: PromotionWorld['verifier']
  readonly github: SandboxGitHub
  readonly apiUrl: string
  readonly source: { readonly registry: string; readonly url: string; readonly repository: string }
  readonly signerAs: ReturnType<typeof signerOnce>
  registries(isHasty: boolean): RegistryWriting
}

/** Pushes an image with provenance, has it judged and approved, all through the use cases. @returns it and the run that may promote it */
export async function prepareArtifact(image: BuiltImage, stage: Surroundings): Promise<{ subject: PinnedReference; runId: number }> {
  const { clock, policy, verifier, github, signerAs, source } = stage
  await pushImage(image, { registryUrl: source.url, repository: source.repository, credentials: { username, password: passwords.source } })
  const subject = pin({ registry: source.registry, repository: source.repository }, image.digest)
  const { attacher, freshBundles, close } = stage.registries(false)
  const forge = forgeThrough(stage.apiUrl, github.createToken({ actor: 'ada' }), clock, false)
  const sha = github.shop.git.refs.get('heads/main') ?? ''
  const run = github.lifecycle.startRun({ repository: 'acme/shop', workflow: '.github/workflows/promote.yml', event: 'workflow_dispatch', ref: 'refs/heads/main', actor: 'erin' })

  const built = await signerAs('build.yml', run.id, { sha }).sign(encodeStatement(statementAbout(subject.digest, 'shop', predicateTypes.provenance, provenance)))
  await attacher.attach(subject, built, predicateTypes.provenance)
  const bundles = { bundles: async (of: PinnedReference) => await freshBundles().bundles(of) }
  const judged = await gate({ subject, policy, environment: 'production', verifier: 'https://example.test', dryRun: false }, { bundles, writer: attacher, verifier, ...forge, clock, signer: signerAs('gate.yml', run.id, { sha }) })
  github.lifecycle.startJob(run, { name: 'approve', environment: 'approve-security', permissions: {} })
  github.lifecycle.approve(run, 'approve-security', 'sam', 'Looked at it, fine')
  const granted = await approve(
    { subject, policy, environment: 'production', role: 'security', runId: run.id, dryRun: false },
    { bundles, writer: attacher, verifier, ...forge, clock, signer: signerAs('approve.yml', run.id, { sha, environment: 'approve-security' }) },
  )
  close()
  if (judged.decision !== 'allow' || granted.decision !== 'allow') throw new Error(`not ready: ${judged.reasonCode}, ${granted.reasonCode} ${JSON.stringify(granted.reasons)}`)
  return { subject, runId: run.id }
}

const provenance: JsonObject = {
  buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: { workflow: { repository: 'https://github.com/acme/shop', ref: 'refs/heads/main' } } },
  runDetails: { builder: { id: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main' } },
}

function imageOf(content: string): BuiltImage {
  const layers = ['ID=debian', content].map((text) => layerOf([{ path: 'app', content: text }], 'gzip'))
  return buildImage({ platform: { os: 'linux', architecture: 'amd64' }, created: '2026-01-01T00:00:00Z', config: {}, history: ['FROM base', 'COPY app /'], layers })
}
