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

describe('steps', () => {
  it('stop at a failure, but for those that ask for it', async () => {
    const result = await run(jobs(`
a:
  runs-on: x
  steps:
    - { id: soft, continue-on-error: true, run: exit 1 }
    - { id: still, run: "echo \${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}" }
    - { id: hard, run: "false | true; exit 4" }
    - { id: not, run: echo never }
    - { id: after, if: failure(), run: echo after }`))
    expect(job(result, 'a')?.steps.map(({ id, outcome, conclusion }) => [id, outcome, conclusion])).toEqual([
      ['soft', 'failure', 'success'], ['still', 'success', 'success'], ['hard', 'failure', 'failure'], ['not', 'skipped', 'skipped'], ['after', 'success', 'success'],
    ])
    expect(logOf(result, 'a')).toEqual(expect.arrayContaining(['failure success', '##[error]Process completed with exit code 4.', 'after']))
  })

  it.each([
    ['shell: bash', 'failure'],
    ['shell: sh', 'success'],
    ['name: unsaid', 'success'],
  ])('with %s end with %s when the start of a pipe fails', async (shell, outcome) => {
    const result = await run(jobs(`a: { runs-on: x, steps: [{ ${shell}, run: "false | true" }] }`))
    expect(job(result, 'a')?.steps[0]?.outcome).toBe(outcome)
  })

  it('take their variables from workflow, job, GITHUB_ENV and themselves, in that order, and never GitHub\'s', async () => {
    const result = await run(`on: push
env: { A: workflow, B: workflow, C: workflow, D: workflow }
jobs:
  a:
    runs-on: x
    env: { B: job, C: job, D: job }
    defaults: { run: { working-directory: sub } }
    steps:
      - { run: 'mkdir sub', working-directory: . }
      - run: |
          printf 'C=file\\nD<<E\\nfile\\nE\\nGITHUB_SHA=forged\\n' >> "$GITHUB_ENV"
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - { env: { D: step }, run: 'echo $A $B $C $D \${{ env.C }} \${{ env.D }} $GITHUB_SHA $(basename $PWD) \${PATH%%:*}' }`)
    expect(logOf(result, 'a').find((line) => line.startsWith('workflow job file step'))).toMatch(/^workflow job file step file step abc sub \/.*\/sub\/bin$/)
  })

  it('find the documented variables', async () => {
    const result = await run(jobs("a: { runs-on: x, steps: [{ run: 'env; cat $GITHUB_EVENT_PATH' }] }"))
    expect(logOf(result, 'a')).toEqual(expect.arrayContaining([
      'CI=true', 'GITHUB_ACTIONS=true', 'GITHUB_ACTOR=ann', 'GITHUB_ACTOR_ID=30', 'GITHUB_API_URL=http://127.0.0.1:1/api', 'GITHUB_EVENT_NAME=push',
      'GITHUB_JOB=a', 'GITHUB_REF=refs/heads/main', 'GITHUB_REF_NAME=main', 'GITHUB_REF_TYPE=branch', 'GITHUB_REPOSITORY=acme/shop', 'GITHUB_REPOSITORY_ID=10',
      'GITHUB_REPOSITORY_OWNER=acme', 'GITHUB_REPOSITORY_OWNER_ID=20', 'GITHUB_RUN_ATTEMPT=1', 'GITHUB_RUN_ID=77', 'GITHUB_RUN_NUMBER=3', 'GITHUB_SHA=abc',
      'GITHUB_TRIGGERING_ACTOR=ann', 'GITHUB_WORKFLOW=.github/workflows/test.yml', 'GITHUB_WORKFLOW_SHA=abc', 'RUNNER_ENVIRONMENT=github-hosted',
      'GITHUB_WORKFLOW_REF=acme/shop/.github/workflows/test.yml@refs/heads/main', '    "id": "abc"',
    ]))
    expect(logOf(result, 'a').some((line) => line.startsWith('GITHUB_TOKEN='))).toBe(false)
  })

  it.each([
    ['secrets in a condition', '{ if: "secrets.X != \'\'", run: "true" }', "Unrecognized named-value: 'secrets'"],
    ['a working directory that is not there', '{ working-directory: nowhere, run: "true" }', 'nowhere'],
    ['a shell nobody knows', '{ shell: fish, run: "true" }', 'Invalid shell option'],
    ['an action that is not to be had', '{ uses: acme/tool@v1 }', 'Unable to resolve action acme/tool@v1'],
    ['an action without a ref', '{ uses: acme/tool }', 'Expected format {org}/{repo}[/path]@ref'],
    ['a local action before checkout', '{ uses: ./actions/x }', 'Did you forget to run actions/checkout'],
    ['a checkout of something else', '{ uses: actions/checkout@v5, with: { repository: other/repo } }', "no repository 'other/repo'"],
  ])('fail for %s', async (_, step, message) => {
    const result = await run(jobs(`a: { runs-on: x, steps: [${step}] }`))
    expect(result.conclusion).toBe('failure')
    expect(logOf(result, 'a').join('\n')).toContain(message)
  })

  it('keep secrets to themselves: covered in logs and summaries, and not handed to other jobs', async () => {
    const result = await run(jobs(`
a:
  runs-on: x
  outputs: { token: "\${{ github.token }}", plain: fine }
  steps: [{ run: 'echo "\${{ secrets.GITHUB_TOKEN }} \${{ secrets.OWN }}" | tee -a $GITHUB_STEP_SUMMARY' }]`), { world: { secrets: { OWN: 'own secret' } } })
    expect(logOf(result, 'a')).toContain('*** ***')
    expect(job(result, 'a')).toMatchObject({ outputs: { plain: 'fine' }, steps: [{ summary: '*** ***\n' }] })
    expect(job(result, 'a')?.outputs).not.toHaveProperty('token')
  })
})
