/** The workflows on the pages of the actions, run one after the other on one image, from the scan to production. */
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JobResult } from '@portcullis/sandbox/runner/job-result'
import { runWorkflow } from '@portcullis/sandbox/runner/run-workflow'
import { ReviewingHost } from '@portcullis/sandbox/shop/reviewing-host'
import { Shop, actionDirectory } from '@portcullis/sandbox/shop/shop'
import type { ShopCommit } from '@portcullis/sandbox/shop/shop'
import { startSandbox } from '@portcullis/sandbox/world'
import type { Account, Sandbox } from '@portcullis/sandbox/world'
import { workflowSnippets } from './pages.ts'

let sandbox: Sandbox
let shop: Shop
let commit: ShopCommit
let digest: string
let dockerConfig: string

beforeAll(async () => {
  sandbox = await startSandbox()
  shop = new Shop(sandbox)
  commit = await shop.commit('1.5.1', 'dana', 'Sell raincoats')
  const built = await shop.build(commit, 'dana')
  digest = built.jobs[0]?.outputs['digest'] ?? ''
  dockerConfig = await logIn({ [sandbox.source.host]: sandbox.accounts.builder, [sandbox.production.host]: sandbox.accounts.promoter })
})
afterAll(() => sandbox.close())

const reviews = { 'approve-security': { by: 'sasha', comment: 'No findings.' }, 'approve-release': { by: 'rob', comment: 'Inside the window.' } }

describe('the workflow on the page of', () => {
  it('verify denies what nobody has signed', async () => {
    expect(await endings('verify', `sha256:${'0'.repeat(64)}`)).toEqual([['verify', 'deny', 'signature-missing', 'failure']])
  })

  // In this order: each needs what those before it have attached to the image.
  it.each([
    ['verify', [['verify', 'allow', 'verified', 'success']]],
    ['scan', [['scan', 'allow', 'scanned', 'success']]],
    ['policy-gate', [['gate', 'deny', 'scan-missing', 'failure']]],
    ['sign', [['scan', 'allow', 'scanned', 'success'], ['sign', 'allow', 'signed', 'success']]],
    ['policy-gate', [['gate', 'allow', 'allowed', 'success']]],
    ['promote', [['promote', 'pending', 'approval-pending', 'failure']]],
    ['require-approval', [['approve-security', 'allow', 'granted', 'success'], ['approve-release', 'allow', 'granted', 'success'], ['approvals', 'allow', 'approved', 'success']]],
    ['promote', [['promote', 'allow', 'promoted', 'success']]],
  ])('%s ends as it says', async (action, expected) => {
    expect(await endings(action)).toEqual(expected)
  })
})

/** Runs the workflow of a page as .github/workflows/promote.yml of the shop. @returns job, decision, reason code and conclusion of each job */
async function endings(action: string, of = digest): Promise<(string | undefined)[][]> {
  const [snippet] = workflowSnippets.filter(({ path }) => path === `actions/${action}/README.md`)
  const directory = join(sandbox.directory, `page-${action}`)
  await cp(commit.directory, directory, { recursive: true })
  await writeFile(join(directory, '.github/workflows/promote.yml'), (snippet?.text ?? '').replaceAll('ghcr.io/', `${sandbox.source.host}/`))
  const host = new ReviewingHost(sandbox.github, reviews)
  const { jobs } = await runWorkflow({
    workflowFile: '.github/workflows/promote.yml',
    event: { name: 'workflow_dispatch', payload: { inputs: { digest: of } } },
    repository: 'acme/shop',
    sha: commit.sha,
    ref: 'refs/heads/main',
    actor: 'erin',
    world: { host, repositoryDirectory: directory, actions: actionDirectory, machine: { DOCKER_CONFIG: dockerConfig }, signal: host.cancelled },
  })
  expect(sandbox.github.breaches).toEqual([])
  return jobs.map((job) => [job.id, ...decisionOf(job), job.conclusion])
}

function decisionOf({ steps }: JobResult): (string | undefined)[] {
  const outputs = steps.map((step) => step.outputs).find((candidate) => candidate['decision'] !== undefined)
  return [outputs?.['decision'], outputs?.['reason-code']]
}

async function logIn(accounts: Readonly<Record<string, Account>>): Promise<string> {
  const auths = Object.entries(accounts).map(([host, { username, password }]) => [host, { auth: btoa(`${username}:${password}`) }])
  const directory = join(sandbox.directory, 'logged-in')
  await mkdir(directory)
  await writeFile(join(directory, 'config.json'), JSON.stringify({ auths: Object.fromEntries(auths) }))
  return directory
}
