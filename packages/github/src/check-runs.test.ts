import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CheckRun, CheckRunWriter } from '@portcullis/core/ports/check-runs'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startGitHub, type SandboxGitHub } from '@portcullis/sandbox/github/server'

import { createCheckRunWriter } from './check-runs.ts'
import { createGitHubClient } from './client.ts'

let github: SandboxGitHub
const clock = new SandboxClock()

beforeAll(async () => {
  github = await startGitHub({ clock })
})
afterAll(async () => {
  await github.close()
  expect(github.breaches).toEqual([])
})

function writerWith(fromFork: boolean): CheckRunWriter {
  const token = github.createToken({ app: 'github-actions', repository: 'acme/shop', permissions: { checks: 'write' }, fromFork })
  return createCheckRunWriter(createGitHubClient({ token, apiUrl: github.apiUrl, repository: 'acme/shop', clock, chance: () => 0 }))
}

function denial(more: Partial<CheckRun> = {}): CheckRun {
  const commit = github.shop.git.refs.get('heads/main') ?? ''
  const run = { name: 'policy-gate', commit, conclusion: 'failure', title: 'Denied', summary: 'Denied.', annotations: [], externalId: 'gate:production:sha256:0', detailsUrl: 'https://github.com/acme/shop/actions/runs/1' } as const
  return { ...run, ...more }
}

describe('a check run', () => {
  it('is created complete, and its page returned', async () => {
    const { url } = await writerWith(false).create(denial())
    const shown = [...github.shop.checkRuns.values()].at(-1)
    expect(url).toBe(`https://github.com/acme/shop/runs/${shown?.id}`)
    expect(shown).toMatchObject({ status: 'completed', conclusion: 'failure', externalId: 'gate:production:sha256:0', output: { title: 'Denied', summary: 'Denied.' } })
  })
  it.each([0, 1, 50, 51, 120])('carries %i annotations in as many requests as it takes, in order', async (count) => {
    const before = github.served.length
    const annotations = Array.from({ length: count }, (_, index) => ({ path: 'policy.yaml', line: index + 1, level: 'failure', title: 'code', message: `reason ${index}` }) as const)
    await writerWith(false).create(denial({ annotations }))
    const shown = [...github.shop.checkRuns.values()].at(-1)
    expect(shown?.annotations.map(({ message }) => message)).toEqual(annotations.map(({ message }) => message))
    expect(github.served.length - before).toBe(Math.max(1, Math.ceil(count / 50)))
  })
  it('keeps the verdict and says what is gone when the summary is too long', async () => {
    const summary = `# Denied\n${'a finding 🦄\n'.repeat(20_000)}`
    await writerWith(false).create(denial({ summary, title: 'x'.repeat(300) }))
    const { output } = [...github.shop.checkRuns.values()].at(-1) ?? {}
    expect(Array.from(output?.summary ?? '').length).toBeLessThanOrEqual(65_535)
    expect(output?.summary).toMatch(/^# Denied\n[^]*🦄\n\n\d+ more lines do not fit here/)
    expect(output?.title).toHaveLength(255)
  })
  it('is refused to a fork\'s token, and the failure says what to do', async () => {
    await expect(writerWith(true).create(denial())).rejects.toMatchObject({ code: 'permission-missing', remedy: expect.stringContaining('checks: write') })
  })
})
