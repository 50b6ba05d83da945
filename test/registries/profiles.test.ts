import { afterEach, describe, expect, it } from '@jest/globals'
import { pin } from '@portcullis/core/model/reference'
import { failureCode } from './failure-code.ts'
import { givenCredentials } from '@portcullis/registry/access/credentials'
import { SandboxClock } from '@portcullis/sandbox/clock'
import { pushImage } from '@portcullis/sandbox/images/push-image'
import type { InterceptedRequest } from '@portcullis/sandbox/registry/faults'
import type { Accounts, RegistryOptions } from '@portcullis/sandbox/registry/options'
import { profiles } from '@portcullis/sandbox/registry/profiles/all'
import { ecr } from '@portcullis/sandbox/registry/profiles/ecr'
import { gitlab } from '@portcullis/sandbox/registry/profiles/gitlab'
import { nexus } from '@portcullis/sandbox/registry/profiles/nexus'
import { optionsOf } from '@portcullis/sandbox/registry/profiles/profile'
import type { RegistryProfile } from '@portcullis/sandbox/registry/profiles/profile'
import { startRegistry } from '@portcullis/sandbox/registry/server'
import type { SandboxRegistry } from '@portcullis/sandbox/registry/server'
import { Running } from '@portcullis/sandbox/running'
import { copyAndTag, image, openRegistries, otherImage, pushSigned } from './signed-image.ts'
import type { Place } from './signed-image.ts'

const credentials = { username: 'ann', password: 'canary' }
const accounts: Accounts = { users: { ann: { password: 'canary', access: [{ repository: '**', actions: ['pull', 'push'] }] } } }
const running = new Running()

afterEach(() => running.close())

/** GitLab with its token server on another host, as it is. */
const strangeTokens: RegistryProfile = { ...gitlab }

async function start(profile?: RegistryProfile, more: RegistryOptions = {}): Promise<SandboxRegistry> {
  const options = profile === undefined ? {} : optionsOf(profile, accounts)
  // On loopback there is no TLS, and without it no password is shown to a token server elsewhere: see the last test.
  const auth = options.auth === undefined || profile === strangeTokens ? {} : { auth: { ...options.auth, elsewhere: false } }
  return running.keep(await startRegistry({ ...options, ...auth, ...more }))
}

/** A client that may log in to these registries. */
function open(...registries: SandboxRegistry[]) {
  return running.keep(openRegistries(givenCredentials('ann', 'canary', registries.map(({ host }) => host))))
}

const place = ({ url }: SandboxRegistry, repository: string): Place => ({ registryUrl: url, repository, credentials })
const target = ({ host }: SandboxRegistry, repository = 'prod/shop') => ({ registry: host, repository, tag: 'stable' })
const sourcesOf = async (client: ReturnType<typeof open>, at: { registry: string; repository: string }) =>
  (await client.bundles.bundles(pin(at, image.digest))).map(({ source }) => source).sort()

async function expectAllAt(registry: SandboxRegistry, source: { registry: string; repository: string }, from: SandboxRegistry): Promise<void> {
  const client = open(registry, from)
  const at = target(registry)
  expect(await client.tags.resolve(at)).toBe(image.digest)
  expect(await sourcesOf(client, at)).toEqual(await sourcesOf(client, source))
  const signature = { ...at, tag: `sha256-${image.digest.slice('sha256:'.length)}.sig` }
  expect(await client.tags.resolve(signature)).toBe(await client.tags.resolve({ ...source, tag: signature.tag }))
  expect([registry.contentHost?.credentialsSeen ?? 0, from.contentHost?.credentialsSeen ?? 0]).toEqual([0, 0])
}

describe.each(profiles.map((profile) => [profile.name, profile] as const))('%s', (_, profile) => {
  it('as the target, then as the source: an image with referrers, theirs and cosign’s tag', async () => {
    const [before, there, after] = [await start(), await start(profile), await start()]
    const from = await pushSigned(place(before, 'build/shop'), open(before))
    await copyAndTag(from, target(there), open(before, there))
    await expectAllAt(there, from, before)

    await copyAndTag(pin(target(there), from.digest), target(after), open(there, after))
    await expectAllAt(after, target(there), there)
  })

  it('within itself, without moving a layer where it mounts', async () => {
    const registry = await start(profile)
    const from = await pushSigned(place(registry, 'build/shop'), open(registry))
    const client = open(registry)
    await copyAndTag(from, target(registry), client)
    await expectAllAt(registry, from, registry)
    if (profile.quirks.mounts === false) expect(client.requests.of('upload')).toBeGreaterThan(0)
    else expect(client.requests.of('upload')).toBe(0)
  })

  it('a tag that may not move stays, and the refusal has a reason', async () => {
    let isFrozen = false
    const registry = await start(profile, { immutableTags: (_repository, tag) => isFrozen && tag === 'stable' })
    const from = await pushImage(image, place(registry, 'build/shop'))
    await pushImage(otherImage, { ...place(registry, 'prod/shop'), tag: 'stable' })
    isFrozen = true
    // Nexus says "blob upload invalid", as of anything that it does not take.
    const code = profile === nexus ? 'registry-protocol' : 'tag-immutable'
    expect(await failureCode(copyAndTag(from, target(registry), open(registry)))).toBe(code)
    expect(await open(registry).tags.resolve(target(registry))).toBe(otherImage.digest)
  })
})

