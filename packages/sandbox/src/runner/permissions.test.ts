import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TrialRuns, job, jobs, logOf } from './trial-runs.ts'
import type { TrialSetup } from './trial-runs.ts'

let trials: TrialRuns
beforeAll(async () => {
  trials = await TrialRuns.start()
})
beforeEach(() => trials.forget())
afterAll(() => trials.close())
const run = (workflow: string, setup: TrialSetup = {}) => trials.run(workflow, setup)

describe('permissions', () => {
  const asking = (top: string, own: string) => `on: push\n${top}\njobs:\n  a: { ${own} runs-on: x, steps: [{ run: "echo id=[$ACTIONS_ID_TOKEN_REQUEST_URL]" }] }`

  it.each([
    ['permissions: {}', '', {}],
    ['permissions: { contents: read, issues: none }', '', { contents: 'read' }],
    ['permissions: { contents: write }', 'permissions: { checks: write },', { checks: 'write' }],
    ['', '', { contents: 'read', packages: 'read' }],
  ])('%s and %s', async (top, own, expected) => {
    await run(asking(top, own))
    expect(trials.host.requests[0]?.permissions).toEqual(expected)
  })

  it.each([
    ['permissions: { content: read }', "Unexpected permission 'content'"],
    ['permissions: { id-token: read }', "Unexpected value 'read' of permission 'id-token'"],
    ['permissions: { contents: admin }', "Unexpected value 'admin'"],
  ])('%s is refused before anything runs', async (top, message) => {
    await expect(run(asking(top, ''))).rejects.toThrow(message)
    expect(trials.host.calls).toEqual([])
  })

  it('without id-token: write there is no way to an identity token', async () => {
    expect(logOf(await run(asking('permissions: {}', '')), 'a')).toContain('id=[]')
    expect(logOf(await run(asking('permissions: { id-token: write }', '')), 'a')).toContain('id=[http://127.0.0.1:1/id?x=1]')
  })
})

describe('an environment', () => {
  const gated = jobs(`
deploy:
  environment: { name: "prod-\${{ github.ref_name }}", url: "https://example.org/\${{ steps.s.outputs.path }}" }
  runs-on: x
  steps:
    - { id: s, run: 'echo path=x >> $GITHUB_OUTPUT; echo [$KEY]', env: { KEY: "\${{ secrets.KEY }}" } }`)
  const world = { secrets: { KEY: 'repository key' }, environmentSecrets: { 'prod-main': { KEY: 'production key' }, other: { KEY: 'wrong key' } } }

  it('is waited for, and then gives its secrets, covered', async () => {
    const result = await run(gated, { world })
    expect(trials.host.calls.slice(1, 4)).toEqual(['startJob deploy', 'wait deploy prod-main', 'credentials deploy'])
    expect(job(result, 'deploy')?.environment).toEqual({ name: 'prod-main', url: 'https://example.org/x' })
    expect(logOf(result, 'deploy')).toContain('[***]')
  })

  it('that rejects gives the job no credentials and runs no step', async () => {
    trials.host.rejected.add('prod-main')
    const result = await run(gated, { world })
    expect(trials.host.calls).toEqual(['startRun', 'startJob deploy', 'wait deploy prod-main', 'finishJob deploy failure', 'finishRun failure'])
    expect(job(result, 'deploy')).toMatchObject({ conclusion: 'failure', reason: expect.stringContaining("'prod-main' was rejected"), steps: [] })
  })
})
