import type { Command } from 'commander'

/** The sandbox is loaded only when it is asked for. */
export function addSandbox(program: Command): void {
  const sandbox = program.command('sandbox').description('the whole world on loopback: registries, Sigstore, GitHub')
  sandbox
    .command('up')
    .description('keep the sandbox running and print its addresses')
    .option('--json', 'print them as JSON')
    .option('--rekor-v1', 'keep a Rekor v1 in the place of the Rekor v2, for clients that know no other')
    .action(async (options: { json?: boolean; rekorV1?: boolean }) => {
      const { sandboxUp } = await import('../sandbox-up.ts')
      await sandboxUp(options)
      process.exitCode = 0
    })
  sandbox
    .command('demo')
    .description('the main job, whole, told step by step')
    .option('--keep', 'leave the sandbox running afterwards')
    .option('--json', 'print the results as JSON')
    .action(async ({ keep = false, json = false }: { keep?: boolean; json?: boolean }) => {
      const { demo } = await import('@portcullis/sandbox/demo/main')
      process.exitCode = await demo({ keep, json })
    })
}
