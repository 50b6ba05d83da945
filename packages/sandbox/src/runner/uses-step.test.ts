import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

describe('actions', () => {
  const files = {
    'actions/x/action.yml': 'name: X\ndescription: x\ninputs: { who: { description: w, default: "${{ github.actor }}" } }\nruns: { using: node24, main: ../../dist/x/index.js, post: ../../dist/x/post.js }',
    'dist/x/index.js': "console.log('hello ' + process.env.INPUT_WHO + ' ' + process.env.GITHUB_ACTION_REPOSITORY); require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'a=b\\n')",
    'dist/x/post.js': "console.log('bye ' + process.env.STATE_a)",
  }

  it('of the repository run from the checkout, their post at the end', async () => {
    const workflow = jobs('a: { runs-on: x, steps: [{ uses: actions/checkout@v5 }, { uses: ./actions/x, with: { who: "${{ github.ref_name }}" } }, { run: echo last }] }')
    const result = await run(workflow, { files })
    expect(job(result, 'a')?.steps.map(({ name }) => name)).toEqual(['Run actions/checkout@v5', 'Run ./actions/x', 'Run echo last', 'Post Run ./actions/x'])
    expect(logOf(result, 'a')).toEqual(expect.arrayContaining(['hello main undefined', 'bye b']))
  })

  it('of another repository run from where the sandbox has them', async () => {
    const directory = await mkdtemp(join(trials.root, 'actions-'))
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), text)
    }
    const asked: string[] = []
    const actions = (uses: string) => (asked.push(uses), join(directory, 'actions/x'))
    const result = await run(jobs('a: { runs-on: x, steps: [{ uses: acme/portcullis/actions/x@0123abc }] }'), { world: { actions } })
    expect([asked, logOf(result, 'a').includes('hello ann acme/portcullis')]).toEqual([['acme/portcullis/actions/x@0123abc'], true])
  })
})
