import { Failure } from '@portcullis/core/failure'

/** Wrong words on the command line: exit code 4. `words` are those of this process. */
export function usage(message: string, words: readonly string[] = process.argv.slice(2)): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message, remedy: `See ${['portcullis', ...verbIn(words)].join(' ')} --help.` })
}

/** The words before the first option or subject, which say what was asked for: `copy`, or `audit log`. */
function verbIn([first = '', second = '']: readonly string[]): readonly string[] {
  const isWord = (word: string): boolean => /^[a-z]+$/.test(word)
  if (!isWord(first)) return []
  return (first === 'audit' || first === 'sandbox') && isWord(second) ? [first, second] : [first]
}
