import { formatDuration } from '@portcullis/core/model/duration'
import type { Clock } from '@portcullis/core/ports/clock'
import type { Host } from './action.ts'
import type { OutputDirectory } from './output-directory.ts'
import type { RunContext } from './run-context.ts'
import type { Runner } from './runner.ts'
import type { Secrets } from './secrets.ts'

export interface HostParts {
  readonly runner: Runner
  readonly context: RunContext
  readonly clock: Clock
  readonly files: OutputDirectory
  readonly secrets: Secrets
  readonly signal: AbortSignal
}

/** The host as an action sees it: nothing an action prints or writes carries a known secret. */
export function makeHost({ runner, context, clock, files, secrets, signal }: HostParts): Host {
  return {
    context,
    environment: runner.environment,
    clock,
    files,
    signal,
    info: (line) => runner.info(secrets.redact(line)),
    warn: (title, message) => runner.notice({ level: 'warning', title, message: secrets.redact(message) }),
    hide: (secret) => secrets.add(secret),
    async stage(title, work) {
      const startedAt = clock.now().getTime()
      runner.startGroup(title)
      try {
        return await work()
      } finally {
        runner.info(`${title}: ${formatDuration(clock.now().getTime() - startedAt)}`)
        runner.endGroup()
      }
    },
  }
}
