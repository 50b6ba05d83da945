import { describe, expect, it } from '@jest/globals'
import { parseReference } from '@portcullis/core/model/reference'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { createRegistryWriter } from '../registry-writer.ts'
import { Pauses } from './pauses.ts'

const over = { code: 'registry-unavailable', message: expect.stringContaining('the run is over') }

describe('a pause between two requests', () => {
  it('ends by itself', async () => {
    await expect(new Pauses().pause(1)).resolves.toBeUndefined()
  })

  it('ends with the run, though the registry asked to be waited for ten minutes', async () => {
    const registry = await startRegistry()
    registry.intercept = () => ({ status: 429, headers: { 'retry-after': '590' } })
    // The clock is looked at when an answer says how long to wait.
    const answered = Promise.withResolvers<void>()
    const now = () => {
      answered.resolve()
      return new Date('2026-03-01T10:00:00Z')
    }
    const { tags, close } = createRegistryWriter({ clock: { now }, chance: () => 0, credentials: () => Promise.resolve(undefined), onSecret: () => undefined })
    const resolved = expect(tags.resolve(parseReference(`${registry.host}/build/any:v1`))).rejects.toMatchObject(over)
    await answered.promise
    await new Promise((resolve) => void setImmediate(resolve))
    close()
    await resolved
    await registry.close()
  })

  it('does not begin once the run is over', async () => {
    const pauses = new Pauses()
    pauses.end()
    await expect(pauses.pause(600_000)).rejects.toMatchObject(over)
  })
})
