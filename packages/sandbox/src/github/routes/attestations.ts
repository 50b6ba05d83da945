import { actingLogin, created, text, type Answer, type RepositoryExchange, type RepositoryRoute } from '../exchange.ts'
import type { Attestation } from '../model/attestation.ts'
import { notFound, unprocessable } from '../refusal.ts'
import { apiAddress } from '../render/address.ts'

interface Statement {
  readonly predicateType: string
  readonly subject: readonly { readonly digest?: Readonly<Record<string, string>> }[]
}

const shortNames: Readonly<Record<string, RegExp>> = {
  provenance: /^https:\/\/slsa\.dev\/provenance\//,
  sbom: /^https:\/\/(spdx\.dev\/Document|cyclonedx\.org\/bom)/,
  release: /^https:\/\/in-toto\.io\/attestation\/release\//,
}

export const attestationRoutes: readonly RepositoryRoute[] = [
  { operation: 'repos/create-attestation', demand: { permission: 'attestations', access: 'write' }, handle: create },
  { operation: 'repos/list-attestations', demand: { permission: 'attestations', access: 'read' }, handle: list },
]

function create(exchange: RepositoryExchange): Answer {
  const { world, repository } = exchange
  const { bundle } = exchange.body as { bundle: Record<string, unknown> }
  const statement = statementOf(bundle)
  const attestation: Attestation = {
    id: world.nextId(),
    bundle,
    predicateType: statement.predicateType,
    subjectDigests: statement.subject.flatMap(({ digest }) => Object.entries(digest ?? {}).map(([algorithm, value]) => `${algorithm}:${value}`)),
    initiator: actingLogin(exchange),
  }
  repository.attestations.push(attestation)
  return created({ id: attestation.id })
}

/** What the service reads out of a bundle. It verifies no signature: listing is not verification. */
function statementOf(bundle: Record<string, unknown>): Statement {
  const payload = (bundle['dsseEnvelope'] as { payload?: unknown } | undefined)?.payload
  if (typeof payload !== 'string' || bundle['verificationMaterial'] === undefined) throw unprocessable('Invalid bundle: a DSSE envelope and verification material are needed')
  try {
    const statement = JSON.parse(Buffer.from(payload, 'base64').toString()) as Partial<Statement>
    if (typeof statement.predicateType === 'string' && Array.isArray(statement.subject) && statement.subject.length > 0) return statement as Statement
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw unprocessable('Invalid bundle: the payload is no in-toto statement with subjects')
}

/** Newest first. Cursors are the ids before and after which to look. GitHub says 404 when there is none. */
function list(exchange: RepositoryExchange): Answer {
  const { world, repository, query } = exchange
  const digest = text(exchange, 'subject_digest')
  const wanted = query['predicate_type']
  const found = repository.attestations
    .filter((attestation) => attestation.subjectDigests.includes(digest))
    .filter((attestation) => wanted === undefined || hasType(attestation, String(wanted)))
    .toReversed()
  if (found.length === 0) throw notFound()
  const size = Math.min(Math.max(Number(query['per_page'] ?? 30), 1), 100, world.switches.largestPage)
  const after = query['after'] === undefined ? 0 : found.findIndex(({ id }) => id === Number(query['after'])) + 1
  const items = found.slice(after, after + size)
  const next = new URLSearchParams({ ...(wanted === undefined ? {} : { predicate_type: String(wanted) }), per_page: String(size), after: String(items.at(-1)?.id) })
  const address = apiAddress(world, repository, `/attestations/${digest}`)
  return {
    status: 200,
    headers: after + size < found.length ? { link: `<${address}?${next}>; rel="next"` } : {},
    body: { attestations: items.map((attestation) => render(exchange, attestation)) },
  }
}

function render({ world, repository }: RepositoryExchange, attestation: Attestation): Record<string, unknown> {
  return {
    repository_id: repository.id,
    bundle_url: `${world.apiUrl}/attestation-bundles/${repository.id}/${attestation.id}.json.sn`,
    initiator: attestation.initiator,
    ...(world.switches.attestationBundles === 'inline' ? { bundle: attestation.bundle } : {}),
  }
}

function hasType(attestation: Attestation, wanted: string): boolean {
  return shortNames[wanted]?.test(attestation.predicateType) ?? attestation.predicateType === wanted
}
