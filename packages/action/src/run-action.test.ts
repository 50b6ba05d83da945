import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Failure } from '@portcullis/core/failure'
import { formatReference } from '@portcullis/core/model/reference'
import type { Outcome, Verdict } from '@portcullis/core/model/result'
import type { CheckRun } from '@portcullis/core/ports/check-runs'
import { action, report } from './action.ts'
import type { Action, Host } from './action.ts'
import { closeTheGate } from './close-the-gate.ts'
import { runAction } from './run-action.ts'
import type { RunParts } from './run-action.ts'
import { RecordingRunner } from './recording-runner.ts'
import type { Runner } from './runner.ts'
import { sharedInputs } from './shared-inputs.ts'

const digest = `sha256:${'ab'.repeat(32)}`
const token = 'ghs_averysecrettoken'
let temporary: string

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'portcullis-host-'))
})

afterEach(() => {
  rmSync(temporary, { recursive: true })
})

describe('a run', () => {
  it('denies before it does anything', async () => {
    const runner = new RecordingRunner(environment())
    closeTheGate(runner)
    expect(runner.events.slice(0, 2)).toEqual(['decision=deny', 'reason-code=unexpected'])
    expect(runner.outputs['digest']).toBe(digest)
  })

  it('says allow last, after everything else was said', async () => {
    const runner = await ran(ending('allow'))
    expect(runner.failures).toEqual([])
    expect(runner.events.at(-1)).toBe('decision=allow')
    expect(runner.outputs).toMatchObject({ digest, 'reason-code': 'verified', extra: '["one"]' })
    expect(JSON.parse(readFileSync(runner.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({ decision: 'allow' })
    expect(runner.summary).toContain('All is well')
  })

  it.each([
    ['deny', 'Denied (verified): All is well'],
    ['pending', 'Waiting (verified): All is well'],
    ['error', 'Could not find out (verified): All is well'],
  ] as const)('fails the step when the decision is %s', async (decision, words) => {
    const runner = await ran(ending(decision))
    expect(runner.outputs['decision']).toBe(decision)
    expect(runner.failures).toHaveLength(1)
    expect(runner.failures[0]).toContain(words)
  })

  it('with mode warn denies and lets the step go on', async () => {
    const runner = await ran(ending('deny'), { INPUT_MODE: 'warn' })
    expect(runner.outputs['decision']).toBe('deny')
    expect(runner.failures).toEqual([])
    expect(runner.notices.map(({ title }) => title)).toContain('Portcullis: deny')
  })

  it.each([
    ['a failure', new Failure('registry-unavailable', { blame: 'service', message: 'no answer', remedy: 'wait' }), 'registry-unavailable'],
    ['anything else', new TypeError('x is not a function'), 'unexpected'],
    ['no error at all', 'just words', 'unexpected'],
  ])('takes %s for a denial, with mode warn too', async (_, thrown, code) => {
    const runner = await ran(throwing(thrown), { INPUT_MODE: 'warn' })
    expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': code, digest })
    expect(runner.failures).toHaveLength(1)
    expect(JSON.parse(readFileSync(runner.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({ decision: 'error' })
  })

  it('ends when its time is over', async () => {
    let reason: unknown
    const slow = action('verify', sharedInputs, async (_, host) => {
      host.signal.addEventListener('abort', () => (reason = host.signal.reason))
      return new Promise<never>(() => undefined)
    })
    const runner = await ran(slow, {}, { milliseconds: 1 })
    expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': 'timed-out' })
    expect(reason).toMatchObject({ code: 'timed-out' })
  })

  it('tells every bad input at once and does not begin', async () => {
    let begun = false
    const picky = action(
      'verify',
      (inputs) => ({ ...sharedInputs(inputs), text: inputs.required('needed').trim() }),
      async (_, host) => {
        begun = true
        return finished('allow', host)
      },
    )
    const bad = { 'INPUT_SUBJECT-DIGEST': 'latest', 'INPUT_CHECK-RUN': 'yes', INPUT_MODE: 'lenient', 'INPUT_REGISTRY-USERNAME': 'me' }
    const runner = await ran(picky, bad)
    expect(begun).toBe(false)
    expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': 'input-invalid' })
    for (const name of ['subject-digest', 'check-run', 'mode', 'registry-username', 'needed']) expect(runner.failures[0]).toContain(name)
  })

  it.each(['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'NODE_PATH', 'NODE_DEBUG', 'NODE_COMPILE_CACHE', 'DYLD_INSERT_LIBRARIES'])(
    'refuses to run under %s',
    async (name) => {
      const runner = await ran(ending('allow'), { [name]: 'a value nobody should see' })
      expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': 'environment-variable-refused' })
      expect(runner.everything()).not.toContain('a value nobody should see')
      expect((await ran(ending('allow'), { [name]: '' })).outputs['decision']).toBe('allow')
    },
  )

  it('does not begin with certificate authorities that cannot be read', async () => {
    const runner = await ran(ending('allow'), { 'INPUT_REGISTRY-CA': 'nowhere.pem' })
    expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': 'file-invalid' })
    for (const part of ['registry-ca', 'nowhere.pem', 'no such file']) expect(runner.failures[0]).toContain(part)
  })

  it('says so when it is not run by a runner', async () => {
    const runner = await ran(ending('allow'), { GITHUB_REPOSITORY: undefined, RUNNER_TEMP: undefined })
    expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': 'input-invalid' })
    expect(runner.failures[0]).toContain('GITHUB_REPOSITORY, RUNNER_TEMP')
  })

  it('fails closed when even the report cannot be written', async () => {
    const runner = await ran(ending('allow', (host) => rmSync(host.files.path, { recursive: true })))
    expect(runner.outputs).toMatchObject({ decision: 'error', 'reason-code': 'file-invalid' })
    expect(runner.failures).toHaveLength(1)
  })
})

describe('secrets', () => {
  it('are masked before anything is printed, in the forms they are sent in', async () => {
    const runner = await ran(ending('allow'), { 'INPUT_REGISTRY-USERNAME': 'me', 'INPUT_REGISTRY-PASSWORD': 'pa"ss word' })
    const firstLine = runner.events.findIndex((event) => event.startsWith('info'))
    const masked = runner.events.slice(0, firstLine).filter((event) => event.startsWith('mask '))
    const basic = Buffer.from('me:pa"ss word').toString('base64').replace(/=+$/, '')
    expect(masked).toEqual(expect.arrayContaining([`mask ${token}`, 'mask pa"ss word', 'mask pa%22ss%20word', String.raw`mask pa\"ss word`, `mask ${basic}`]))
  })

  it('are not in what is said of a check run or a report that could not be made', async () => {
    const echo = new Failure('github-protocol', { blame: 'service', message: `GitHub says: you sent Bearer ${token}`, remedy: `Not ${token}` })
    const runner = await ran(ending('allow'), { 'INPUT_CHECK-RUN': 'true' }, { checkRuns: async () => ({ create: () => Promise.reject(echo) }) })
    expect(runner.notices).toEqual([expect.objectContaining({ title: 'No check run', message: expect.stringContaining('you sent Bearer ***') })])
    expect(runner.everything()).not.toContain(token)
    const unwritable = await ran(ending('allow', (host) => rmSync(host.files.path, { recursive: true })), { 'INPUT_OUTPUT-DIR': token })
    expect(unwritable.failures).toHaveLength(1)
    expect(unwritable.everything()).not.toContain(token)
  })

  it('are in no output, file, summary or check run', async () => {
    const checks: CheckRun[] = []
    const leaky = throwing(new Failure('unexpected', { blame: 'bug', message: `header was Basic ${base64(`x-access-token:${token}`)} / ${token}`, remedy: token }))
    const runner = await ran(leaky, {}, { checkRuns: async () => ({ create: async (run) => (checks.push(run), { url: 'https://x' }) }) })
    expect(checks).toHaveLength(1)
    const files = readdirSync(temporary, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files).toHaveLength(1)
    const written = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    const told = [runner.everything(), JSON.stringify(checks), ...written].join('\n')
    expect(told).not.toContain(token)
    expect(told).not.toContain(base64(`x-access-token:${token}`).replace(/=+$/, ''))
  })
})

describe('a display that cannot be had', () => {
  it('degrades with advice and leaves the decision as it is', async () => {
    const denied = new Failure('permission-missing', { blame: 'configuration', message: 'POST check-runs was refused', remedy: 'Give the job `permissions: { checks: write }`.' })
    const runner = await ran(ending('allow'), {}, { checkRuns: async () => ({ create: () => Promise.reject(denied) }) })
    expect(runner.outputs).toMatchObject({ decision: 'allow', 'check-run-url': '' })
    expect(runner.notices.find(({ title }) => title === 'No check run')?.message).toContain('checks: write')
    expect(runner.summary).toContain('All is well')
  })

  it('goes on without a summary', async () => {
    const runner = new RecordingRunner(environment())
    runner.summarize = () => Promise.reject(new Error('no such file'))
    await runAction(ending('allow'), parts(runner))
    expect(runner.outputs['decision']).toBe('allow')
  })

  it('shows the check run beside the head of a pull request', async () => {
    const checks: CheckRun[] = []
    const event = join(temporary, 'event.json')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: 'c'.repeat(40) } } }))
    const runner = await ran(
      ending('allow'),
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event },
      { checkRuns: async () => ({ create: async (run) => (checks.push(run), { url: 'https://github.test/1' }) }) },
    )
    expect(checks[0]).toMatchObject({ commit: 'c'.repeat(40), conclusion: 'success', name: 'portcullis verify' })
    expect(runner.outputs['check-run-url']).toBe('https://github.test/1')
  })
})

function environment(): Record<string, string | undefined> {
  return {
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_API_URL: 'https://api.github.test',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ann',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_WORKSPACE: temporary,
    RUNNER_TEMP: temporary,
    'INPUT_SUBJECT-NAME': 'registry.test/acme/shop',
    'INPUT_SUBJECT-DIGEST': digest,
    'INPUT_CHECK-RUN': 'true',
    'INPUT_SHOW-SUMMARY': 'true',
    'INPUT_GITHUB-TOKEN': token,
  }
}

function parts(runner: Runner): RunParts {
  return { runner, clock: { now: () => new Date('2026-11-21T10:00:00Z') }, stop: new AbortController(), milliseconds: 60_000 }
}

async function ran(what: Action, overrides: Record<string, string | undefined> = {}, more: Partial<RunParts> = {}): Promise<RecordingRunner> {
  const runner = new RecordingRunner({ ...environment(), ...overrides })
  await runAction(what, { ...parts(runner), ...more })
  return runner
}

function ending(decision: Verdict, before: (host: Host) => void = () => undefined): Action {
  return action('verify', sharedInputs, async (shared, host) => {
    expect(formatReference(shared.subject)).toBe(`registry.test/acme/shop@${digest}`)
    before(host)
    return host.stage('Look', async () => finished(decision, host))
  })
}

function throwing(thrown: unknown): Action {
  return action('verify', sharedInputs, async () => {
    throw thrown
  })
}

function finished(decision: Verdict, host: Host) {
  const now = host.clock.now()
  const subject = { name: 'registry.test/acme/shop', digest: digest as Outcome['subject']['digest'] }
  const outcome: Outcome = { action: 'verify', decision, reasonCode: 'verified', subject, sentence: 'All is well', reasons: [], startedAt: now, finishedAt: now }
  return report(outcome, { extra: ['one'], absent: undefined })
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
