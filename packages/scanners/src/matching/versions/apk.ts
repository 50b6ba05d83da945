import type { VersionScheme } from './scheme.ts'

// apk-package(5): numbers, a letter, suffixes, a commit hash, the revision of the package.
const shape = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/

/** Suffixes around a plain version, which counts as 0. */
const suffixRanks = new Map([
  ['alpha', -4],
  ['beta', -3],
  ['pre', -2],
  ['rc', -1],
  ['cvs', 1],
  ['svn', 2],
  ['git', 3],
  ['hg', 4],
  ['p', 5],
])

/** Versions of Alpine, Wolfi and Chainguard packages. */
export const apkVersions: VersionScheme = {
  name: 'apk-package(5)',
  isOrderable: (version) => version.length <= 512 && shape.test(version),
  compare(one, other) {
    const left = parse(one)
    const right = parse(other)
    return (
      compareNumbers(left.numbers, right.numbers) ||
      compareTexts(left.letter, right.letter) ||
      compareSuffixes(left.suffixes, right.suffixes) ||
      compareTexts(left.hash, right.hash) ||
      compareDigits(left.revision, right.revision)
    )
  },
}

interface ApkVersion {
  numbers: readonly string[]
  letter: string
  suffixes: readonly (readonly [rank: number, number: string])[]
  hash: string
  /** '' sorts before every number. */
  revision: string
}

function parse(version: string): ApkVersion {
  const [, numbers = '', letter = '', suffixes = '', hash = '', revision = ''] = shape.exec(version) ?? []
  return {
    numbers: numbers.split('.'),
    letter,
    suffixes: [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => [suffixRanks.get(name) ?? 0, number]),
    hash,
    revision,
  }
}

/** The first number by value; a later one that begins with 0 by its digits, as a decimal fraction. */
function compareNumbers(one: readonly string[], other: readonly string[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const [left = '', right = ''] = [one[index], other[index]]
    const isFraction = index > 0 && (left.startsWith('0') || right.startsWith('0'))
    const difference = isFraction ? compareTexts(left, right) : compareDigits(left, right)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

function compareSuffixes(one: ApkVersion['suffixes'], other: ApkVersion['suffixes']): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [leftRank, leftNumber] = one[index] ?? [0, '']
    const [rightRank, rightNumber] = other[index] ?? [0, '']
    const difference = leftRank - rightRank || compareDigits(leftNumber, rightNumber)
    if (difference !== 0) return difference
  }
  return 0
}

/** Digits of any length by value; none at all sorts first. */
function compareDigits(one: string, other: string): number {
  if (one === '' || other === '') return one.length - other.length
  const left = one.replace(/^0+/, '')
  const right = other.replace(/^0+/, '')
  return left.length - right.length || compareTexts(left, right)
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
