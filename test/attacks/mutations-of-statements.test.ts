/**
 * What the right identity signs, and what GitHub answers, changed at random: decisions, approvals, records, summaries,
 * attestations of npm and GitHub, the text of a ledger, checksums, identity tokens, TUF metadata. A signature that
 * verifies says who speaks, and nothing of what is said: each is refused, or binds to exactly what it bound to before.
 */
import { afterAll, expect, it } from '@jest/globals'
import { digestOf, isDigest } from '@portcullis/core/model/digest'
import { intotoPayloadType } from '@portcullis/core/model/envelope'
import type { Reason } from '@portcullis/core/model/reason'
import { Failure } from '@portcullis/core/failure'
import { encodeStatement, statementAbout } from '@portcullis/core/model/statement'
import { isJsonObject, parseStrictJson } from '@portcullis/core/model/strict-json'
import type { JsonObject } from '@portcullis/core/model/strict-json'
import { decide } from '@portcullis/core/policy/decide'
import { environmentNamed } from '@portcullis/core/policy/environment-named'
import { countApprovals } from '@portcullis/core/policy/quorum'
import { approvalPredicate } from '@portcullis/core/predicates/approval'
import { parseDecision } from '@portcullis/core/predicates/decision'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { promotionPredicate } from '@portcullis/core/predicates/promotion'
import { signedApprovals } from '@portcullis/core/use-cases/approvals/signed-approvals'
import { verifyRecord } from '@portcullis/core/use-cases/ledger/read-ledger'
import { standingDecisions } from '@portcullis/core/use-cases/promotion/standing-decisions'
import { createGitHubClient } from '@portcullis/github/client'
import { createEnvironmentReader } from '@portcullis/github/environments'
import { decodeEntries, encodeEntry } from '@portcullis/github/ledger/ledger-file'
import { createRunReader } from '@portcullis/github/runs'
import { before, noon, provenanceClaim, scanClaim } from '@portcullis/sandbox/fakes/claims'
import { bundleOf, evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { documentOf, policyTree, signerOf } from '@portcullis/sandbox/fakes/policy'
import { TufRepository } from '@portcullis/sandbox/tuf/tuf-repository'
import { parsePolicy } from '@portcullis/core/policy/parse'
import { visibilityIn } from '@portcullis/sigstore/signing/public-log'
import { verifyMaterial } from '@portcullis/sigstore/tuf/material'
import { bootstrapRoot } from '@portcullis/sigstore/tuf/root'
import { readChecksums } from '@portcullis/workspace/checksums'
import { changedTree, changes } from './changes.ts'
import type { Change } from './changes.ts'
import { changedText, textChanges } from './changes-of-text.ts'
import { mutantsOr, tallying, writeTallies } from './tally.ts'
import type { Tally } from './tally.ts'

const tallies: Tally[] = []
const tallied = tallying(tallies, mutantsOr(120))
afterAll(() => writeTallies('changed statements', tallies))

const image = digestOf('shop')
const another = digestOf('something else')
const roles = { security: { environment: 'approve-security', min: 1 } }
const summary = { by: 'gate', verifier: 'https://gate.example', resource: 'registry.example/acme/shop', levels: ['SLSA_BUILD_LEVEL_2'], 'max-age': '1h' }
const npm = { by: 'gate', package: '@acme/shop', provenance: 'builder' }
const policyFor = (require: object) =>
  parsePolicy(documentOf(policyTree({ ...require }, { decision: { by: 'gate', 'max-age': '1h' }, record: { by: 'gate' }, approvals: { slow: { quorum: 1, by: 'approver', roles, exclude: ['author'], expires: '24h' } } })))
const policy = policyFor({ scan: { by: 'scanner', 'max-age': '24h' } })
const production = environmentNamed(policy, 'production')

/** A tree that was changed, as it comes out of strict JSON. */
function changedJson(tree: unknown, other: unknown, made: readonly Change[]): JsonObject {
  const read = parseStrictJson(new TextEncoder().encode(JSON.stringify(changedTree(tree, other, made))), { what: 'the tree' })
  if (!isJsonObject(read)) throw new TypeError('the whole of a tree is never changed')
  return read
}

const saying = (file: string, predicateType: string, predicate: JsonObject, by: Partial<Claim> = {}): Claim => ({ predicateType, predicate, signer: signerOf(file), times: [before(10)], ...by })

/** What was not believed, as a Failure with the code of its first reason. */
function refusedFor([first]: readonly Pick<Reason, 'code' | 'message' | 'remedy'>[]): Failure {
  if (first === undefined) throw new TypeError('refused without a reason')
  return new Failure(first.code, { blame: 'artifact', message: first.message, remedy: first.remedy })
}

it('a decision stands for the same environment, policy, set and evidence, or not at all', async () => {
  const scanned = scanClaim()
  const decided = (environment: string, digest: string, evidence: string): JsonObject => ({ decision: 'ALLOW', track: 'slow', environment, policy: { uri: 'policy.yaml', digest }, evidence: [evidence], rules: [], decidedAt: noon.toISOString(), anomalies: [] })
  const own = decided('production', policy.digest, bundleOf(scanned).digest)
  await tallied('a decision', changes, async (made) => {
    const claim = saying('gate.yml', predicateTypes.decision, changedJson(own, decided('staging', another, another), made))
    const { bundles, reasons } = standingDecisions(policy, production, await evidenceOf(image, [scanned, claim]), noon)
    if (bundles.length === 0) throw refusedFor(reasons)
    const { environment, policy: bound, evidence, set } = parseDecision(claim.predicate)
    expect([environment, bound, set, [...new Set(evidence)]]).toEqual(['production', policy.digest, undefined, [bundleOf(scanned).digest]])
  })
})

it('an approval counts for the same person, role, environment, decision, policy and run, or not at all', async () => {
  const run = { repository: 'acme/shop', repositoryId: 1234, id: 77, attempt: 1 }
  const approval = { environment: 'production', role: 'security', roleEnvironment: 'approve-security', approver: { id: 201, login: 'sam', type: 'User' }, rationale: 'I looked', policy: policy.digest, run, excluded: [{ id: 101, as: 'author' } as const], approvedAt: before(10), expiresAt: new Date(noon.getTime() + 60_000) }
  const other = { ...approval, environment: 'staging', role: 'release', roleEnvironment: 'approve-release', approver: { id: 900, login: 'robot', type: 'Bot' }, rationale: '', policy: another, run: { ...run, id: 78, repositoryId: 9 }, excluded: [{ id: 201, as: 'author' } as const], expiresAt: before(1) }
  const signer = signerOf('approve.yml')
  const inside = { ...signer, extensions: { ...signer.extensions, deploymentEnvironment: 'approve-security', runInvocationUri: 'https://github.com/acme/shop/actions/runs/77/attempts/1' } }
  const terms = production.approvals
  if (terms === undefined) throw new TypeError('no approvals in the policy')
  const question = { policy: terms, subject: image, environment: 'production', decisions: [image], policyDigest: policy.digest, excluded: [], vetoes: [], now: noon }
  await tallied('an approval', changes, async (made) => {
    const predicate = changedJson(approvalPredicate(approval, { decision: image }), approvalPredicate(other, { decision: another }), made)
    const { genuine, reasons } = signedApprovals(policy, terms, await evidenceOf(image, [saying('approve.yml', predicateTypes.approval, predicate, { signer: inside })]))
    const quorum = countApprovals({ ...question, approvals: genuine })
    if (!quorum.met) throw refusedFor([...reasons, ...quorum.reasons.filter(({ code }) => !['quorum-not-met', 'role-not-met'].includes(code))])
    const [counted] = quorum.counted
    const { environment, role, roleEnvironment, approver, decision, set } = counted ?? {}
    // The name of a person is for people; who it is, is told by the id, which the forge has to confirm.
    expect([environment, role, roleEnvironment, approver?.type, decision, set, counted?.policy]).toEqual(['production', 'security', 'approve-security', 'User', image, undefined, policy.digest])
    expect([counted?.run.repositoryId, counted?.run.id, counted?.run.attempt, counted?.approvedAt]).toEqual([1234, 77, 1, before(10)])
    expect(counted?.excluded.some(({ id, as }) => id === approver?.id && as === 'author')).toBe(false)
    expect(counted !== undefined && counted.expiresAt > noon && counted.expiresAt.getTime() <= before(10).getTime() + terms.expires).toBe(true)
  })
})

it('a promotion record is of the same line and environment, or of none', async () => {
  const recorded = (environment: string, to: string) => promotionPredicate({ kind: 'promote', subject: image, sequence: 1, environment, from: 'registry.example/acme/shop', to, tag: 'v1', replaced: another, previous: another, policy: policy.digest, decision: image, approvals: [another], carried: [{ digest: image, kind: 'image', fate: 'copy' }], credentials: [{ registry: 'registry.example', kind: 'anonymous' }], actor: 'dana', run: 'https://github.com/acme/shop/actions/runs/77', startedAt: before(9), promotedAt: before(8) })
  const line = { line: 'registry.example/production/shop', environment: 'production' }
  const writer = policy.identities.get('gate')
  if (writer === undefined) throw new TypeError('no gate in the policy')
  await tallied('a promotion record', changes, async (made) => {
    const predicate = changedJson(recorded('production', line.line), recorded('staging', 'registry.example/staging/shop'), made)
    const payload = encodeStatement(statementAbout(image, line.line, predicateTypes.promotion, predicate))
    const record = await verifyRecord({ sequence: 1, bytes: payload }, line, writer, { verify: () => Promise.resolve([{ signer: signerOf('gate.yml'), times: [before(8)], payloadType: intotoPayloadType, payload }]) })
    expect([record.environment, record.to, record.subject]).toEqual([line.environment, line.line, image])
    expect([record.policy, record.decision, ...record.approvals, record.replaced ?? image, record.previous ?? image].every(isDigest)).toBe(true)
    expect([record.startedAt, record.promotedAt].some((time) => Number.isNaN(time.getTime()))).toBe(false)
  })
})

it('a verification summary is of the same verifier, resource and level, passed and young, or does not count', async () => {
  const summarised = (verifier: string, resourceUri: string, verifiedLevels: readonly string[], verificationResult: string, at: Date): JsonObject => ({ verifier: { id: verifier }, timeVerified: at.toISOString(), resourceUri, policy: { uri: 'policy.yaml', digest: { sha256: 'ab'.repeat(32) } }, verificationResult, verifiedLevels: [...verifiedLevels], slsaVersion: '1.2' })
  const own = summarised(summary.verifier, summary.resource, ['SLSA_BUILD_LEVEL_3'], 'PASSED', before(20))
  const other = summarised('https://other.example', 'registry.example/acme/other', ['SLSA_BUILD_LEVEL_1', 'FAILED'], 'FAILED', before(600))
  const asking = policyFor({ 'verification-summary': summary })
  await tallied('a verification summary', changes, async (made) => {
    const predicate = changedJson(own, other, made)
    const decision = decide(asking, 'production', await evidenceOf(image, [saying('gate.yml', predicateTypes.verificationSummary, predicate)]), noon)
    if (decision.outcome === 'deny') throw refusedFor(decision.rules.flatMap(({ reasons }) => reasons))
    expect(predicate).toMatchObject({ verifier: { id: summary.verifier }, verificationResult: 'PASSED', resourceUri: expect.stringMatching(/^registry\.example\/acme\/shop(?:@sha256:[0-9a-f]{64})?$/) })
    const levels = predicate['verifiedLevels'] as readonly string[]
    expect([levels.some((level) => /^SLSA_BUILD_LEVEL_(?:[2-9]|[1-9][0-9])$/.test(level)), levels.includes('FAILED')]).toEqual([true, false])
    expect(noon.getTime() - Date.parse(predicate['timeVerified'] as string)).toBeLessThanOrEqual(3_600_000)
  })
})

it("npm's attestation is of the same package, version and registry, or of none", async () => {
  const purl = 'pkg:npm/%40acme/shop@1.2.3'
  const own = { predicate: { name: '@acme/shop', version: '1.2.3', registry: 'https://registry.npmjs.org' }, subject: [{ name: purl, digest: { sha256: image.slice(7) } }] }
  const other = { predicate: { name: 'left-pad', version: '9.9.9', registry: 'https://npm.evil.example' }, subject: [{ name: 'pkg:npm/left-pad@9.9.9', digest: { sha256: another.slice(7) } }] }
  const asking = policyFor({ 'npm-publish': npm })
  const provenance = provenanceClaim(undefined, { subjects: own.subject })
  await tallied("npm's attestation of a version", changes, async (made) => {
    const { predicate, subject } = changedJson(own, other, made)
    const claim = saying('gate.yml', predicateTypes.npmPublish, predicate as JsonObject, { subjects: subject as never })
    const decision = decide(asking, 'production', await evidenceOf(image, [provenance, claim]), noon)
    if (decision.outcome === 'deny') throw refusedFor(decision.rules.flatMap(({ reasons }) => reasons))
    expect(predicate).toMatchObject(own.predicate)
  })
})

it('the text of a ledger is read as it would be written, or not at all', async () => {
  const entries = (['intent', 'promotion', 'withdrawal'] as const).map((kind, index) => ({ sequence: index + 1, kind, bytes: Buffer.from(`{"a":${index},"b":"x\\n"}`) }))
  await tallied('the text of a ledger', textChanges, (made) => {
    const read = decodeEntries(changedText(entries.map(encodeEntry).join(''), made))
    expect(read.map(({ sequence }) => sequence)).toEqual(read.map((_, index) => index + 1))
    expect(decodeEntries(read.map(encodeEntry).join(''))).toEqual(read)
  })
})

it('checksums name each file once, by a digest that stands there, or nothing', async () => {
  const text = Array.from({ length: 4 }, (_, index) => `${String(index + 1).repeat(64)}  file-${index}.tgz\n`).join('')
  await tallied('checksums', textChanges, (made) => {
    const changed = changedText(text, made)
    const read = readChecksums(changed, 10)
    expect(new Set(read.map(({ name }) => name)).size).toBe(read.length)
    for (const { digest } of read) expect([isDigest(digest), changed.toLowerCase().includes(digest.slice(digest.indexOf(':') + 1))]).toEqual([true, true])
  })
})

it('an identity token is of a public repository only where it says so', async () => {
  const claims = (seenBy: string) => ({ iss: 'https://token.actions.githubusercontent.com', sub: 'repo:acme/shop', aud: 'sigstore', repository: 'acme/shop', repository_visibility: seenBy })
  await tallied('an identity token', changes, (made) => {
    const changed = changedTree(claims('private'), claims('internal'), made) as Record<string, unknown>
    const seen = visibilityIn(`e30.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.c2ln`)
    expect(seen.seenBy).toBe(typeof changed['repository_visibility'] === 'string' ? changed['repository_visibility'].slice(0, 40) : undefined)
    expect(seen.seenBy).not.toBe('public')
  }, -1)
})

it('TUF metadata leads to the same target, or to none', async () => {
  const clock = () => new Date(noon)
  const [repository, strange] = [new TufRepository(clock), new TufRepository(clock)]
  repository.publish({ 'trusted_root.json': Buffer.from('first') })
  strange.publish({ 'trusted_root.json': Buffer.from('other') })
  const root = bootstrapRoot(repository.file('1.root.json'))
  const names = ['timestamp', 'snapshot', 'targets'] as const
  const fileOf = ({ files }: TufRepository, name: string) => [...files].filter(([path]) => path.endsWith(`${name}.json`) && !path.startsWith('targets/')).at(-1)?.[1] ?? new Uint8Array()
  const treeOf = (from: TufRepository) => Object.fromEntries(names.map((name) => [name, JSON.parse(Buffer.from(fileOf(from, name)).toString()) as unknown]))
  await tallied('TUF metadata', changes, (made) => {
    const changed = changedTree(treeOf(repository), treeOf(strange), made) as Record<(typeof names)[number], unknown>
    const isSame = (name: (typeof names)[number]) => JSON.stringify(changed[name]) === JSON.stringify(treeOf(repository)[name])
    const bytes = (name: (typeof names)[number]) => (isSame(name) ? fileOf(repository, name) : Buffer.from(JSON.stringify(changed[name] ?? null)))
    const material = { roots: [], timestamp: bytes('timestamp'), snapshot: bytes('snapshot'), targets: bytes('targets'), files: new Map([['trusted_root.json', Buffer.from('first')]]) }
    const files = verifyMaterial(material, root, ['trusted_root.json'], noon)
    expect(Buffer.from(files?.get('trusted_root.json') ?? []).toString()).toBe('first')
  })
})

const sam = { id: 201, login: 'sam', type: 'User' }
const answers = {
  run: { id: 77, run_attempt: 1, event: 'push', head_sha: 'a1'.repeat(20), head_branch: 'main', html_url: 'https://github.com/acme/shop/actions/runs/77', actor: sam, triggering_actor: sam, repository: { id: 1234, full_name: 'acme/shop' } },
  approvals: { list: [{ state: 'approved', comment: 'I looked', user: sam, environments: [{ name: 'approve-security' }] }, { state: 'rejected', comment: '', user: { ...sam, id: 202 }, environments: [{ name: 'approve-release' }] }] },
  environment: { name: 'production', protection_rules: [{ type: 'required_reviewers', prevent_self_review: true, reviewers: [{ type: 'User', reviewer: sam }] }], deployment_branch_policy: { protected_branches: true, custom_branch_policies: false } },
}
const client = (answer: unknown) => createGitHubClient({ token: 't', apiUrl: 'https://api.github.com', repository: 'acme/shop', clock: { now: () => noon }, chance: () => 0, wait: () => Promise.resolve(), fetch: () => Promise.resolve(new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } })) })

