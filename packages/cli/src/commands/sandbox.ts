import type { Command } from 'commander'
import { Failure } from '@portcullis/core/failure'

/** The sandbox is loaded only when it is asked for, and never part of a bundle: `webpackIgnore` leaves its imports to Node. */
export function addSandbox(program: Command): void {
  const sandbox = program.command('sandbox').description('the whole world on loopback: registries, Sigstore, GitHub')
  sandbox
    .command('up')
    .description('keep the sandbox running and print its addresses')
    .option('--json', 'print them as JSON')
    .option('--rekor-v1', 'keep a Rekor v1 in the place of the Rekor v2, for clients that know no other')
    .action(async (options: { json?: boolean; rekorV1?: boolean }) => {
      const { sandboxUp } = await whereItIs(import(/* webpackIgnore: true */ '../sandbox-up.ts'))
      await sandboxUp(options)
      process.exitCode = 0
    })
  sandbox
    .command('demo')
    .description('the main job, whole, told step by step')
    .option('--keep', 'leave the sandbox running afterwards')
    .option('--json', 'print the results as JSON')
    .action(async ({ keep = false, json = false }: { keep?: boolean; json?: boolean }) => {
      const { demo } = await whereItIs(import(/* webpackIgnore: true */ '@portcullis/sandbox/demo/main'))
      process.exitCode = await demo({ keep, json })
    })
}

/** @throws Failure `input-invalid` where the sources are not, of which the sandbox is a part */
async function whereItIs<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  try {
    return await loading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    const remedy = 'Run it in a checkout of the repository, after npm ci.'
    throw new Failure('input-invalid', { blame: 'configuration', message: 'expected the sources of the sandbox, found the bundled command line alone', remedy, cause: error })
  }
}
