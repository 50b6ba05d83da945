// A registry that is as far away as most are: what goes to it and what comes back is kept for a while on its way.
import { connect, createServer } from 'node:net'

/** @returns an address that leads to `host`, so many milliseconds away in each direction, and how to close it */
export async function fromAfar(host, milliseconds) {
  const port = Number(host.slice(host.lastIndexOf(':') + 1))
  const open = new Set()
  const server = createServer({ noDelay: true }, (client) => {
    const far = connect({ host: '127.0.0.1', port, noDelay: true })
    carry(client, far)
    carry(far, client)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${server.address().port}`,
    close: () => {
      for (const one of open) one.destroy()
      server.close()
    },
  }

  function carry(from, to) {
    open.add(from)
    from.on('data', (piece) => setTimeout(() => to.write(piece), milliseconds))
    from.on('end', () => setTimeout(() => to.end(), milliseconds))
    // One that breaks at either end breaks at both.
    from.on('error', () => to.destroy())
    from.on('close', () => open.delete(from))
  }
}
