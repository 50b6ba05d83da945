import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import { defaultDeadlines } from './deadlines.ts'
import { exchange } from './exchange.ts'

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

it('leaves no deadline running when the answer comes before the sender knows that its body is out', async () => {
  const server = createServer((request, response) => request.once('data', () => response.writeHead(201).end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const agent = new Agent()
  let goOn: () => void = () => undefined
  const answered = new Promise<void>((resolve) => (goOn = resolve))
  const chunks = (async function* () {
    yield Buffer.from('body')
    await answered
  })()
  const running = timers()
  const { port } = server.address() as AddressInfo
  const incoming = await exchange({ method: 'PUT', url: new URL(`http://127.0.0.1:${port}/`), headers: {}, body: { size: 4, chunks }, agent, deadlines: { ...defaultDeadlines, answer: 20_000 } })
  goOn()
  incoming.resume()
  await new Promise((resolve) => incoming.once('close', resolve))
  await new Promise((resolve) => setImmediate(resolve))
  agent.destroy()
  server.closeAllConnections()
  server.close()
  expect(timers()).toBeLessThanOrEqual(running)
})
