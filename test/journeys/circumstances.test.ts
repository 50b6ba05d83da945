import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '@portcullis/core/model/digest'
import { allPermissions } from '@portcullis/sandbox/shop/single-step'
import { Journey } from './journey.ts'

let journey: Journey
let mended: Digest

/** 1.5.1 is scanned, allowed and approved; only the circumstances are not as they should be. The target has no referrers API. */
beforeAll(async () => {
  journey = await Journey.start({ referrersApi: { production: false } })
  mended = await journey.build('1.5.1')
  await journey.scan(mended)
  await journey.gate(mended)
  await journey.grant(mended, 'security', { by: 'sasha', comment: 'Clean.' })
  await journey.grant(mended, 'release', { by: 'rita', comment: 'Go.' })
})
afterAll(() => journey.close())

const denied = (reasonCode: string) => ({ decision: 'deny', reasonCode, failed: true })
const unknown = (reasonCode: string) => ({ decision: 'error', reasonCode, failed: true })

function without(...names: (keyof typeof allPermissions)[]) {
  return { permissions: Object.fromEntries(Object.entries(allPermissions).filter(([name]) => !names.some((one) => one === name))) }
}

describe('the environments that the policy leans on', () => {
  it.each([
    ['missing', undefined, 'environment-missing'],
    ['without reviewers', { preventSelfReview: true, branches: 'protected' }, 'environment-unprotected'],
    ['open to self-review', { reviewers: [{ team: 'release-managers' }], branches: 'protected' }, 'environment-unprotected'],
  ] as const)('%s: nothing passes', async (_, settings, code) => {
    const { seed, shop } = journey.sandbox.github
    const before = shop.environments.get('approve-release')
    if (before === undefined) throw new Error('the sandbox has no such environment')
    shop.environments.delete('approve-release')
    if (settings !== undefined) seed.environment(shop, 'approve-release', settings)
    const endings = [await journey.gate(mended), await journey.promote(mended)]
    shop.environments.set('approve-release', before)
    for (const ending of endings) expect(ending).toMatchObject(denied(code))
  })
})

describe('a check run', () => {
  it('shows a denial beside the commit, with a remark at the line of the policy that asks for it', async () => {
    const vulnerable = await journey.build('1.5.0')
    await journey.scan(vulnerable)
    expect(await journey.gate(vulnerable)).toMatchObject(denied('vulnerability-over-threshold'))
    const shown = [...journey.sandbox.github.shop.checkRuns.values()].findLast(({ name }) => name === 'portcullis policy-gate (production)')
    expect(shown).toMatchObject({ headSha: journey.commit.sha, conclusion: 'failure' })
    const policy = readFileSync(join(journey.commit.directory, '.portcullis/policy.yaml'), 'utf8').split('\n')
    const lineOfRule = policy.findIndex((line) => line.trimStart().startsWith('vulnerabilities:')) + 1
    expect(lineOfRule).toBeGreaterThan(1)
    expect(shown?.annotations).toContainEqual(expect.objectContaining({ path: '.portcullis/policy.yaml', start_line: lineOfRule, annotation_level: 'failure' }))
  })
})

describe('a job that may not', () => {
  it.each([
    ['sign: no id-token', () => journey.gate(mended, without('id-token')), 'oidc-unavailable'],
    ['read the run: no actions', () => journey.promote(mended, without('actions')), 'permission-missing'],
    ['write the ledger: contents is read', () => journey.promote(mended, { permissions: { ...allPermissions, contents: 'read' } }), 'permission-missing'],
  ] as const)('%s', async (_, act, code) => {
    expect(await act()).toMatchObject(unknown(code))
    expect(await journey.productionTag()).toBeUndefined()
  })

  it('show a check run decides the same without it', async () => {
    expect(await journey.gate(mended, without('checks'))).toMatchObject({ decision: 'allow', reasonCode: 'allowed' })
  })

  it('promote, on an event that a stranger can cause', async () => {
    expect(await journey.promote(mended, { event: 'pull_request_target' })).toMatchObject(denied('event-refused'))
  })
})

