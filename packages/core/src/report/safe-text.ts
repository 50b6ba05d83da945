/**
 * Text that came from outside (names in images, comments of people, answers of services) is shown through these
 * functions only: it can neither hide, nor start a workflow command, nor become markup, a mention or a link.
 */

const zeroWidthSpace = '\u200b'
// Control characters, lone surrogates, private use, and everything that is drawn as nothing or turns the direction of text.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** One line of plain text, at most `most` characters: for terminals, logs and outputs. */
export function safeText(text: string, most = 1_000): string {
  const visible = text
    .slice(0, most * 4)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(invisible, '\ufffd')
    .replaceAll(/(\p{Mark}{2})\p{Mark}+/gu, '$1')
    .trim()
  // The runner takes `::` at the start of a line and `##[` anywhere in it for a command. Behind a letter, a digit or a
  // bracket no line starts, and there it is part of a name that is read and copied: `arn:aws:iam::1:role`, `[::1]:5000`.
  return cut(visible, most, text.length).replaceAll(/(?<![0-9A-Za-z[]):(?=:)/g, ': ').replaceAll('##[', '## [')
}

/** Markdown in which nothing of `text` is markup, a mention, a reference or a link. */
export function safeMarkdown(text: string, most = 1_000): string {
  return safeText(text, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_~[\]()!|$^]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(/@/g, `@${zeroWidthSpace}`)
    .replaceAll(/#(?=[0-9A-Za-z])(?!(?<=&#)[0-9]+;)/g, `#${zeroWidthSpace}`)
    .replaceAll(/\b(GH-)(?=[0-9])/gi, `$1${zeroWidthSpace}`)
    .replaceAll(/:\/\//g, `:${zeroWidthSpace}//`)
    .replaceAll(/\bwww\./gi, `www${zeroWidthSpace}.`)
    .replace(/^(?=[-+=#]|[0-9]+[.)])/, zeroWidthSpace)
}

/** A Markdown code span of `text`, to be read and copied as it stands; what would end the span or a table's cell is replaced. */
export function codeSpan(text: string, most = 300): string {
  const plain = safeText(text, most).replaceAll('`', "'").replaceAll('|', '¦')
  return plain === '' ? '–' : `\`${plain}\``
}

/** The first `most` code points, and how much was left out. */
function cut(text: string, most: number, wholeLength: number): string {
  const points = Array.from(text)
  if (points.length <= most && wholeLength <= most * 4) return text
  return `${points.slice(0, most).join('')}… (${Math.max(wholeLength - most, 1)} more)`
}
