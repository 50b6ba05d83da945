import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TrialRuns, conclusions, jobs, logOf } from './trial-runs.ts'
import type { TrialSetup } from './trial-runs.ts'

let trials: TrialRuns
beforeAll(async () => {
  trials = await TrialRuns.start()
})
beforeEach(() => trials.forget())
afterAll(() => trials.close())
const run = (workflow: string, setup: TrialSetup = {}) => trials.run(workflow, setup)

describe('a reusable workflow', () => {
  const called = `
on:
  workflow_call:
    inputs: { digest: { type: string, required: true }, count: { type: number, default: 2 } }
    outputs: { signed: { value: "\${{ jobs.sign.outputs.signed }}" } }
jobs:
  sign:
    permissions: { id-token: write }
    runs-on: x
    outputs: { signed: "\${{ steps.s.outputs.signed }}" }
    steps: [{ id: s, run: 'echo "signed=\${{ inputs.digest }}x\${{ inputs.count }}[\${{ secrets.KEY }}]" | sed s/secret-key/yes/ >> $GITHUB_OUTPUT' }]`
  const caller = (permissions: string, more: string) => jobs(`
call:
  permissions: ${permissions}
  uses: ./.github/workflows/sign.yml
  ${more}
use: { needs: call, runs-on: x, steps: [{ run: 'echo "\${{ needs.call.outputs.signed }}"' }] }`)
  const setup = { files: { '.github/workflows/sign.yml': called }, world: { secrets: { KEY: 'secret-key', OTHER: 'other' } } }

  it('runs as jobs of the caller, under a workflow ref of its own', async () => {
    const result = await run(caller('{ id-token: write }', 'with: { digest: ab }\n  secrets: { KEY: "${{ secrets.KEY }}" }'), setup)
    expect(conclusions(result)).toEqual({ 'call / sign': 'success', call: 'success', use: 'success' })
    expect(trials.host.requests[0]).toMatchObject({
      name: 'call / sign', permissions: { 'id-token': 'write' }, jobWorkflowRef: 'acme/shop/.github/workflows/sign.yml@refs/heads/main',
    })
    expect(logOf(result, 'use')).toContain('abx2[yes]')
  })

  it('has no secrets but those handed on', async () => {
    const result = await run(caller('{ id-token: write }', 'with: { digest: ab }'), setup)
    expect(logOf(result, 'use')).toContain('abx2[]')
  })

  it.each([
    ['more permissions than its caller has', '{ contents: read }', 'with: { digest: ab }', "is requesting 'id-token: write', but is only allowed 'id-token: none'"],
    ['an input that is missing', '{ id-token: write }', 'secrets: inherit', 'Input digest is required'],
    ['an input it does not declare', '{ id-token: write }', 'with: { digest: ab, digset: ab }', 'digset is not defined'],
    ['an input of another type', '{ id-token: write }', 'with: { digest: ab, count: many }', 'not a number'],
  ])('fails for %s', async (_, permissions, more, message) => {
    const result = await run(caller(permissions, more), setup)
    expect(result.conclusion).toBe('failure')
    expect(result.jobs.map(({ reason }) => reason ?? '').join('\n')).toContain(message)
    expect(trials.host.requests).toEqual([])
  })
})