describe('bad input', () => {
  it.each([
    ['a tag for a digest', { 'subject-digest': 'latest' }, ['digest-required', 'digest-invalid', 'input-invalid']],
    ['an environment that the policy does not know', { environment: 'prodution' }, ['environment-unknown']],
    ['a policy that is not there', { policy: '.portcullis/policy.yml' }, ['file-invalid', 'policy-error']],
    ['a policy outside the workspace', { policy: '../../../etc/passwd' }, ['file-invalid']],
    ['a token that GitHub no longer knows', { 'github-token': 'ghs_expired' }, ['permission-missing']],
    ['a password that the registry does not know', { 'registry-username': 'acme-builder', 'registry-password': 'of last year' }, ['registry-denied']],
  ] as const)('%s', async (_, inputs, codes) => {
    const ending = await journey.gate(mended, { inputs })
    expect([ending.decision, ending.failed]).toEqual(['error', true])
    expect(codes).toContain(ending.reasonCode)
  })
})

describe('a policy that cannot be read', () => {
  it.each([
    ['no YAML', 'version: 1\n  artifact: [', /inline:2:\d+: /],
    ['a key twice', 'version: 1\nversion: 1\n', /inline:2:1: /],
    ['an unknown key', 'version: 1\nartefact: registry.example/acme/shop\n', /inline:2:1: artefact.*did you mean `artifact`/],
  ])('%s: the place is named, and the near miss', async (_, policy, message) => {
    const ending = await journey.gate(mended, { inputs: { policy } })
    expect(ending).toMatchObject(unknown('policy-error'))
    expect(ending.reasons.map((reason) => reason.message).join('\n')).toMatch(message)
  })
})

describe('a world that fails', () => {
  it('a registry that is down: nobody found out, nothing moved', async () => {
    const { production } = journey.sandbox
    production.intercept = () => ({ status: 503 })
    const ending = await journey.promote(mended)
    production.intercept = undefined
    expect(ending).toMatchObject(unknown('registry-unavailable'))
    expect(await journey.productionTag()).toBeUndefined()
  })

  it('killed in the middle of the copy: no allow, no tag; the re-run finishes', async () => {
    const node = await nodeThatTellsItsProcess()
    const { production } = journey.sandbox
    let uploads = 0
    production.intercept = ({ method }) => {
      if (method === 'PUT' && (uploads += 1) === 4) node.kill()
      return undefined
    }
    const killed = await journey.promote(mended, { node: node.path, variables: { PROCESS_FILE: node.processFile } })
    production.intercept = undefined
    expect(uploads).toBeGreaterThanOrEqual(4)
    expect([killed.step.signal, killed.decision]).toEqual(['SIGKILL', 'deny'])
    expect(await journey.productionTag()).toBeUndefined()

    expect(await journey.promote(mended)).toMatchObject(denied('ledger-locked'))
    const again = await journey.promote(mended, { again: killed.step })
    expect(again).toMatchObject({ decision: 'allow', reasonCode: 'promoted' })
    expect(await journey.productionTag()).toBe(mended)
  })

  it('a target without referrers API holds the evidence under the fallback tag', async () => {
    expect(await journey.intruder.production.tag(mended.replace(':', '-'))).toMatch(/^sha256:/)
  })
})

/** A Node that writes its process id to a file before it becomes the Node that runs the action. */
async function nodeThatTellsItsProcess() {
  const { directory } = journey.sandbox
  const [path, processFile] = [join(directory, 'node.cjs'), join(directory, 'process-id')]
  // No shell: it would drop the variables of inputs whose names hold a hyphen.
  const script = `#!${process.execPath}
require('node:fs').writeFileSync(process.env.PROCESS_FILE, String(process.pid))
process.execve(process.execPath, [process.execPath, ...process.argv.slice(2)], process.env)
`
  await writeFile(path, script)
  await chmod(path, 0o755)
  const kill = () => process.kill(Number(readFileSync(processFile, 'utf8')), 'SIGKILL')
  return { path, processFile, kill }
}
