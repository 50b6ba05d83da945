import { mkdir } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Value, ValueMap } from './expression/value.ts'
import { toText } from './expression/value.ts'
import type { Masks } from './masks.ts'

/** What the steps of one job share. */
export interface JobWorld {
  readonly masks: Masks
  readonly workspace: string
  /** RUNNER_TEMP. */
  readonly temporary: string
  readonly home: string
  readonly github: ValueMap
  readonly runner: ValueMap
  /** The `env` context: the workflow's, the job's, and what steps wrote to GITHUB_ENV. */
  readonly environment: Record<string, string>
  /** What steps wrote to GITHUB_PATH, the front first. */
  readonly pathFront: string[]
  readonly systemPath: string
  readonly idToken: { readonly requestUrl: string; readonly requestToken: string } | undefined
  readonly onLine: ((line: string) => void) | undefined
  readonly signal: AbortSignal | undefined
  /** Process groups that steps started. */
  readonly processes: number[]
}

/** The github context's entries that steps see as GITHUB_*; the rest, like the token, is for expressions only. */
const exposed = [
  'action', 'action_path', 'action_ref', 'action_repository', 'actor', 'actor_id', 'api_url', 'base_ref', 'env', 'event_name', 'event_path',
  'graphql_url', 'head_ref', 'job', 'output', 'path', 'ref', 'ref_name', 'ref_protected', 'ref_type', 'repository', 'repository_id',
  'repository_owner', 'repository_owner_id', 'retention_days', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'state',
  'step_summary', 'triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha', 'workspace',
]

/** Makes the directories of a job under `root` and says where they are. */
export async function createJobDirectories(root: string) {
  const directories = { temporary: join(root, '_temp'), toolCache: join(root, '_tool'), home: join(root, 'home') }
  await Promise.all(Object.values(directories).map((path) => mkdir(path, { recursive: true })))
  return directories
}

/** The runner context of a machine that GitHub hosts. */
export function runnerContext(directories: { temporary: string; toolCache: string }, workspaceRoot: string): ValueMap {
  const systems: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows' }
  const processors: Readonly<Record<string, string>> = { arm64: 'ARM64', arm: 'ARM', ia32: 'X86' }
  return {
    os: systems[platform()] ?? 'Linux',
    arch: processors[arch()] ?? 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    temp: directories.temporary,
    tool_cache: directories.toolCache,
    workspace: workspaceRoot,
  }
}

/** The variables of one step. Nothing is inherited but PATH, and nothing a workflow sets stands above GitHub's own. */
export function stepVariables(world: JobWorld, own: Readonly<Record<string, string>>, githubExtras: ValueMap): Record<string, string> {
  const github = { ...world.github, ...githubExtras }
  const told = exposed.flatMap((name): [string, string][] => variable(`GITHUB_${name.toUpperCase()}`, github[name]))
  const runner = Object.entries(world.runner).flatMap(([name, value]) => variable(`RUNNER_${name.toUpperCase()}`, value))
  const { idToken } = world
  const identity: Record<string, string> =
    idToken === undefined
      ? {}
      : { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.requestToken }
  const base = { PATH: world.systemPath, HOME: world.home, LANG: 'C.UTF-8', CI: 'true', ...world.environment, ...own }
  return {
    ...base,
    PATH: [...world.pathFront, base.PATH].join(delimiter),
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries([...told, ...runner]),
    ...identity,
  }
}

function variable(name: string, value: Value | undefined): [string, string][] {
  return value === undefined || value === null ? [] : [[name, toText(value)]]
}
