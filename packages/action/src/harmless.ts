// The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it, whoever wrote the line.
const legacyCommand = /##\[/g
const command = /^(\s*):(?=:)/
// Control characters, and those that reorder or hide text, so that a line shows what it says.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
const longestLine = 4_000

/** `text` as one line of a log that the runner shows and does not obey. */
export function harmless(text: string): string {
  const line = text.replaceAll(/\r?\n/g, ' ⏎ ').replaceAll(invisible, '\ufffd')
  const disarmed = line.replace(command, '$1\ua789').replaceAll(legacyCommand, '##(')
  return disarmed.length > longestLine ? `${disarmed.slice(0, longestLine)}…` : disarmed
}

/** As {@link harmless}, line by line. */
export function harmlessText(text: string): string {
  return text.split(/\r?\n/).map(harmless).join('\n')
}
