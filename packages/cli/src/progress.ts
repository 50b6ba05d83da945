import type { CarryObserver } from '@portcullis/core/ports/carrier'
import { progressLines } from '@portcullis/core/report/copy-tally'
import type { ProgressShown } from '@portcullis/core/report/copy-tally'
import { everySecond } from '@portcullis/worlds/every-second'
import type { CommonOptions } from './options.ts'
import { sayOnStderr, wipe } from './say.ts'

/** Where progress is shown, and by which clock (milliseconds). */
export interface Screen {
  readonly isTerminal: boolean
  /** Of the terminal, as it is now: a line that wraps could not be wiped. */
  readonly columns?: () => number
  readonly write: (text: string) => void
  readonly now: () => number
  readonly watch?: ProgressShown['watch']
}

/** Tells on stderr how a copy goes: one line that changes on a terminal, a line every ten seconds elsewhere, nothing when quiet. */
export function copyProgress({ quiet = false }: Pick<CommonOptions, 'quiet'>, screen: Screen = stderrScreen): CarryObserver {
  const { isTerminal, columns = () => 120, write, now, watch } = screen
  const watched = watch === undefined ? {} : { watch }
  if (quiet) return { done: () => undefined }
  if (!isTerminal) return progressLines({ now, everyMilliseconds: 10_000, ...watched, say: (line) => write(`${line}\n`) })
  return progressLines({ now, everyMilliseconds: 100, ...watched, say: (line) => write(`${wipe}${line.slice(0, Math.min(120, columns() - 1))}`), finish: () => write(wipe) })
}

const stderrScreen: Screen = {
  isTerminal: process.stderr.isTTY,
  columns: () => process.stderr.columns,
  write: sayOnStderr,
  now: () => performance.now(),
  watch: everySecond,
}
