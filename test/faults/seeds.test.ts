/** What the nightly matrix found, each by the request that it needs. */
import { afterEach, describe, expect, it } from '@jest/globals'
import { anonymous } from '@portcullis/registry/access/credentials'
import { CanaryServer } from '@portcullis/sandbox/fault-proxy/canary-server'
import type { Fault } from '@portcullis/sandbox/registry/faults'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { failureCode } from '../registries/failure-code.ts'
import { copyAndTag, image, openRegistries, pushSigned } from '../registries/signed-image.ts'

const running = new Running()

afterEach(() => running.close())

/** How many bundles lie at the target after `copyWith`. */
let arrived = 0

/** What a copy ends with when the first look at the referrers of the artifact meets `fault`. */
async function copyWith(faultOf: (canary: CanaryServer) => Fault | undefined): Promise<string | undefined> {
  const [source, target, canary] = [await startRegistry(), await startRegistry(), await CanaryServer.start()]
  running.keep(source)
  running.keep(target)
  running.keep(canary)
  const client = running.keep(openRegistries(anonymous))
  const from = await pushSigned({ registryUrl: source.url, repository: 'build/shop' }, openRegistries(anonymous))
  let isFirst = true
  source.intercept = ({ path }) => {
    if (!isFirst || !path.includes(`/referrers/${image.digest}`)) return undefined
    isFirst = false
    return faultOf(canary)
  }
  const code = await failureCode(copyAndTag(from, { registry: target.host, repository: 'prod/shop', tag: 'stable' }, client))
  arrived = (await openRegistries(anonymous).bundles.bundles({ registry: target.host, repository: 'prod/shop', digest: from.digest })).length
  return code
}

describe('a registry that lists referrers', () => {
  it('and is left alone: the copy is done', async () => {
    expect(await copyWith(() => undefined)).toBeUndefined()
  })

  it('and once sends the reader to another host, where there is nothing: the copy is not done without evidence', async () => {
    const elsewhere = ({ host }: CanaryServer): Fault => ({ status: 307, headers: { location: `http://${host}/nothing` } })
    expect(await copyWith(elsewhere)).toBe('redirect-refused')
  })

  it('and once says that it does not: it is asked again, and the evidence travels', async () => {
    expect(await copyWith(() => ({ status: 404 }))).toBeUndefined()
    expect(arrived).toBe(1)
  })
})
