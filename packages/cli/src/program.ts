import { Command } from 'commander'
import { addApprove } from './commands/approve.ts'
import { addAudit } from './commands/audit.ts'
import { addCopy } from './commands/copy.ts'
import { addGate } from './commands/gate.ts'
import { addPromote, addRollback } from './commands/promote.ts'
import { addSandbox } from './commands/sandbox.ts'
import { addScan } from './commands/scan.ts'
import { addSign } from './commands/sign.ts'
import { addVerify } from './commands/verify.ts'

/** The command line: one verb for each use case, and the sandbox to try them in. */
export function program(): Command {
  const portcullis = new Command('portcullis')
    .description('Promotes artifacts from one environment to the next, and fails closed.')
    .version('0.1.0')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
  for (const add of [addScan, addSign, addVerify, addGate, addApprove, addPromote, addRollback, addCopy, addAudit, addSandbox]) add(portcullis)
  for (const command of portcullis.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride()
  return portcullis
}