it("GitHub's answers are read into ids, known words and flags, or refused", async () => {
  const stranger = { id: 9, login: 'mallory', type: 'Bot' }
  await tallied("GitHub's answer about a run", changes, async (made) => {
    const { id, attempt, repositoryId, commit, initiators } = await createRunReader(client(changedTree(answers.run, { ...answers.run, id: 78, actor: stranger }, made))).run(77)
    expect([id, attempt > 0, repositoryId > 0, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit), initiators.length > 0]).toEqual([77, true, true, true, true])
    expect(initiators.every((one) => Number.isSafeInteger(one.id) && one.id > 0)).toBe(true)
  })
  await tallied("GitHub's answer about approvals", changes, async (made) => {
    const { list } = changedTree(answers.approvals, { list: [{ ...answers.approvals.list[0], user: stranger }] }, made) as { list: unknown }
    const read = await createRunReader(client(list ?? null)).approvals(77)
    for (const { state, person, environments } of read) expect([['approved', 'rejected', 'pending'].includes(state), Number.isSafeInteger(person.id) && person.id > 0, environments.every((name) => typeof name === 'string')]).toEqual([true, true, true])
    expect(read.length).toBe((list as readonly unknown[]).length)
  })
  await tallied("GitHub's answer about an environment", changes, async (made) => {
    const answer = changedTree(answers.environment, { ...answers.environment, name: 'staging' }, made) as typeof answers.environment
    const read = await createEnvironmentReader(client(answer)).environment('production')
    const rules = (answer.protection_rules ?? []).filter(({ type }) => type === 'required_reviewers')
    expect(read?.reviewers).toBe(rules.reduce((count, { reviewers }) => count + reviewers.length, 0))
    expect(read?.preventSelfReview).toBe(rules.length > 0 && rules.every((rule) => rule.prevent_self_review))
    expect(read?.restrictsBranches).toBe(answer.deployment_branch_policy?.protected_branches || answer.deployment_branch_policy?.custom_branch_policies || false)
  })
})
