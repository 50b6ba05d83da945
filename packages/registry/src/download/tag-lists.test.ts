import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseReference } from '@portcullis/core/model/reference'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { pushableImage, putManifest, sha256 } from '@portcullis/sandbox/registry/raw-client'
import { anonymous } from '../access/credentials.ts'
import { createRegistryReader } from '../registry-reader.ts'

describe('a tag that evidence hangs by', () => {
  const hung = `sha256-${'ab'.repeat(32)}.sig`
  const absent = `sha256-${'cd'.repeat(32)}.sig`
  let registry: SandboxRegistry
  let image: string

  beforeAll(async () => {
    registry = await startRegistry()
    image = await pushableImage(`${registry.url}/v2/team/app`)
    await putManifest(`${registry.url}/v2/team/app`, hung, image)
  })

  afterAll(async () => {
    await registry.close()
  })

  /** What a reader makes of `tag` where the registry denies it falsely so many times, and `lists` or not; and what it asked. */
  async function found(tag: string, { denials, lists }: { denials: number; lists: boolean }) {
    let left = denials
    registry.intercept = ({ path }) => {
      if (path.includes('/tags/list') && !lists) return { status: 405 }
      return path.endsWith(tag) && left-- > 0 ? { status: 404 } : undefined
    }
    const { tags, requests, close } = createRegistryReader({ credentials: anonymous, clock: new SandboxClock(), chance: () => 0.5, pause: () => Promise.resolve(), onSecret: () => undefined })
    const digest = await tags.resolve(parseReference(`${registry.host}/team/app:${tag}`))
    close()
    return [digest === sha256(image), requests.of('tag'), requests.of('tag-list')]
  }

  it.each<[string, string, { denials: number; lists: boolean }, [boolean, number, number]]>([
    ['is there at once', hung, { denials: 0, lists: true }, [true, 1, 0]],
    ['is there in spite of one false answer, which the list of tags belies', hung, { denials: 1, lists: true }, [true, 2, 1]],
    ['is there in spite of one false answer where nobody may list', hung, { denials: 1, lists: false }, [true, 2, 1]],
    ['is absent when the list lacks it, too', absent, { denials: 0, lists: true }, [false, 1, 1]],
    ['is absent when that is said twice', absent, { denials: 0, lists: false }, [false, 2, 1]],
    ['is no matter of the list when it is a tag of people', 'v9', { denials: 0, lists: true }, [false, 1, 0]],
  ])('%s', async (_, tag, answers, expected) => {
    expect(await found(tag, answers)).toEqual(expected)
  })
})
