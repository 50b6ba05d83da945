import { once } from 'node:events'
import { addressLines } from '@portcullis/sandbox/address-lines'
import { startSandbox } from '@portcullis/sandbox/world'

/** Runs the sandbox until Ctrl-C; with `rekorV1` its log is one that clients of before Rekor v2 know. */
export async function sandboxUp({ json = false, rekorV1 = false }: { readonly json?: boolean; readonly rekorV1?: boolean }): Promise<void> {
  const sandbox = await startSandbox(rekorV1 ? { rekor: [1] } : {})
  const addresses = sandbox.addresses()
  if (json) process.stdout.write(`${JSON.stringify(addresses)}\n`)
  else process.stdout.write(`${addressLines(addresses).join('\n')}\n`)
  process.stderr.write('The sandbox is up. Ctrl-C ends it.\n')
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await sandbox.close()
}
