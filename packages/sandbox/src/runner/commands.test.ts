import { describe, expect, it } from '@jest/globals'
import { keyValuePairs } from './key-value-file.ts'
import { Masks } from './masks.ts'
import { StepLog } from './step-log.ts'

const logOf = (...lines: string[]) => {
  const masks = new Masks()
  const log = new StepLog({ masks, workspace: '/ws' })
  for (const line of lines) log.take(line)
  return { log, masks }
}

describe('a workflow command', () => {
  it('becomes an annotation with its place, and an escape is undone once', () => {
    const { log } = logOf('  ::error title=No%3A no,file=/ws/src/a.ts,line=3,col=5,endColumn=9::one%0Atwo %250A')
    expect(log.annotations).toEqual([{ level: 'error', message: 'one\ntwo %0A', title: 'No: no', file: 'src/a.ts', line: 3, column: 5, endColumn: 9 }])
    expect(log.lines).toEqual(['##[error]one', 'two %0A'])
  })

  it.each([
    ['a column without a line', 'col=5', {}],
    ['a column across lines', 'line=1,endLine=2,col=5', { line: 1, endLine: 2 }],
    ['lines that end before they begin', 'line=3,endLine=2', {}],
    ['an end alone', 'endLine=4', { line: 4, endLine: 4 }],
    ['a line that is no number', 'line=x', {}],
  ])('with %s loses what makes no sense', (_, place, expected) => {
    const { log } = logOf(`::warning ${place}::m`)
    expect(log.annotations).toEqual([{ level: 'warning', message: 'm', ...expected }])
  })

  it.each([['::unknown::x'], ['text ::error::x'], ['::error x'], [':: error::x'], ['::Error::x']])('is not %s', (line) => {
    const { log } = logOf(line)
    expect([log.annotations, log.lines]).toEqual([[], [line]])
  })

  it('has an older form, anywhere in the line', () => {
    const { log } = logOf('see ##[warning]careful')
    expect(log.annotations).toEqual([{ level: 'warning', message: 'careful' }])
  })

  it('is obeyed no more after stop-commands, until its token comes', () => {
    const { log } = logOf('::stop-commands::resume-token', '::error::quoted', '::resume::', '::resume-token::', '::notice::seen')
    expect(log.annotations).toEqual([{ level: 'notice', message: 'seen' }])
    expect(log.lines).toContain('::error::quoted')
  })

  it('cannot stop the others with a token that is a command itself', () => {
    const { log } = logOf('::stop-commands::error', '::error::still seen')
    expect(log.commandFailed).toBe(true)
    expect(log.annotations.at(-1)?.message).toBe('still seen')
  })

  it('to set variables is disabled and fails the step; to set outputs only warns', () => {
    expect(logOf('::set-env name=A::b').log.commandFailed).toBe(true)
    const { log } = logOf('::set-output name=a::b')
    expect([log.commandFailed, log.outputs, log.annotations[0]?.level]).toEqual([false, { a: 'b' }, 'warning'])
  })

  it('is counted to ten of each level, and its message to 4,096 characters', () => {
    const { log } = logOf(...Array.from({ length: 12 }, (_, number) => `::error::${number}`), `::warning::${'x'.repeat(5000)}`)
    expect(log.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(log.lines.filter((line) => line.startsWith('##[error]'))).toHaveLength(12)
    expect(log.annotations.at(-1)?.message).toHaveLength(4096)
  })
})

describe('a mask', () => {
  it('covers the secret from then on, in output and annotations', () => {
    const { log } = logOf('a s3cret', '::add-mask::s3cret', 'a s3cret, twice: s3crets3cret', '::error::s3cret')
    expect(log.lines).toEqual(['a s3cret', 'a ***, twice: ***', '##[error]***'])
    expect(log.annotations[0]?.message).toBe('***')
  })

  it('covers each line of a secret, and overlapping secrets as one', () => {
    const { log } = logOf('::add-mask::first%0Asecond', '::add-mask::abc', '::add-mask::bcd', 'second, not thirst', 'xabcdx')
    expect(log.lines).toEqual(['***, not thirst', 'x***x'])
  })

  it.each([
    ['base64', Buffer.from('s3cret/+"&').toString('base64')],
    ['base64 after a user name', Buffer.from('x:s3cret/+"&').toString('base64')],
    ['a URL', encodeURIComponent('s3cret/+"&')],
    ['JSON', JSON.stringify('s3cret/+"&')],
  ])('covers the secret in %s', (_, spelled) => {
    const masks = new Masks()
    masks.add('s3cret/+"&')
    expect(masks.mask(spelled)).toContain('***')
    expect(masks.mask('s3cre')).toBe('s3cre')
  })

  it('of nothing is refused with a warning', () => {
    expect(logOf('::add-mask:: ').log.annotations[0]?.message).toContain('empty string')
  })
})

describe('a file of names and values', () => {
  it.each([
    ['a=b', [['a', 'b']]],
    ['a=', [['a', '']]],
    ['a=b=c\n\nd=e\n', [['a', 'b=c'], ['d', 'e']]],
    ['a<<EOF\none\ntwo\nEOF\n', [['a', 'one\ntwo']]],
    ['a<<EOF\nEOF\n', [['a', '']]],
    ['a<<EOF\n\n\nEOF\n', [['a', '\n']]],
    ['a<<E\nx=y\nE2\nE\nb=1', [['a', 'x=y\nE2'], ['b', '1']]],
    ['a=<<b', [['a', '<<b']]],
    ['a<<EOF\r\none\r\nEOF\r\n', [['a', 'one\r']]],
  ])('%j', (text, pairs) => {
    expect([...keyValuePairs(text)]).toEqual(pairs)
  })

  it.each([
    ['just words', "Invalid format 'just words'"],
    ['<<EOF\nx\nEOF\n', 'Name must not be empty'],
    ['a<<\nx\n', 'delimiter must not be empty'],
    ['a<<EOF\nx\n', "Matching delimiter not found 'EOF'"],
    ['a<<EOF\nx\n EOF\n', "Matching delimiter not found 'EOF'"],
    ['a<<EOF\nx', 'EOF marker missing new line'],
  ])('%j is refused', (text, message) => {
    expect(() => [...keyValuePairs(text)]).toThrow(message)
  })
})
