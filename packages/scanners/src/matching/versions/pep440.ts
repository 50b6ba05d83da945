import type { VersionScheme } from './scheme.ts'

// PyPA "Version specifiers" (PEP 440), appendix B, normalised spellings and the common others.
const shape =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i

const preRanks = new Map([
  ['a', 0],
  ['alpha', 0],
  ['b', 1],
  ['beta', 1],
  ['c', 2],
  ['rc', 2],
  ['pre', 2],
  ['preview', 2],
])

/** Versions of Python packages. */
export const pythonVersions: VersionScheme = {
  name: 'PEP 440',
  isOrderable: (version) => version.length <= 512 && shape.test(version.trim()),
  compare(one, other) {
    const left = sortKey(one)
    const right = sortKey(other)
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
      const difference = compareKeys(left[index], right[index])
      if (difference !== 0) return difference
    }
    return 0
  },
}

type Key = bigint | string | readonly (bigint | string)[]
const first = -1n
const last = 10n ** 40n

/** Epoch, release without trailing zeros, pre, post, dev, local: each so that plain comparison gives the order of the specification. */
function sortKey(version: string): Key[] {
  const [, epoch, release = '', preName, preNumber, implicitPost, postName, postNumber, dev, devNumber, local] = shape.exec(version.trim()) ?? []
  const hasPost = implicitPost !== undefined || postName !== undefined
  const pre = preName === undefined ? [dev !== undefined && !hasPost ? first : last] : [BigInt(preRanks.get(preName.toLowerCase()) ?? 0), BigInt(preNumber || 0)]
  return [
    BigInt(epoch ?? 0),
    release.replace(/(?:\.0+)+$/, '').split('.').map(BigInt),
    pre,
    hasPost ? BigInt(implicitPost ?? (postNumber || 0)) : first,
    dev === undefined ? last : BigInt(devNumber || 0),
    (local?.toLowerCase().split(/[-_.]/) ?? []).map((part) => (/^\d+$/.test(part) ? BigInt(part) : part)),
  ]
}

function compareKeys(one: Key | undefined, other: Key | undefined): number {
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      const difference = compareAtoms(one[index] as bigint | string | undefined, other[index] as bigint | string | undefined)
      if (difference !== 0) return difference
    }
    return 0
  }
  return compareAtoms(one as bigint | string, other as bigint | string)
}

/** Nothing before words, words before numbers. */
function compareAtoms(one: bigint | string | undefined, other: bigint | string | undefined): number {
  const kind = (atom: bigint | string | undefined): number => (atom === undefined ? 0 : typeof atom === 'string' ? 1 : 2)
  if (kind(one) !== kind(other) || one === undefined || other === undefined) return kind(one) - kind(other)
  return one < other ? -1 : one > other ? 1 : 0
}
