import { CommanderError } from 'commander'
import { asFailure } from '@portcullis/core/failure'
import { program } from './program.ts'

const words = process.argv.slice(2)

// A crash is never an allow: until a verb has ended well, the exit code says that nothing could be found out.
process.exitCode = 3
try {
  await (await program(words)).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = isAnswer(error) ? 0 : 4
  else (await import('./conduct.ts')).complain(asFailure(error))
}

/** `help verify` ends with the exit code that is set already, unlike `verify --help`. */
function isAnswer({ exitCode, code }: CommanderError): boolean {
  return exitCode === 0 || (words[0] === 'help' && code === 'commander.help')
}
