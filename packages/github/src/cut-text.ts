/** `text` cut to `longest` code points (or UTF-8 bytes), never inside a code point, with an ellipsis where something is gone. */
export function cutText(text: string, longest: number, unit: 'code points' | 'bytes' = 'code points'): string {
  if (measure(text, unit) <= longest) return text
  const room = longest - measure('…', unit)
  let kept = ''
  let used = 0
  for (const point of text) {
    used += measure(point, unit)
    if (used > room) break
    kept += point
  }
  return `${kept}…`
}

/** `text` cut to whole lines of at most `longest` code points together, saying how many lines are gone. The first lines stay: the verdict is there. */
export function cutLines(text: string, longest: number): string {
  if (measure(text, 'code points') <= longest) return text
  const lines = text.split('\n')
  const remark = (left: number): string => `\n\n${left} more ${left === 1 ? 'line does' : 'lines do'} not fit here: see the report of the run.`
  const room = longest - Math.max(...[1, lines.length].map((left) => measure(remark(left), 'code points')))
  let used = 0
  let count = 0
  for (const line of lines) {
    used += measure(line, 'code points') + (count === 0 ? 0 : 1)
    if (used > room) break
    count++
  }
  const kept = count === 0 ? cutText(lines[0] ?? '', room) : lines.slice(0, count).join('\n')
  return `${kept}${remark(lines.length - Math.max(count, 1))}`
}

function measure(text: string, unit: 'code points' | 'bytes'): number {
  if (unit === 'bytes') return Buffer.byteLength(text)
  let count = 0
  for (const _ of text) count++
  return count
}
