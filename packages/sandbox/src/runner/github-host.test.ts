import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '../clock.ts'
import { startGitHub, type SandboxGitHub } from '../github/server.ts'
import { githubClaims, type GithubJob } from '../sigstore/claims.ts'
import { GitHubHost } from './github-host.ts'
import { runWorkflow, type WorkflowResult } from './run-workflow.ts'

let github: SandboxGitHub
let repositoryDirectory: string
const identities: GithubJob[] = []

beforeAll(async () => {
  const idToken = (job: GithubJob) => {
    identities.push(job)
    return { requestUrl: 'http://127.0.0.1:1/?x=1', requestToken: 'request-token', revoke: () => undefined }
  }
  github = await startGitHub({ clock: new SandboxClock(), idToken })
  repositoryDirectory = await mkdtemp(join(tmpdir(), 'portcullis-host-test-'))
  await mkdir(join(repositoryDirectory, '.github', 'workflows'), { recursive: true })
})
afterAll(async () => {
  await github.close()
  await rm(repositoryDirectory, { recursive: true })
})

const call = (path: string) =>
  `fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '${path}', { headers: { authorization: 'Bearer ' + process.env.TOKEN } }).then(({ status }) => console.log('status', status))`
const workflow = `
name: Promote
on: push
permissions: {}
jobs:
  look:
    permissions: { actions: read }
    runs-on: ubuntu-latest
    steps:
      - { shell: "${process.execPath} {0}", env: { TOKEN: "\${{ github.token }}" }, run: "${call('/actions/runs/${{ github.run_id }}')}" }
      - { shell: "${process.execPath} {0}", env: { TOKEN: "\${{ github.token }}" }, run: "${call('/commits/main/check-runs')}" }
  gate:
    needs: look
    permissions: { id-token: write }
    environment: approve-security
    runs-on: ubuntu-latest
    steps: [{ run: "echo approved" }]`

/** Calls `decide` as soon as a job waits. */
class DecidingHost extends GitHubHost {
  decide: () => void = () => undefined

  override async waitForEnvironment(...waiting: Parameters<GitHubHost['waitForEnvironment']>) {
    this.decide()
    return super.waitForEnvironment(...waiting)
  }
}

async function run(decide: () => void, host = new DecidingHost(github)): Promise<WorkflowResult> {
  host.decide = decide
  await writeFile(join(repositoryDirectory, '.github', 'workflows', 'promote.yml'), workflow)
  return runWorkflow({
    workflowFile: '.github/workflows/promote.yml',
    event: { name: 'push', payload: {} },
    repository: 'acme/shop',
    sha: github.shop.git.refs.get('heads/main') ?? '',
    ref: 'refs/heads/main',
    actor: 'dana',
    world: { host, repositoryDirectory },
  })
}
const latestRun = () => {
  const latest = [...github.shop.runs.values()].at(-1)
  if (latest === undefined) throw new Error('no run')
  return latest
}

describe("a run on the sandbox's GitHub", () => {
  it('has tokens with the asked permissions only, waits for its reviewers, and says the environment in its identity', async () => {
    const result = await run(() => github.lifecycle.approve(latestRun(), 'approve-security', 'sam', 'looks good'))
    const [look, gate] = result.jobs
    expect(look?.steps.flatMap(({ log }) => log.filter((line) => line.startsWith('status')))).toEqual(['status 200', 'status 403'])
    expect(gate).toMatchObject({ conclusion: 'success', steps: [{ outcome: 'success' }] })
    expect(latestRun().attempts.at(-1)).toMatchObject({ conclusion: 'success', jobs: [{ conclusion: 'success' }, { conclusion: 'success' }] })
    expect(githubClaims(identities.at(-1) ?? { repository: '' })).toMatchObject({ environment: 'approve-security', run_id: result.run.id })
  })

  it('ends at the gate when a reviewer refuses', async () => {
    const before = identities.length
    const result = await run(() => github.lifecycle.reject(latestRun(), 'approve-security', 'sam'))
    expect(result.jobs.map(({ conclusion, steps }) => [conclusion, steps.length])).toEqual([['success', 2], ['failure', 0]])
    expect([result.conclusion, identities.length]).toEqual(['failure', before])
  })

  it('can be run again, by somebody else', async () => {
    const host = new DecidingHost(github)
    const approve = () => github.lifecycle.approve(latestRun(), 'approve-security', 'sasha')
    const first = await run(approve, host)
    host.rerunNext(first.run.id, 'erin')
    const second = await run(approve, host)
    expect(second.run).toMatchObject({ id: first.run.id, attempt: '2', triggeringActor: 'erin' })
    expect(() => host.rerunNext('1', 'erin')).toThrow('No run 1')
  })
})
