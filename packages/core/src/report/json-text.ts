import type { JsonObject } from '../model/strict-json.ts'

/** Control characters beyond ASCII, and what is drawn as nothing or turns the direction of text. */
const unseen = /[\u007f-\u009f\u00ad\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/**
 * JSON for people's eyes as well, with a line break behind it. JSON itself escapes only the first 32 characters; others
 * steer terminals too, or hide: they are written as escapes, and every reader of JSON reads the very same text.
 */
export function jsonText(json: JsonObject): string {
  return `${JSON.stringify(json, undefined, 2).replaceAll(unseen, escaped)}\n`
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('')
}
