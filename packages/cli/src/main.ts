import { CommanderError } from 'commander'
import { asFailure } from '@portcullis/core/failure'
import { complain } from './conduct.ts'
import { program } from './program.ts'

// A crash is never an allow: until a verb has ended well, the exit code says that nothing could be found out.
process.exitCode = 3
try {
  await program().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 4
  else complain(asFailure(error))
}
