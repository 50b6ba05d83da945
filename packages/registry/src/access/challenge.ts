/** One challenge of a WWW-Authenticate header (RFC 9110 §11.6.1). Names are in lower case. */
export interface Challenge {
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

const longestHeader = 8 * 1024
const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/

/**
 * Reads every challenge of a header, however several headers were joined. Total: what makes no sense is passed over,
 * and a name given twice keeps its first value. Linear in the length of the header.
 */
export function parseChallenges(header: string): Challenge[] {
  const scanner = new Scanner(header.slice(0, longestHeader))
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  while (!scanner.atEnd) {
    scanner.blanks()
    const name = scanner.token().toLowerCase()
    scanner.blanks()
    if (name === '') scanner.skip()
    else if (scanner.take('=')) {
      scanner.blanks()
      const value = scanner.take('"') ? scanner.quoted() : scanner.token()
      const parameters = challenges.at(-1)?.parameters
      if (parameters?.has(name) === false) parameters.set(name, value)
    } else challenges.push({ scheme: name, parameters: new Map() })
  }
  return challenges
}

class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  token(): string {
    const start = this.#at
    while (!this.atEnd && tokenCharacter.test(this.#text.charAt(this.#at))) this.#at += 1
    return this.#text.slice(start, this.#at)
  }

  /** The rest of a quoted string, its escapes undone; one without an end goes to the end. */
  quoted(): string {
    const characters: string[] = []
    while (!this.atEnd && !this.take('"')) {
      this.take('\\')
      characters.push(this.#text.charAt(this.#at))
      this.skip()
    }
    return characters.join('')
  }

  take(character: string): boolean {
    if (this.#text.charAt(this.#at) !== character) return false
    this.skip()
    return true
  }

  blanks(): void {
    while (this.take(' ') || this.take('\t')) continue
  }

  skip(): void {
    this.#at += 1
  }
}
