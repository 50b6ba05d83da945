import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { executeStep, type StepResult } from './execute-step.ts'
import type { JobWorld } from './job-world.ts'
import { RunnerProblem } from './problem.ts'

export interface ScriptStep {
  readonly script: string
  /** `bash`, `sh`, `python`, or a command with `{0}` for the script's file; bash without pipefail when absent. */
  readonly shell: string | undefined
  /** From the workspace. */
  readonly workingDirectory: string | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly id: string | undefined
  readonly timeoutMilliseconds: number | undefined
}

const shells: Readonly<Record<string, { readonly command: string; readonly extension: string }>> = {
  bash: { command: 'bash --noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { command: 'sh -e {0}', extension: '.sh' },
  python: { command: 'python {0}', extension: '.py' },
}

/** Runs a `run:` step: the script goes to a file, and the shell gets that. */
export async function runScript(world: JobWorld, step: ScriptStep): Promise<StepResult> {
  const { command, extension } = shellOf(step.shell)
  const file = join(world.temporary, `${randomUUID()}${extension}`)
  await writeFile(file, step.script)
  const [program = '', ...parameters] = command.split(' ').filter((part) => part !== '')
  return executeStep(world, {
    heading: `Run ${step.script.trim().split('\n')[0] ?? ''}`,
    command: program,
    parameters: parameters.map((parameter) => parameter.replaceAll('{0}', file)),
    directory: join(world.workspace, step.workingDirectory ?? ''),
    environment: step.environment,
    details: [...step.script.trimEnd().split('\n'), `shell: ${command}`],
    variables: {},
    github: { action: step.id ?? '__run' },
    warnings: [],
    timeoutMilliseconds: step.timeoutMilliseconds,
    tellsExitCode: true,
  })
}

function shellOf(shell: string | undefined): { command: string; extension: string } {
  if (shell === undefined) return { command: 'bash -e {0}', extension: '.sh' }
  const known = shells[shell]
  if (known !== undefined) return known
  if (!shell.includes('{0}')) {
    throw new RunnerProblem("Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'")
  }
  return { command: shell, extension: '' }
}
