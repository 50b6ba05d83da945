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

describe('a run', () => {
  it('by hand takes its inputs, checked', async () => {
    const workflow = `
on: { workflow_dispatch: { inputs: { stage: { type: choice, options: [staging, production], required: true }, dry: { type: boolean, default: true } } } }
jobs: { a: { runs-on: x, steps: [{ run: "echo \${{ inputs.stage }} \${{ inputs.dry && 'dry' || 'wet' }}" }] } }`
    const dispatch = (inputs: Record<string, string>) => run(workflow, { request: { event: { name: 'workflow_dispatch', payload: { inputs } } } })
    expect(logOf(await dispatch({ stage: 'staging' }), 'a')).toContain('staging dry')
    expect(logOf(await dispatch({ stage: 'production', dry: 'false' }), 'a')).toContain('production wet')
    await expect(dispatch({ stage: 'elsewhere' })).rejects.toThrow('not in the list of options')
    await expect(dispatch({})).rejects.toThrow('Input stage is required')
  })

  it.each([
    ['of another event', 'on: workflow_dispatch\njobs: { a: { runs-on: x, steps: [{ run: x }] } }', "not started by 'push'"],
    ['with an unknown key', jobs('a: { runs-on: x, step: [] }'), "unexpected value 'step'"],
    ['without runs-on', jobs('a: { steps: [] }'), 'runs-on'],
    ['with a step of both kinds', jobs('a: { runs-on: x, steps: [{ run: x, uses: y }] }'), "unexpected value 'run'"],
    ['with an id twice', jobs('a: { runs-on: x, steps: [{ id: b, run: x }, { id: b, run: x }] }'), 'may not be used more than once'],
    ['that needs what is not there', jobs('a: { needs: b, runs-on: x, steps: [] }'), "depends on unknown job 'b'"],
    ['in a circle', jobs('a: { needs: b, runs-on: x, steps: [] }\nb: { needs: a, runs-on: x, steps: [] }'), 'in a circle: a -> b -> a'],
    ['with a container', jobs('a: { container: x, runs-on: x, steps: [] }'), "unexpected value 'container'"],
    ['with a key twice', jobs('a: { runs-on: x, runs-on: y, steps: [] }'), 'unique'],
  ])('%s never starts', async (_, workflow, message) => {
    await expect(run(workflow)).rejects.toThrow(message)
    expect(trials.host.calls).toEqual([])
  })

  it('that is cancelled ends what is under way', async () => {
    const cancel = new AbortController()
    const world = { signal: cancel.signal, onLine: (line: string) => line === 'ready' && cancel.abort() }
    const result = await run(jobs(`
a: { runs-on: x, steps: [{ run: "echo ready; exec sleep 30" }, { if: cancelled(), run: echo swept }] }
b: { needs: a, runs-on: x, steps: [{ run: "true" }] }`), { world })
    expect([result.conclusion, conclusions(result)]).toEqual(['cancelled', { a: 'cancelled', b: 'skipped' }])
    expect(logOf(result, 'a')).toContain('swept')
  })
})
