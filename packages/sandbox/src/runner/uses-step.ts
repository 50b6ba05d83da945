import { join } from 'node:path'
import { readActionFile, type ActionFile } from './action-file.ts'
import type { ValueMap } from './expression/value.ts'
import { RunnerProblem } from './problem.ts'

/** What the runner does itself instead of running their code. */
export type BuiltIn = 'actions/checkout' | 'actions/upload-artifact' | 'actions/download-artifact'

const builtIns: readonly BuiltIn[] = ['actions/checkout', 'actions/upload-artifact', 'actions/download-artifact']

/** What a `uses:` stands for. */
export type UsedAction =
  | { readonly kind: 'built-in'; readonly name: BuiltIn }
  /** Read when its step runs: a checkout may bring it. */
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'remote'; readonly action: ActionFile; readonly github: ValueMap }

/** Finds what `uses` stands for, as the runner does before the first step. @throws RunnerProblem when it is not to be had */
export async function resolveUses(uses: string, actions: ((uses: string) => string | undefined) | undefined): Promise<UsedAction> {
  if (uses.startsWith('./')) return { kind: 'local', path: uses }
  const match = /^([^/@\s]+\/[^/@\s]+)(\/[^@\s]+)?@(\S+)$/.exec(uses)
  if (match === null) throw new RunnerProblem(`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`)
  const [, repository = '', path, ref = ''] = match
  const builtIn = builtIns.find((name) => name === repository)
  if (builtIn !== undefined && path === undefined) return { kind: 'built-in', name: builtIn }

  const directory = actions?.(uses)
  if (directory === undefined) {
    throw new RunnerProblem(`Unable to resolve action ${uses}: this runner downloads nothing, and the sandbox has no directory for it`)
  }
  return { kind: 'remote', action: await readActionFile(directory), github: { action_repository: repository, action_ref: ref } }
}

/** The action of a local `uses`, from the workspace as it is now. */
export function localAction(path: string, workspace: string): Promise<ActionFile> {
  return readActionFile(join(workspace, path))
}
