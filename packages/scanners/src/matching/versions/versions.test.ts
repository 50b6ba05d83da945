import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { apkVersions } from './apk.ts'
import { dpkgVersions } from './dpkg.ts'
import { pythonVersions } from './pep440.ts'
import { schemeOf } from './scheme-of.ts'
import type { VersionScheme } from './scheme.ts'
import { semanticVersions } from './semver.ts'

// Each list in ascending order; versions on one line are equal.
const ascending: [VersionScheme, string[][]][] = [
  [
    dpkgVersions,
    [
      ['0'],
      ['1.0~~'],
      ['1.0~~a'],
      ['1.0~'],
      ['1.0~rc1-1'],
      ['1.0', '1.0-0', '0:1.0', '01.0'],
      ['1.0-1'],
      ['1.0a'],
      ['1.0+b1'],
      ['1.0-1-1'],
      ['1.0.1'],
      ['1.9'],
      ['1.10'],
      ['2.36-9+deb12u3'],
      ['2.36-9+deb12u14'],
      ['3.0.14-1~deb12u2'],
      ['3.0.14-1'],
      ['99999999999999999999999999'],
      ['1:0.1'],
    ],
  ],
  [
    apkVersions,
    [
      ['0.1.0_alpha'],
      ['0.1.0_alpha2'],
      ['0.1.0_beta1'],
      ['0.1.0_rc1'],
      ['0.1.0'],
      ['0.1.0-r0', '0.1.0-r00'],
      ['0.1.0-r1'],
      ['0.1.0_git20240101-r0'],
      ['0.1.0_p1'],
      ['0.1.0a'],
      ['0.1.0.1'],
      ['1.01'],
      ['1.02'],
      ['1.2'],
      ['1.2.5-r0'],
      ['1.2.5-r1'],
      ['1.2.5-r10'],
      ['1.10'],
      ['20240705-r0'],
    ],
  ],
  [
    pythonVersions,
    [
      ['1.dev0'],
      ['1.0a1.dev1'],
      ['1.0a1', '1.0-alpha-1', '1.0.0a1'],
      ['1.0b2'],
      ['1.0rc1', '1.0c1', '1.0.pre1'],
      ['1.0', '1', '1.0.0', 'v1.0'],
      ['1.0+abc'],
      ['1.0+1'],
      ['1.0.post1', '1.0-1'],
      ['1.1.dev1'],
      ['1.10'],
      ['1!0.1'],
    ],
  ],
  [semanticVersions, [['0.0.1-alpha'], ['0.0.1-alpha.1'], ['0.0.1-beta'], ['0.0.1', '0.0.1+build'], ['1.2.5'], ['1.2.6'], ['1.10.0']]],
]

describe.each(ascending.map(([scheme, lists]) => [scheme.name, scheme, lists] as const))('%s', (_, scheme, lists) => {
  it('orders known versions', () => {
    for (const [low, lower] of lists.entries())
      for (const [high, higher] of lists.entries())
        for (const one of lower) for (const other of higher) expect([one, other, Math.sign(scheme.compare(one, other))]).toEqual([one, other, Math.sign(low - high)])
  })

  it('takes every one of them for orderable', () => {
    expect(lists.flat().filter((version) => !scheme.isOrderable(version))).toEqual([])
  })
})

const digits = fc.constantFrom('0', '1', '2', '10', '01', '007')
const generators: [VersionScheme, fc.Arbitrary<string>][] = [
  [dpkgVersions, fc.tuple(digits, fc.stringMatching(/^[0-2.+~:abZ-]{0,6}$/)).map(([head, tail]) => head + tail)],
  [
    apkVersions,
    fc
      .tuple(fc.array(digits, { minLength: 1, maxLength: 3 }), fc.constantFrom('', 'a', 'b'), fc.constantFrom('', '_rc1', '_p', '_p1', '_alpha_p2'), fc.constantFrom('', '-r0', '-r1', '-r10'))
      .map(([numbers, letter, suffix, revision]) => numbers.join('.') + letter + suffix + revision),
  ],
  [
    pythonVersions,
    fc
      .tuple(fc.constantFrom('', '1!'), fc.array(digits, { minLength: 1, maxLength: 3 }), fc.constantFrom('', 'a1', 'rc2'), fc.constantFrom('', '.post0', '-2'), fc.constantFrom('', '.dev1'), fc.constantFrom('', '+a', '+1.b'))
      .map(([epoch, numbers, pre, post, dev, local]) => epoch + numbers.join('.') + pre + post + dev + local),
  ],
  [semanticVersions, fc.tuple(fc.nat(2), fc.nat(11), fc.nat(2), fc.constantFrom('', '-a', '-a.1', '-1', '+b')).map(([major, minor, patch, tail]) => `${major}.${minor}.${patch}${tail}`)],
]

describe.each(generators.map(([scheme, version]) => [scheme.name, scheme, version] as const))('%s is a total order', (_, scheme, version) => {
  const orderable = version.filter(scheme.isOrderable)
  const sign = (one: string, other: string): number => Math.sign(scheme.compare(one, other))

  it('reflexive and antisymmetric', () => {
    fc.assert(fc.property(orderable, orderable, (one, other) => sign(one, one) === 0 && sign(one, other) + sign(other, one) === 0), { numRuns: 1000 })
  })

  it('transitive, equality included', () => {
    fc.assert(
      fc.property(orderable, orderable, orderable, (one, two, three) => {
        const [low = '', middle = '', high = ''] = [one, two, three].toSorted(scheme.compare)
        expect(sign(low, high)).toBeLessThanOrEqual(0)
        if (sign(low, high) === 0) expect([sign(low, middle), sign(middle, high)]).toEqual([0, 0])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a version nobody can order', () => {
  it.each([
    ['npm', '1.2'],
    ['npm', 'latest'],
    ['Debian:12', 'v1.0'],
    ['Debian:12', ''],
    ['Debian:12', '1.0 2'],
    ['Alpine:v3.20', '1.2.3-1'],
    ['Alpine:v3.20', '1.2_foo1'],
    ['PyPI', '2004d-x'],
    ['PyPI', ''],
  ])('%s %s is told', (ecosystem, version) => {
    expect(schemeOf(ecosystem)?.isOrderable(version)).toBe(false)
  })

  it('of an unknown ecosystem has no scheme', () => {
    expect([schemeOf('Hackage'), schemeOf('Debian-like:12'), schemeOf('__proto__'), schemeOf('constructor')]).toEqual([undefined, undefined, undefined, undefined])
  })
})
