import type { VersionScheme } from './scheme.ts'

// deb-version(7): [epoch:]upstream-version[-debian-revision]; without an epoch there may be no colon.
const shape = /^(?:\d{1,9}:\d[A-Za-z0-9.+~:-]*|\d[A-Za-z0-9.+~-]*)$/

/** deb-version(7), used by Debian and Ubuntu. */
export const dpkgVersions: VersionScheme = {
  name: 'deb-version(7)',
  isOrderable: (version) => version.length <= 512 && shape.test(version),
  compare(one, other) {
    const [oneEpoch, oneUpstream, oneRevision] = split(one)
    const [otherEpoch, otherUpstream, otherRevision] = split(other)
    return oneEpoch - otherEpoch || compareParts(oneUpstream, otherUpstream) || compareParts(oneRevision, otherRevision)
  },
}

/** An absent epoch or revision counts as 0. */
function split(version: string): [epoch: number, upstream: string, revision: string] {
  const colon = version.indexOf(':')
  const epoch = colon < 0 ? 0 : Number(version.slice(0, colon))
  const rest = version.slice(colon + 1)
  const dash = rest.lastIndexOf('-')
  return dash < 0 ? [epoch, rest, '0'] : [epoch, rest.slice(0, dash), rest.slice(dash + 1)]
}

/** Runs of non-digits and of digits in turn: the former by {@link rank}, the latter as numbers. */
function compareParts(one: string, other: string): number {
  const oneRuns = runs(one)
  const otherRuns = runs(other)
  for (let index = 0; index < Math.max(oneRuns.length, otherRuns.length); index += 1) {
    const [oneText, oneNumber] = oneRuns[index] ?? ['', '']
    const [otherText, otherNumber] = otherRuns[index] ?? ['', '']
    const difference = compareText(oneText, otherText) || compareNumbers(oneNumber, otherNumber)
    if (difference !== 0) return difference
  }
  return 0
}

function runs(part: string): [text: string, digits: string][] {
  return [...part.matchAll(/(\D*)(\d*)/g)].filter(([whole]) => whole !== '').map(([, text = '', digits = '']) => [text, digits])
}

/** `~` sorts before the end, the end before letters, letters before everything else. */
function compareText(one: string, other: string): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const difference = rank(one[index]) - rank(other[index])
    if (difference !== 0) return difference
  }
  return 0
}

function rank(character: string | undefined): number {
  if (character === '~') return -1
  if (character === undefined) return 0
  return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256
}

/** Digits of any length: leading zeros mean nothing, and an absent number is 0. */
function compareNumbers(one: string, other: string): number {
  const oneDigits = one.replace(/^0+/, '')
  const otherDigits = other.replace(/^0+/, '')
  return oneDigits.length - otherDigits.length || (oneDigits < otherDigits ? -1 : oneDigits > otherDigits ? 1 : 0)
}
