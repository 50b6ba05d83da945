import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TrialRuns, conclusions, job, jobs, logOf } from './trial-runs.ts'
import type { TrialSetup } from './trial-runs.ts'

let trials: TrialRuns
beforeAll(async () => {
  trials = await TrialRuns.start()
})
beforeEach(() => trials.forget())
afterAll(() => trials.close())
const run = (workflow: string, setup: TrialSetup = {}) => trials.run(workflow, setup)

describe('jobs', () => {
  it('hand their outputs to those that need them', async () => {
    const result = await run(jobs(`
build:
  runs-on: ubuntu-latest
  outputs: { digest: "\${{ steps.made.outputs.digest }}" }
  steps:
    - id: made
      run: echo "digest=sha256:ab" >> "$GITHUB_OUTPUT"
use:
  needs: build
  runs-on: ubuntu-latest
  steps: [{ run: "echo got $DIGEST", env: { DIGEST: "\${{ needs.build.outputs.digest }}" } }]`))
    expect(conclusions(result)).toEqual({ build: 'success', use: 'success' })
    expect(logOf(result, 'use')).toContain('got sha256:ab')
    expect(trials.host.calls).toEqual([
      'startRun', 'startJob build', 'credentials build', 'finishJob build success', 'startJob use', 'credentials use', 'finishJob use success', 'finishRun success',
    ])
  })

  it('are skipped after a failure, through those between, unless their condition says otherwise', async () => {
    const result = await run(jobs(`
bad: { runs-on: x, steps: [{ run: exit 3 }] }
anyway: { needs: bad, if: always(), runs-on: x, steps: [{ run: "true" }] }
next: { needs: bad, runs-on: x, steps: [{ run: "true" }] }
after: { needs: anyway, runs-on: x, steps: [{ run: "true" }] }
told: { needs: bad, if: "failure() && needs.bad.result == 'failure'", runs-on: x, steps: [{ run: "true" }] }`))
    expect(conclusions(result)).toEqual({ bad: 'failure', anyway: 'success', next: 'skipped', after: 'skipped', told: 'success' })
    expect(result.conclusion).toBe('failure')
    expect(trials.host.calls).not.toContain('startJob next')
  })

  it('without ties run side by side', async () => {
    const meet = (own: string, other: string) =>
      `touch "$MEETING/${own}"; for try in $(seq 2000); do [ -e "$MEETING/${other}" ] && exit 0; sleep 0.05; done; exit 1`
    const meeting = await mkdtemp(join(trials.root, 'meeting-'))
    const result = await run(jobs(`
one: { runs-on: x, steps: [{ run: '${meet('a', 'b')}' }] }
two: { runs-on: x, steps: [{ run: '${meet('b', 'a')}' }] }`), { world: { machine: { MEETING: meeting } } })
    expect(conclusions(result)).toEqual({ one: 'success', two: 'success' })
  })

  it('of one concurrency group run one after the other', async () => {
    const alone = 'mkdir "$PLACE/lock" && sleep 0.1 && rmdir "$PLACE/lock"'
    const place = await mkdtemp(join(trials.root, 'place-'))
    const jobAlone = (id: string) => `${id}: { concurrency: { group: "only-\${{ github.ref_name }}" }, runs-on: x, steps: [{ run: '${alone}' }] }`
    const result = await run(jobs(['one', 'two', 'three'].map(jobAlone).join('\n')), { world: { machine: { PLACE: place } } })
    expect(result.conclusion).toBe('success')
  })

  it('of a matrix are one for every combination', async () => {
    const result = await run(jobs(`
lists: { runs-on: x, outputs: { os: '["a","b"]' }, steps: [{ run: "true" }] }
each:
  needs: lists
  strategy: { matrix: { os: "\${{ fromJSON(needs.lists.outputs.os) }}", arch: [x, y] } }
  runs-on: x
  steps: [{ run: "test \${{ matrix.os }}\${{ matrix.arch }} != by" }]`))
    expect(conclusions(result)).toEqual({ lists: 'success', 'each (a, x)': 'success', 'each (a, y)': 'success', 'each (b, x)': 'success', 'each (b, y)': 'failure' })
  })

  it('that continue on error fail without failing the run', async () => {
    const result = await run(jobs(`
shaky: { continue-on-error: true, runs-on: x, steps: [{ run: exit 1 }] }
next: { needs: shaky, runs-on: x, steps: [{ run: "true" }] }`))
    expect([conclusions(result), result.conclusion]).toEqual([{ shaky: 'failure', next: 'success' }, 'success'])
  })

  it('end when their time is over, and then only what is always done runs', async () => {
    const result = await run(jobs(`
slow:
  timeout-minutes: 0.005
  runs-on: x
  steps: [{ run: sleep 30 }, { run: echo normal }, { if: always(), run: echo always }]`))
    expect(job(result, 'slow')?.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'skipped', 'success'])
    expect(result.conclusion).toBe('cancelled')
  })
})
