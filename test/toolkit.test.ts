import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startGitHub } from '@portcullis/sandbox/github/server'
import type { SandboxGitHub } from '@portcullis/sandbox/github/server'
import { runAction } from '@portcullis/sandbox/runner/run-action'
import type { ActionResult } from '@portcullis/sandbox/runner/run-action'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { startSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'

// GitHub's own packages (@actions/core, exec, github, tool-cache) are witnesses that nobody here wrote: what they do on
// GitHub's runner against GitHub's API, they must do on ours against ours.
const actionDirectory = fileURLToPath(new URL('./fixtures/toolkit-action', import.meta.url))

describe("the official toolkit on the sandbox's runner", () => {
  let github: SandboxGitHub
  let sigstore: SandboxSigstore
  let workspace: string

  beforeAll(async () => {
    const clock = new SandboxClock()
    github = await startGitHub({ clock })
    sigstore = await startSigstore({ clock })
    workspace = await mkdtemp(join(tmpdir(), 'toolkit-'))
  })
  afterAll(async () => {
    await Promise.all([github.close(), sigstore.close(), rm(workspace, { recursive: true })])
    expect(github.breaches).toEqual([])
  })

  const run = (permissions: { contents?: 'read' }, identity: boolean): Promise<ActionResult> => {
    const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions })
    const grant = sigstore.grantRequestToken(githubClaims({ repository: 'acme/shop' }))
    return runAction({
      actionDirectory,
      inputs: { greeting: 'good morning' },
      environment: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SHA: github.shop.git.refs.get('heads/main') ?? '',
        ...(identity ? { ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken } : {}),
      },
      workspace,
      token,
      secrets: [token],
    })
  }

  it('finds everything where GitHub has it', async () => {
    const { outcome, outputs, summary, log, annotations } = await run({ contents: 'read' }, true)
    expect(log.filter((line) => line.includes('Error'))).toEqual([])
    expect(outcome).toBe('success')
    expect(outputs).toMatchObject({ said: 'good morning\nand more', login: 'erin', repository: 'acme/shop', child: '42', subject: 'acme/shop' })
    expect(outputs['cached']).toContain(join('toolkit-fixture', '1.2.3'))
    expect(summary).toContain('<h1>Done</h1>')
    expect(log.join('\n')).toContain('the secret is ***')
    expect(annotations).toContainEqual(expect.objectContaining({ message: 'mind the gap', file: 'a.txt' }))
  })

  it('is refused what the job did not ask for', async () => {
    const { outcome, log } = await run({}, true)
    expect(outcome).toBe('failure')
    expect(log.join('\n')).toContain('Resource not accessible by integration')
  })

  it('gets no identity without the permission', async () => {
    const { outcome, log } = await run({ contents: 'read' }, false)
    expect(outcome).toBe('failure')
    expect(log.join('\n')).toContain('ACTIONS_ID_TOKEN_REQUEST_URL')
  })
})
