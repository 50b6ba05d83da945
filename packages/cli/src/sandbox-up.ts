import { once } from 'node:events'
import { addressLines } from '@portcullis/sandbox/address-lines'
import { startSandbox } from '@portcullis/sandbox/world'

/** Runs the sandbox until Ctrl-C. */
export async function sandboxUp(json: boolean): Promise<void> {
  const sandbox = await startSandbox()
  const addresses = sandbox.addresses()
  if (json) process.stdout.write(`${JSON.stringify(addresses)}\n`)
  else process.stdout.write(`${addressLines(addresses).join('\n')}\n`)
  process.stderr.write('The sandbox is up. Ctrl-C ends it.\n')
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await sandbox.close()
}
