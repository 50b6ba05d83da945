import type { ApprovalPolicy } from '../model/policy.ts'
import { formatRepository, isTag, parseReference, placeOf } from '../model/reference.ts'
import { isReleaseTag } from '../model/release-name.ts'
import { Failure } from '../failure.ts'
import { anomaliesSchema, whyNoAnomalies } from './anomalies/anomalies-schema.ts'
import { repositoriesOf } from './placement.ts'
import { allRules } from './rules/all-rules.ts'
import { checked, duration, integer, list, map, mention, object, oneOf, optional, text } from './schema.ts'
import type { OptionalSchema, Schema, ValueOf } from './schema.ts'

const day = 86_400_000
/** Of all environments together, as there are no more environments either. */
const maxRules = 2_000

/** `registry/repository`, `oci-layout:directory` or `npm:name`, without tag, version and digest, as subjects are named. */
export const repositorySchema: Schema<string> = {
  read(tree, at, reading) {
    const understood = text.read(tree, at, reading)
    if (understood === undefined) return undefined
    try {
      const reference = parseReference(understood.value)
      if (placeOf(reference) === 'file') return reading.note(at, 'names a line of artifacts, and a file is only one of them')
      if (reference.tag === undefined && reference.digest === undefined) return { value: formatRepository(reference) }
      return reading.note(at, 'names a line of artifacts: registry/repository without tag and digest')
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      return reading.note(at, error.message)
    }
  },
}

const role = object({ environment: text, min: integer(1, 20) })

const slowTrack = checked(
  object({
    quorum: integer(1, 50),
    by: mention('identity'),
    roles: map(role, 'role'),
    exclude: list(oneOf('author', 'committer', 'initiator')),
    expires: duration(30 * day),
    rationale: optional(oneOf('required', 'optional')),
  }),
  ({ quorum, roles }) => {
    const entries = [...roles.entries()]
    const together = entries.reduce((sum, [, { min }]) => sum + min, 0)
    if (quorum < together) return `a quorum of ${quorum} is less than the ${together} that the roles ask for together`
    // GitHub does not tell environments apart by case.
    const shared = entries.find(([name, { environment }]) => entries.some(([other, one]) => other !== name && one.environment.toLowerCase() === environment.toLowerCase()))
    if (shared === undefined) return undefined
    return `two roles share the environment ${shared[1].environment}: each role needs reviewers of its own`
  },
)

/** Approvals as they are written, with the names of the roles put into them. */
export function approvalPolicy({ slow }: { readonly slow: typeof slowTrack extends Schema<infer Slow> ? Slow : never }): ApprovalPolicy {
  return { ...slow, roles: [...slow.roles].map(([name, settings]) => ({ name, ...settings })), rationale: slow.rationale ?? 'required' }
}

const ruleSchemas: Readonly<Record<string, OptionalSchema<unknown>>> = Object.fromEntries(
  allRules.map(({ name, schema }) => [name, optional(schema)]),
)

const requirements = checked(object(ruleSchemas), (required) =>
  required['vulnerabilities'] !== undefined && required['scan'] === undefined
    ? '`vulnerabilities` needs `scan` beside it: whose scan is believed, and for how long'
    : undefined,
)

/** Of an image or a dist-tag, or the git tag of a release. */
export const tagSchema = checked(text, (name) => (isTag(name) || isReleaseTag(name) ? undefined : 'expected a tag of at most 128 letters, digits, dots, dashes and underscores, or the git tag of a release'))

const repositories = checked(list(object({ of: repositorySchema, repository: repositorySchema })), (places) => {
  const repeated = places.find(({ of }, index) => places.findIndex((place) => place.of === of) < index)
  return repeated === undefined ? undefined : `places ${repeated.of} twice`
})

/** One stage on the way, as it is written. */
export const environmentSchema = object({
  repository: optional(repositorySchema),
  repositories: optional(repositories),
  tags: optional(list(tagSchema)),
  require: optional(requirements),
  decision: optional(object({ by: mention('identity'), maxAge: duration(30 * day) })),
  approvals: optional(object({ slow: slowTrack })),
  record: optional(object({ by: mention('identity') })),
  carry: optional(object({ leftBehind: optional(oneOf('deny', 'report')), foreignLayers: optional(oneOf('deny', 'report')), attestations: optional(oneOf('attach')) })),
  anomalies: optional(anomaliesSchema),
})

/**
 * Two stages in one repository are told apart by their tags alone, so each must name its own: else the rules of the
 * laxer one would move the tag of the stricter.
 */
export const environmentsSchema = checked(map(environmentSchema, 'environment'), (environments) => {
  const entries = [...environments]
  const rules = entries.reduce((sum, [, { require }]) => sum + Object.values(require ?? {}).filter((rule) => rule !== undefined).length, 0)
  if (rules > maxRules || entries.length > maxRules) return `ask for ${Math.max(rules, entries.length)} things, and at most ${maxRules} are read`
  for (const [name, environment] of entries) {
    const problem = whyNoAnomalies(environment) ?? whyNoTags(environment)
    if (problem !== undefined) return `${name} ${problem}`
  }
  const [shared] = sharedGrounds(entries)
  return shared
})

type Entries = readonly (readonly [string, ValueOf<typeof environmentSchema>])[]

/** Repository by repository, and not two by two: every environment may name a hundred of them. */
function* sharedGrounds(entries: Entries): Generator<string> {
  const inRepository = Map.groupBy(entries.flatMap((entry) => repositoriesOf(entry[1]).map((repository) => ({ entry, repository }))), ({ repository }) => repository)
  for (const [repository, neighbours] of inRepository) {
    const problem = neighbours.length < 2 ? undefined : whoseGround(neighbours.map(({ entry }) => entry))
    if (problem !== undefined) yield `${problem.names.join(' and ')} share the repository ${repository}${problem.why}`
  }
}

function whoseGround(neighbours: Entries): { readonly names: readonly string[]; readonly why: string } | undefined {
  const names = neighbours.map(([name]) => name)
  const bare = neighbours.findIndex(([, { tags }]) => tags === undefined)
  if (bare !== -1) return { names: [names[0] ?? '', names[Math.max(bare, 1)] ?? ''], why: ': give each `tags` of its own' }
  const owners = new Map<string, string>()
  for (const [name, { tags = [] }] of neighbours)
    for (const tag of new Set(tags)) {
      const owner = owners.get(tag)
      if (owner !== undefined) return { names: [owner, name], why: ` and the tag ${tag}` }
      owners.set(tag, name)
    }
  return undefined
}

/** Git allows more in the names of tags than registries do. */
function whyNoTags(environment: ValueOf<typeof environmentSchema>): string | undefined {
  if (repositoriesOf(environment).some((repository) => placeOf(parseReference(repository)) === 'release')) return undefined
  const foreign = environment.tags?.find((name) => !isTag(name))
  return foreign === undefined ? undefined : `names the tag ${foreign}, which only a release can have, and promotes to none`
}