describe.each(profiles.filter(({ login }) => login?.kind === 'token').map((profile) => [profile.name, profile] as const))('%s', (_, profile) => {
  it('takes no token any more at the twelfth request of a copy, as the target and as the source: others are asked for', async () => {
    const clock = new SandboxClock()
    const lifetime = ((profile.login?.kind === 'token' ? profile.login.seconds : undefined) ?? 300) * 1000
    let shown: string[] = []
    // Our clock stands still, so that no token is seen to end: the registry refuses it.
    const intercept = ({ headers }: InterceptedRequest) => {
      if (shown.push(headers.authorization ?? '') === 12) clock.advance(lifetime + 1000)
      return undefined
    }
    const [before, there, after] = [await start(), await start(profile, { clock, intercept }), await start()]
    const from = await pushSigned(place(before, 'build/shop'), open(before))
    for (const [image, to, client] of [[from, there, open(before, there)], [pin(target(there), from.digest), after, open(there, after)]] as const) {
      shown = []
      await copyAndTag(image, target(to), client)
      const old = shown.slice(0, 12)
      expect([old.some((token) => token.startsWith('Bearer ')), shown.at(-1)]).toEqual([true, expect.stringMatching(/^Bearer /)])
      expect(old).not.toContain(shown.at(-1))
    }
    await expectAllAt(after, target(there), there)
  })
})

describe('what is worth a look of its own', () => {
  it('a finished copy into ECR is run again: an immutable tag is not set to what it is', async () => {
    const registry = await start(ecr, { immutableTags: (_, tag) => tag === 'stable' })
    const from = await pushSigned(place(registry, 'build/shop'), open(registry))
    await copyAndTag(from, target(registry), open(registry))
    await copyAndTag(from, target(registry), open(registry))
    await expectAllAt(registry, from, registry)
  })

  it('no answer tells a digest, and HEAD no type: both are found out from the bytes', async () => {
    const bare: RegistryOptions = { digestHeaderOn: [], headContentType: 'text/html' }
    const [from, to] = [await start(undefined, bare), await start(undefined, bare)]
    const image = await pushSigned(place(from, 'build/shop'), open(from))
    await copyAndTag(image, target(to), open(from, to))
    await expectAllAt(to, image, from)
  })

  it('Nexus without redeployment takes no new tag for a manifest that it has: refused, everything but the tag there', async () => {
    const registry = await start(nexus, { immutableTags: (_, tag) => tag === 'stable' })
    const from = await pushSigned(place(registry, 'build/shop'), open(registry))
    expect(await failureCode(copyAndTag(from, target(registry), open(registry)))).toMatch(/^registry-/)
    expect(await open(registry).tags.resolve(target(registry))).toBeUndefined()
  })

  it('a referrers endpoint that sends its readers away, to somebody who has no time, is an outage and not an empty list', async () => {
    const registry = await start(undefined, { referrersApi: false, referrersAnswer: 'redirect' })
    const from = await pushImage(image, place(registry, 'build/shop'))
    const here = await start()
    expect(await failureCode(copyAndTag(from, target(here), open(registry, here)))).toBe('rate-limited')
    expect(await open(here).tags.resolve(target(here))).toBeUndefined()
  })

  it.each([
    ['nobody named', false],
    ['the user named, without TLS', true],
  ])('a token server elsewhere that %s sees no password', async (_, isNamed) => {
    const registry = await start(strangeTokens)
    const { host, tokenHost = '' } = registry
    const client = running.keep(openRegistries(givenCredentials('ann', 'canary', [host]), { tokenServers: isNamed ? { [host]: tokenHost } : {} }))
    const sent: string[] = []
    const watching = running.keep(openRegistries(givenCredentials('ann', 'canary', [host]), { onRequest: (request) => sent.push(request.host) }))
    expect(await failureCode(client.tags.resolve(target(registry)))).toBe('redirect-refused')
    expect(await failureCode(watching.tags.resolve(target(registry)))).toBe('redirect-refused')
    expect(sent).not.toContain(tokenHost)
  })
})
