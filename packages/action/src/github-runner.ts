import * as core from '@actions/core'
import { harmless, harmlessText } from './harmless.ts'
import type { Annotation, Runner } from './runner.ts'

/** GitHub's runner, spoken to through its workflow commands and command files. */
export function githubRunner(environment: Runner['environment']): Runner {
  return {
    environment,
    setOutput: core.setOutput,
    mask: core.setSecret,
    info: (line) => core.info(harmless(line)),
    notice,
    startGroup: (title) => core.startGroup(harmless(title)),
    endGroup: core.endGroup,
    summarize: async (markdown) => {
      await core.summary.addRaw(markdown, true).write()
    },
    fail: (message) => core.setFailed(harmlessText(message)),
  }
}

const shows = { error: core.error, warning: core.warning, notice: core.notice }

function notice({ level, title, message, path, line }: Annotation): void {
  const place = { title, ...(path === undefined ? {} : { file: path }), ...(line === undefined ? {} : { startLine: line }) }
  shows[level](harmlessText(message), place)
}
