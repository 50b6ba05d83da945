import type { CarryObserver } from '@portcullis/core/ports/carrier'
import { progressLines } from '@portcullis/core/report/copy-tally'
import type { ProgressShown } from '@portcullis/core/report/copy-tally'
import { everySecond } from '@portcullis/worlds/every-second'
import type { CommonOptions } from './options.ts'
import { sayOnStderr, showProgress } from './say.ts'

/** Where progress is shown, and by which clock (milliseconds). */
export interface Screen {
  readonly isTerminal: boolean
  /** Of the terminal, as it is now: a line that wraps could not be wiped. Some terminals do not know, or say 0. */
  readonly columns?: () => number | undefined
  readonly write: (text: string) => void
  /** Puts a line in the place of the one before; an empty one takes it away. */
  readonly show: (line: string) => void
  readonly now: () => number
  readonly watch?: ProgressShown['watch']
}

/** Tells on stderr how a copy goes: one line that changes on a terminal, a line every ten seconds elsewhere, nothing when quiet. */
export function copyProgress({ quiet = false }: Pick<CommonOptions, 'quiet'>, screen: Screen = stderrScreen): CarryObserver {
  const { isTerminal, columns = () => undefined, write, show, now, watch } = screen
  const watched = watch === undefined ? {} : { watch }
  if (quiet) return { done: () => undefined }
  if (!isTerminal) return progressLines({ now, everyMilliseconds: 10_000, ...watched, say: (line) => write(`${line}\n`) })
  return progressLines({ now, everyMilliseconds: 100, ...watched, say: (line) => show(line.slice(0, Math.min(120, (columns() || 80) - 1))), finish: () => show('') })
}

const stderrScreen: Screen = {
  isTerminal: process.stderr.isTTY,
  columns: () => process.stderr.columns,
  write: sayOnStderr,
  show: showProgress,
  now: () => performance.now(),
  watch: everySecond,
}
