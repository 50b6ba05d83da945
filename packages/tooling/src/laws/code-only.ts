/**
 * `source` with the contents of comments, strings, templates and regular expressions blanked out, every other character in its place:
 * so that a law about code is not broken by a sentence about it. Code inside `${…}` stays.
 */
export function codeOnly(source: string): string {
  const out = source.split('')
  const templateDepths: number[] = []
  let depth = 0
  let index = 0
  while (index < source.length) {
    const end = literalEnd(source, index)
    if (end !== undefined) {
      const isComment = source.startsWith('//', index) || source.startsWith('/*', index)
      blank(out, isComment ? index : index + 1, isComment ? end : end - 1)
      index = end
      continue
    }
    const character = source[index]
    const closesTemplateHole = character === '}' && templateDepths.at(-1) === depth
    if (character === '`' || closesTemplateHole) {
      if (closesTemplateHole) templateDepths.pop()
      const { end: stop, opensHole } = templateEnd(source, index + 1)
      blank(out, index + 1, stop - (opensHole ? 2 : 1))
      if (opensHole) templateDepths.push(depth)
      index = stop
      continue
    }
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    index += 1
  }
  return out.join('')
}

const patterns = {
  lineComment: /\/\/[^\n]*/y,
  blockComment: /\/\*[\s\S]*?\*\//y,
  singleQuoted: /'(?:[^'\\\n]|\\[\s\S])*'/y,
  doubleQuoted: /"(?:[^"\\\n]|\\[\s\S])*"/y,
  regularExpression: /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y,
}

function literalEnd(source: string, start: number): number | undefined {
  const opening = source[start]
  if (opening === "'") return matchEnd(patterns.singleQuoted, source, start)
  if (opening === '"') return matchEnd(patterns.doubleQuoted, source, start)
  if (opening !== '/') return undefined
  const comment = matchEnd(patterns.lineComment, source, start) ?? matchEnd(patterns.blockComment, source, start)
  if (comment !== undefined) return comment
  return mayStartExpression(source, start) ? matchEnd(patterns.regularExpression, source, start) : undefined
}

function matchEnd(pattern: RegExp, source: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(source) ? pattern.lastIndex : undefined
}

// A slash after a value divides; anywhere else it opens a regular expression.
function mayStartExpression(source: string, slash: number): boolean {
  const before = source.slice(Math.max(0, slash - 40), slash).trimEnd()
  return before === '' || /[(,=:[!&|?{};>+]$|\b(?:return|typeof|case|of|in)$/.test(before)
}

function templateEnd(source: string, start: number): { end: number; opensHole: boolean } {
  for (let index = start; index < source.length; index += 1) {
    if (source[index] === '\\') index += 1
    else if (source[index] === '`') return { end: index + 1, opensHole: false }
    else if (source.startsWith('${', index)) return { end: index + 2, opensHole: true }
  }
  return { end: source.length, opensHole: false }
}

function blank(out: string[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) if (out[index] !== '\n') out[index] = ' '
}
