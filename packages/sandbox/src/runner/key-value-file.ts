import { RunnerProblem } from './problem.ts'

/**
 * Reads what a step wrote to GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `NAME=value` lines and `NAME<<DELIMITER` blocks.
 * Yields each pair as it is read, so that those before a malformed line count.
 * @throws RunnerProblem in the runner's own words
 */
export function* keyValuePairs(text: string): Generator<readonly [string, string]> {
  let position = 0
  const readLine = (): { line: string; ended: boolean } | undefined => {
    if (position >= text.length) return undefined
    const end = text.indexOf('\n', position)
    const line = end < 0 ? text.slice(position) : text.slice(position, end)
    position = end < 0 ? text.length : end + 1
    return { line, ended: end >= 0 }
  }

  for (let read = readLine(); read !== undefined; read = readLine()) {
    const { line } = read
    if (line === '') continue
    const equals = line.indexOf('=')
    const block = line.indexOf('<<')
    if (equals >= 0 && (block < 0 || equals < block)) yield [line.slice(0, equals), line.slice(equals + 1)]
    else if (block >= 0) yield [line.slice(0, block), readBlock(line, block)]
    else throw new RunnerProblem(`Invalid format '${line}'`)
  }

  function readBlock(line: string, block: number): string {
    const delimiter = line.slice(block + 2)
    if (block === 0 || delimiter === '') {
      throw new RunnerProblem(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
    }
    const start = position
    let end = position
    for (let read = readLine(); read?.line !== delimiter; read = readLine()) {
      if (read === undefined) throw new RunnerProblem(`Invalid value. Matching delimiter not found '${delimiter}'`)
      if (!read.ended) throw new RunnerProblem('Invalid value. EOF marker missing new line.')
      end = position - 1
    }
    return end > start ? text.slice(start, end) : ''
  }
}
