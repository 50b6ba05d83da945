import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { TrialRuns, jobs, logOf } from './trial-runs.ts'
import type { TrialSetup } from './trial-runs.ts'

let trials: TrialRuns
beforeAll(async () => {
  trials = await TrialRuns.start()
})
beforeEach(() => trials.forget())
afterAll(() => trials.close())
const run = (workflow: string, setup: TrialSetup = {}) => trials.run(workflow, setup)

describe('artifacts', () => {
  const upload = (more: string) => `{ uses: actions/upload-artifact@v5, with: { name: results, path: out${more} } }`

  it('go from one job to another, with their id and digest', async () => {
    const result = await run(jobs(`
make:
  runs-on: x
  steps:
    - run: mkdir -p out/deep && printf one > out/a.txt && printf two > out/deep/b.txt && touch out/.hidden
    - { id: up, uses: actions/upload-artifact@v5, with: { name: results, path: out } }
    - run: echo "id=\${{ steps.up.outputs.artifact-id }} \${{ steps.up.outputs.artifact-digest }}"
take:
  needs: make
  runs-on: x
  steps:
    - { uses: actions/download-artifact@v5, with: { name: results, path: in } }
    - run: echo "$(cat in/a.txt in/deep/b.txt) $(ls -A in | wc -l)"`))
    const digest = createHash('sha256').update('["a.txt",3]one["deep/b.txt",3]two').digest('hex')
    expect(result.artifacts).toMatchObject([{ name: 'results', files: ['a.txt', 'deep/b.txt'], digest }])
    expect(logOf(result, 'make')).toContain(`id=1 ${digest}`)
    expect(logOf(result, 'take')).toContain('onetwo 2')
  })

  it.each([
    ['a name that is taken', `[{ run: 'mkdir out && touch out/x' }, ${upload('')}, ${upload('')}]`, '409'],
    ['nothing, told to mind', `[${upload(', if-no-files-found: error')}]`, 'No files were found'],
    ['a name that is not there', '[{ uses: actions/download-artifact@v5, with: { name: none } }]', 'Artifact not found for name: none'],
    ['an input nobody knows', `[${upload(', compresion-level: 9')}]`, "does not know the input 'compresion-level'"],
  ])('fail for %s', async (_, steps, message) => {
    const result = await run(jobs(`a: { runs-on: x, steps: ${steps} }`))
    expect(result.conclusion).toBe('failure')
    expect(logOf(result, 'a').join('\n')).toContain(message)
  })
})
