/** One value in a table: prose, or something to be copied as it stands. */
export interface Cell {
  readonly text: string
  readonly isCode?: boolean
}

/** A value to be read and copied as it stands: a digest, a name, an address. */
export function code(text: string): Cell {
  return { text, isCode: true }
}

/** A value that is read as a sentence. */
export function prose(text: string): Cell {
  return { text }
}

/** A time to the minute, in UTC. */
export function time(at: Date): Cell {
  return prose(`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`)
}
