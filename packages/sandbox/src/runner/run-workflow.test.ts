import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { JobRequest, RunnerHost } from './host.ts'
import type { RunnerWorld } from './run-state.ts'
import { runWorkflow, type WorkflowRequest, type WorkflowResult } from './run-workflow.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'portcullis-workflow-test-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** A GitHub that lets everything through but what `rejected` names, and remembers what it was asked. */
class RecordingHost implements RunnerHost {
  readonly calls: string[] = []
  readonly requests: JobRequest[] = []
  readonly rejected = new Set<string>()

  async startRun() {
    this.calls.push('startRun')
    const urls = { serverUrl: 'http://127.0.0.1:1', apiUrl: 'http://127.0.0.1:1/api', graphqlUrl: 'http://127.0.0.1:1/graphql' }
    return { ...urls, id: '77', number: '3', attempt: '1', repositoryId: '10', repositoryOwnerId: '20', actorId: '30', triggeringActor: 'ann' }
  }

  async startJob(_run: unknown, request: JobRequest) {
    this.calls.push(`startJob ${request.name}`)
    this.requests.push(request)
    return { id: request.name }
  }

  async waitForEnvironment(_run: unknown, job: { id: string }, environment: string) {
    this.calls.push(`wait ${job.id} ${environment}`)
    return this.rejected.has(environment) ? ('rejected' as const) : ('approved' as const)
  }

  async credentials(_run: unknown, job: { id: string }) {
    this.calls.push(`credentials ${job.id}`)
    const asked = this.requests.findLast(({ name }) => name === job.id)?.permissions['id-token'] === 'write'
    const idToken = { requestUrl: 'http://127.0.0.1:1/id?x=1', requestToken: 'request-token' }
    return { token: 'ghs_job_token', ...(asked ? { idToken } : {}) }
  }

  async finishJob(_run: unknown, job: { id: string }, conclusion: string) {
    this.calls.push(`finishJob ${job.id} ${conclusion}`)
  }

  async finishRun(_run: unknown, conclusion: string) {
    this.calls.push(`finishRun ${conclusion}`)
  }
}

let host: RecordingHost
beforeEach(() => {
  host = new RecordingHost()
})

let count = 0
interface Setup {
  readonly files?: Readonly<Record<string, string>>
  readonly world?: Partial<RunnerWorld>
  readonly request?: Partial<WorkflowRequest>
}

/** Runs a workflow of these jobs, over a repository of these files. */
async function run(workflow: string, { files = {}, world = {}, request = {} }: Setup = {}): Promise<WorkflowResult> {
  const repositoryDirectory = join(root, `repository-${count++}`)
  for (const [path, text] of Object.entries({ ...files, '.github/workflows/test.yml': workflow })) {
    await mkdir(dirname(join(repositoryDirectory, path)), { recursive: true })
    await writeFile(join(repositoryDirectory, path), text)
  }
  return runWorkflow({
    workflowFile: '.github/workflows/test.yml',
    event: { name: 'push', payload: { head_commit: { id: 'abc' } } },
    repository: 'acme/shop',
    sha: 'abc',
    ref: 'refs/heads/main',
    actor: 'ann',
    world: { host, repositoryDirectory, ...world },
    ...request,
  })
}

const jobs = (text: string) => `on: push\npermissions: {}\njobs:\n${text.replace(/^/gm, '  ')}`
const job = (result: WorkflowResult, name: string) => result.jobs.find((candidate) => candidate.name === name)
const conclusions = (result: WorkflowResult) => Object.fromEntries(result.jobs.map(({ name, conclusion }) => [name, conclusion]))
const logOf = (result: WorkflowResult, name: string) => job(result, name)?.steps.flatMap(({ log }) => log) ?? []

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
    expect(host.calls).toEqual([
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
    expect(host.calls).not.toContain('startJob next')
  })

  it('without ties run side by side', async () => {
    const meet = (own: string, other: string) =>
      `touch "$MEETING/${own}"; for try in $(seq 100); do [ -e "$MEETING/${other}" ] && exit 0; sleep 0.05; done; exit 1`
    const meeting = await mkdtemp(join(root, 'meeting-'))
    const result = await run(jobs(`
one: { runs-on: x, steps: [{ run: '${meet('a', 'b')}' }] }
two: { runs-on: x, steps: [{ run: '${meet('b', 'a')}' }] }`), { world: { machine: { MEETING: meeting } } })
    expect(conclusions(result)).toEqual({ one: 'success', two: 'success' })
  })

  it('of one concurrency group run one after the other', async () => {
    const alone = 'mkdir "$PLACE/lock" && sleep 0.1 && rmdir "$PLACE/lock"'
    const place = await mkdtemp(join(root, 'place-'))
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

describe('permissions', () => {
  const asking = (top: string, own: string) => `on: push\n${top}\njobs:\n  a: { ${own} runs-on: x, steps: [{ run: "echo id=[$ACTIONS_ID_TOKEN_REQUEST_URL]" }] }`

  it.each([
    ['permissions: {}', '', {}],
    ['permissions: { contents: read, issues: none }', '', { contents: 'read' }],
    ['permissions: { contents: write }', 'permissions: { checks: write },', { checks: 'write' }],
    ['', '', { contents: 'read', packages: 'read' }],
  ])('%s and %s', async (top, own, expected) => {
    await run(asking(top, own))
    expect(host.requests[0]?.permissions).toEqual(expected)
  })

  it.each([
    ['permissions: { content: read }', "Unexpected permission 'content'"],
    ['permissions: { id-token: read }', "Unexpected value 'read' of permission 'id-token'"],
    ['permissions: { contents: admin }', "Unexpected value 'admin'"],
  ])('%s is refused before anything runs', async (top, message) => {
    await expect(run(asking(top, ''))).rejects.toThrow(message)
    expect(host.calls).toEqual([])
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
    expect(host.calls.slice(1, 4)).toEqual(['startJob deploy', 'wait deploy prod-main', 'credentials deploy'])
    expect(job(result, 'deploy')?.environment).toEqual({ name: 'prod-main', url: 'https://example.org/x' })
    expect(logOf(result, 'deploy')).toContain('[***]')
  })

  it('that rejects gives the job no credentials and runs no step', async () => {
    host.rejected.add('prod-main')
    const result = await run(gated, { world })
    expect(host.calls).toEqual(['startRun', 'startJob deploy', 'wait deploy prod-main', 'finishJob deploy failure', 'finishRun failure'])
    expect(job(result, 'deploy')).toMatchObject({ conclusion: 'failure', reason: expect.stringContaining("'prod-main' was rejected"), steps: [] })
  })
})

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
    const directory = await mkdtemp(join(root, 'actions-'))
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
    expect(host.requests[0]).toMatchObject({
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
    expect(host.requests).toEqual([])
  })
})

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
    expect(host.calls).toEqual([])
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
