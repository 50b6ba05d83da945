import { relative, isAbsolute } from 'node:path'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A remark of a step that GitHub shows beside the code. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
  readonly endColumn?: number
}

/** What GitHub shows of one step: so many annotations of each level, and so many characters of each message. */
export const annotationLimits = { perLevel: 10, messageCharacters: 4096 }

type Place = { [Key in 'line' | 'endLine' | 'column' | 'endColumn']?: number | undefined }

/** Reads the properties of an error, warning or notice command as GitHub's runner does: places that make no sense are left out. */
export function annotationOf(level: AnnotationLevel, properties: Readonly<Record<string, string>>, data: string, workspace: string): Annotation {
  const file = properties['file']
  return {
    level,
    message: data,
    ...(properties['title'] === undefined ? {} : { title: properties['title'] }),
    ...(file === undefined ? {} : { file: isAbsolute(file) && !relative(workspace, file).startsWith('..') ? relative(workspace, file) : file }),
    ...sensiblePlace(properties),
  }
}

function sensiblePlace(properties: Readonly<Record<string, string>>): { [Key in keyof Place]: number } {
  const place: Place = {
    line: wholeNumber(properties['line']) ?? wholeNumber(properties['endLine']),
    endLine: wholeNumber(properties['endLine']),
    column: wholeNumber(properties['col']) ?? wholeNumber(properties['endColumn']),
    endColumn: wholeNumber(properties['endColumn']),
  }
  const spansLines = place.endLine !== undefined && place.endLine !== place.line
  if (place.line === undefined || spansLines || isBefore(place.endColumn, place.column)) {
    delete place.column
    delete place.endColumn
  }
  if (isBefore(place.endLine, place.line)) {
    delete place.line
    delete place.endLine
  }
  const told = Object.entries(place).filter((entry): entry is [keyof Place, number] => entry[1] !== undefined)
  return Object.fromEntries(told)
}

const isBefore = (end: number | undefined, start: number | undefined) => end !== undefined && start !== undefined && end < start

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
