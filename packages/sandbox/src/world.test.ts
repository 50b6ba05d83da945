import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addressLines } from './address-lines.ts'
import { buildShopImage } from './images/shop-image.ts'
import { pushImage } from './images/push-image.ts'
import { startSandbox } from './world.ts'
import type { Sandbox } from './world.ts'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ referrersApi: { production: false } })
})
afterAll(() => sandbox.close())

const push = (to: 'source' | 'production', by: keyof Sandbox['accounts']) =>
  pushImage(buildShopImage({ release: '1.4.0' }), { registryUrl: sandbox[to].url, repository: 'acme/shop', credentials: sandbox.accounts[by] })

describe('the sandbox as one', () => {
  it('tells its addresses to a person, one a line', () => {
    const lines = addressLines(sandbox.addresses())
    expect(lines).toContain(`registries.source           ${sandbox.source.host}`)
    expect(lines.every((line) => /^[a-zA-Z.]+ {2,}\S+$/.test(line))).toBe(true)
  })

  it('answers at every address that it tells', async () => {
    const { sigstore, github, registries } = sandbox.addresses()
    const asked = [`http://${registries.source}/v2/`, `http://${registries.production}/v2/`, `${sigstore.oidc}/.well-known/openid-configuration`, `${sigstore.fulcio}/api/v2/trustBundle`, `${github.api}/rate_limit`]
    const answers = await Promise.all(asked.map((url) => fetch(url)))
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 200, 200, 200])
  })

  it('gives each account its own registry and no more', async () => {
    await expect(push('source', 'builder')).resolves.toMatchObject({ repository: 'acme/shop' })
    await expect(push('production', 'promoter')).resolves.toMatchObject({ repository: 'acme/shop' })
    await expect(push('source', 'reader')).rejects.toThrow('found 401')
    await expect(push('production', 'builder')).rejects.toThrow('401')
  })

  it('leaves a docker login for reading the source, and the files of its Sigstore', async () => {
    const { dockerConfig, trustedRoot, signingConfig, clientTrustConfig, advisories } = sandbox.addresses().files
    const { auths } = JSON.parse(await readFile(join(dockerConfig, 'config.json'), 'utf8')) as { auths: Record<string, { auth: string }> }
    const { username, password } = sandbox.accounts.reader
    expect(auths).toEqual({ [sandbox.source.host]: { auth: btoa(`${username}:${password}`) } })
    for (const file of [trustedRoot, signingConfig, clientTrustConfig, advisories]) expect(existsSync(file)).toBe(true)
  })

  it('leaves nothing behind', async () => {
    const other = await startSandbox()
    expect(other.accounts.promoter.password).not.toBe(sandbox.accounts.promoter.password)
    await other.close()
    expect(existsSync(other.directory)).toBe(false)
    await expect(fetch(other.source.url)).rejects.toThrow('fetch failed')
  })
})
