import { once } from 'node:events'
import { startSandbox } from '@portcullis/sandbox/world'

/** Runs the sandbox until Ctrl-C. */
export async function sandboxUp(json: boolean): Promise<void> {
  const sandbox = await startSandbox()
  const addresses = sandbox.addresses()
  if (json) process.stdout.write(`${JSON.stringify(addresses)}\n`)
  else for (const [name, address] of Object.entries(addresses)) process.stdout.write(`${name.padEnd(24)} ${String(address)}\n`)
  process.stderr.write('The sandbox is up. Ctrl-C ends it.\n')
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await sandbox.close()
}
