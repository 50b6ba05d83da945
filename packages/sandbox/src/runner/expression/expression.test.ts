import { describe, expect, it } from '@jest/globals'
import { fillIn, fillInValue, holds } from './template.ts'

const contexts = {
  github: { event_name: 'push', ref: 'refs/heads/main', event: { labels: [{ name: 'a' }, { name: 'b' }] } },
  needs: { build: { result: 'success', outputs: { digest: 'sha256:ab' } } },
  matrix: { os: ['x', 'y'], zero: 0, empty: '' },
}
const went = (success: boolean) => ({ contexts, status: { success, failure: !success, cancelled: false } })
const value = (expression: string) => fillInValue(`\${{ ${expression} }}`, { contexts })

describe('an expression', () => {
  it.each([
    ["github.event_name == 'push'", true],
    ["github.event_name == 'PUSH'", true],
    ["GitHub['EVENT_name'] != 'push'", false],
    ['needs.build.outputs.digest', 'sha256:ab'],
    ['needs.build.outputs.absent', null],
    ['needs.absent.outputs.digest', null],
    ["needs.build.outputs.absent || 'fallback'", 'fallback'],
    ["matrix.empty && 'never'", ''],
    ["'it''s'", "it's"],
    ["1 == '1'", true],
    ["true == '1'", true],
    ["null == ''", true],
    ["'x' == 0", false],
    ['0x10 >= 16', true],
    ["'a' < 'B'", true],
    ['!(1 > 2) && 3 <= 3', true],
    ['false && absent.context', false],
    ['github.event.labels.*.name', ['a', 'b']],
    ['github.event.labels[1].name', 'b'],
    ["contains(github.event.labels.*.name, 'B')", true],
    ["contains('Hello', 'ell')", true],
    ["contains(matrix.os, 'z')", false],
    ["startsWith(github.ref, 'refs/heads/')", true],
    ["endsWith(github.ref, '/mai')", false],
    ["format('{1}{{{0}}}', 'a', 'b')", 'b{a}'],
    ["join(matrix.os, '-')", 'x-y'],
    ["fromJSON('{\"a\":[1]}').a[0]", 1],
    ["toJSON(matrix.os)", '[\n  "x",\n  "y"\n]'],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toEqual(expected)
  })

  it.each([
    ['secrets.TOKEN', "Unrecognized named-value: 'secrets'"],
    ['hashFiles(1)', "Unrecognized function: 'hashFiles'"],
    ['always()', "Unrecognized function: 'always'"],
    ['contains(1)', 'Too few parameters'],
    ['toJSON(1, 2)', 'Too many parameters'],
    ["format('{2}', 1)", 'more arguments than were supplied'],
    ["fromJSON('{')", 'Error reading JSON'],
    ['a ==', 'Unexpected end of expression'],
    ['"double"', 'Unexpected symbol'],
    ['(1', 'Unexpected end of expression'],
    ['1 2', "Unexpected '2'"],
  ])('%s is refused', (expression, message) => {
    expect(() => value(expression)).toThrow(message)
  })
})

describe('a text', () => {
  it('has its expressions filled in', () => {
    expect(fillIn("on ${{ github.ref }}: ${{ format('}}{{ {0}', 1) }}", { contexts })).toBe('on refs/heads/main: }{ 1')
    expect(fillIn('${{ matrix.os }} ${{ github.event }} ${{ null }}', { contexts })).toBe('Array Object ')
  })

  it('keeps a list only when it is nothing but the expression', () => {
    expect(fillInValue('${{ matrix.os }}', { contexts })).toEqual(['x', 'y'])
    expect(fillInValue('${{ matrix.os }} ', { contexts })).toEqual(['x', 'y'])
    expect(fillInValue('a ${{ matrix.os }}', { contexts })).toBe('a Array')
  })

  it('with an expression left open is refused', () => {
    expect(() => fillIn('${{ github.ref', { contexts })).toThrow('not closed')
  })
})

describe('a condition', () => {
  it.each([
    [undefined, true, true],
    [undefined, false, false],
    ["github.ref == 'refs/heads/main'", true, true],
    ["github.ref == 'refs/heads/main'", false, false],
    ["${{ github.ref == 'refs/heads/main' }}", false, false],
    ['always()', false, true],
    ["failure() && github.event_name == 'push'", false, true],
    ['failure()', true, false],
    ['!cancelled()', false, true],
    ['Success() || true', false, true],
  ])('%s after success %s: %s', (condition, success, expected) => {
    expect(holds(condition, went(success))).toBe(expected)
  })

  it('half inside ${{ }} is refused, as GitHub would take it for true', () => {
    expect(() => holds('${{ false }} && true', went(true))).toThrow('always be true')
  })
})
