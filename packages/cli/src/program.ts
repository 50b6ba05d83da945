import { Command } from 'commander'
import { sayOnStderr, sayOnStdout } from './say.ts'

type Add = (program: Command) => void

/** In the order of the help. */
const verbs: ReadonlyMap<string, () => Promise<Add>> = new Map<string, () => Promise<Add>>([
  ['scan', async () => (await import('./commands/scan.ts')).addScan],
  ['sign', async () => (await import('./commands/sign.ts')).addSign],
  ['verify', async () => (await import('./commands/verify.ts')).addVerify],
  ['gate', async () => (await import('./commands/gate.ts')).addGate],
  ['approve', async () => (await import('./commands/approve.ts')).addApprove],
  ['promote', async () => (await import('./commands/promote.ts')).addPromote],
  ['rollback', async () => (await import('./commands/promote.ts')).addRollback],
  ['copy', async () => (await import('./commands/copy.ts')).addCopy],
  ['audit', async () => (await import('./commands/audit.ts')).addAudit],
  ['sandbox', async () => (await import('./commands/sandbox.ts')).addSandbox],
])

/**
 * The command line: one verb for each use case, and the sandbox to try them in.
 * When the first of `words` is a verb only that one is loaded, since loading modules is most of a start, and none for `--version`; else all are, for the help.
 */
export async function program([first]: readonly string[]): Promise<Command> {
  const portcullis = new Command('portcullis')
    .description('Promotes artifacts from one environment to the next, and fails closed.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: sayOnStdout, writeErr: sayOnStderr })
    .configureHelp({ showGlobalOptions: true })
  for (const load of wanted(first)) (await load())(portcullis)
  for (const command of portcullis.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride()
  return portcullis
}

function wanted(first = ''): Iterable<() => Promise<Add>> {
  const asked = verbs.get(first)
  if (asked !== undefined) return [asked]
  return first === '--version' ? [] : verbs.values()
}
