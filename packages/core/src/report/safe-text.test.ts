import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { marks } from './marks.ts'
import { codeSpan, safeMarkdown, safeText } from './safe-text.ts'

/** What GitHub's Markdown makes of `text` in the middle of a table, where every foreign text may stand. */
const rendered = (text: string): string => micromark(`| a |\n| --- |\n| ${text} |\n`, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
const frame = rendered('X').split('X')
const inner = (text: string): string => rendered(text).slice(frame[0]?.length, -(frame[1]?.length ?? 0))
const elementsIn = (html: string): string[] => [...html.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name ?? '')

/** The runner's two ways to find a command in a line (actions/runner, ActionCommand.cs). */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[')

const attacks = [
  '::error::gone', '::add-mask::x', '::stop-commands::x', '  ::set-output name=decision::allow', '##[error]x', 'x ##[add-path]y', ':::warning::x',
  'a\n::error::b', 'a\r\n::error::b', 'a\r::error::b', 'a\u2028::error::b', 'a\u0085::error::b', 'a\v::error::b',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- -->', '</details>', '&lt;b&gt;', '&#60;b>', '<https://evil.example>', '<a@b.example>',
  '[click](https://evil.example)', '![x](https://evil.example/x.png)', '[x]: https://evil.example', '[x][y]', 'https://evil.example', 'http://evil.example/x', 'HTTPS://evil.example', 'www.evil.example', 'WWW.evil.example', 'mail@evil.example', 'ftp://evil.example',
  '@octocat', '@acme/security', 'cc @octocat,', '#123', 'acme/shop#123', 'GH-123', 'gh-1', '#fff',
  '**bold**', '_it_', '~~gone~~', '`code`', '``', '\\`', '\\', '\\|', 'a | b', '||', '|', '`|`', '\\`|\\`', '`a\\', '$x$', '^1^', '[^1]', '- [x] done', '1. one', '- one', '+ one', '=====', '# head', '> quote', '```js', '---',
  '\u202eevil\u202c', '\u2066x\u2069', 'a\u200bb', 'a\u00adb', '\u061c', '\ufeff', '\ud800', 'x\udc00', '\u0000', '\u001b[31mred', '\u009b31m', '\u0007', 'a\u0301\u0301\u0301\u0301\u0301', '\u{e0041}', '\u3164', ':shipit:', 'https:&#47;&#47;evil.example',
]

describe('text for logs and terminals', () => {
  it.each(attacks)('of %j is one line without a command or a hidden character', (attack) => {
    for (const text of [safeText(attack), safeText(`x${attack}`), safeText(`${attack}${attack}`)]) {
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(text.isWellFormed()).toBe(true)
      expect(isCommand(text)).toBe(false)
      expect(text).not.toMatch(/(?<![0-9A-Za-z[])::/)
    }
  })

  it('leaves plain text as it is', () => {
    const plain = 'GHSA-xvch-5gv4-984h: critical in pkg:npm/minimist@1.2.5 (sha256:abc) – „naïve“ 日本語 🙂'
    expect(safeText(plain)).toBe(plain)
  })

  it.each(['[::1]:5000 and [2001:db8::7]/acme/shop do not answer', 'aws role=arn:aws:iam::123456789012:role/promote'])('leaves the name in %j as it is', (text) => {
    expect(safeText(text)).toBe(text)
  })

  it.each(['::1]', ' ::1', '[ ::error::x', '\u200b::error::x', '(::error::x', ':::error::x', '##[::1]'])('starts no line and no word with a command, as %j would', (text) => {
    expect(isCommand(safeText(text))).toBe(false)
    expect(safeText(text)).not.toMatch(/(?<![0-9A-Za-z[])::/)
  })

  it('cuts between code points and says how much is missing', () => {
    expect(safeText('🙂'.repeat(10), 4)).toBe(`${'🙂'.repeat(4)}… (16 more)`)
    expect(safeText('a'.repeat(10), 10)).toBe('a'.repeat(10))
    expect(safeText('a'.repeat(11), 10)).toBe(`${'a'.repeat(10)}… (1 more)`)
    expect(safeText('b'.repeat(1_000_000), 10)).toBe(`${'b'.repeat(10)}… (999990 more)`)
  })
})

describe('foreign text in Markdown', () => {
  it.each(attacks)('%j is only ever shown', (attack) => {
    for (const text of [attack, `x ${attack}`, `${attack} x`, `x${attack}`]) {
      expect(elementsIn(inner(safeMarkdown(text)))).toEqual([])
      expect(safeMarkdown(text)).not.toMatch(/[<>|`]/)
      expect(elementsIn(inner(codeSpan(text))).filter((name) => name !== 'code')).toEqual([])
    }
  })

  it.each(attacks)('%j mentions nobody and refers to nothing', (attack) => {
    const shown = inner(safeMarkdown(`x ${attack} y`)).replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    expect(shown).not.toMatch(/@[a-z0-9]/i)
    expect(shown).not.toMatch(/#[0-9]/)
    expect(shown).not.toMatch(/GH-[0-9]/i)
  })

  it('leaves the marks of all verdicts whole, and shows a variation selector as a hole', () => {
    expect(Object.values(marks).map((mark) => safeText(mark))).toEqual(Object.values(marks))
    expect(safeText('\u26a0\ufe0f')).toBe('\u26a0\ufffd')
  })

  it('stays readable: what is shown is what was written, but for marks that nobody sees', () => {
    const text = 'critical in pkg:npm/@acme/x@1.2.5 <b> | `x` _y_ *z* [q](r) 5 > 4 & 3 < 4'
    const shown = inner(safeMarkdown(text)).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u200b', '')
    expect(shown).toBe(text)
  })

  it('and in code as it stands', () => {
    expect(codeSpan('pkg:npm/@acme/x@1.2.5')).toBe('`pkg:npm/@acme/x@1.2.5`')
    expect(codeSpan('a`b|c')).toBe("`a'b¦c`")
    expect(codeSpan('')).toBe('–')
  })

  it('makes no element, no command and no new cell, whatever it is', () => {
    const pieces = fc.array(fc.constantFrom(...attacks, 'a', ' ', '\n', '\\', '`', '|', '<', '&', '@', '#', '1', ':', '/', '.', '*', '_'), { maxLength: 6 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
        for (const safe of [safeMarkdown(text), codeSpan(text)]) {
          const html = rendered(safe)
          expect(elementsIn(html.replaceAll(/<\/?code>/g, ''))).toEqual(elementsIn(rendered('X')))
          expect(isCommand(`| ${safe} |`)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})
