/** A known builder that comes another way, or names another builder: the gate as a process, on a line that has a history. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'
import { codesOf, Drill } from './drill.ts'

const usualBuilder = 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main'
let drill: Drill
let second: string

beforeAll(async () => {
  drill = await Drill.start()
  const first = await drill.build('1.4.0')
  second = await drill.build('1.5.1')
  await drill.makeKey('scan-key')
  await drill.declare({ identities: { 'scan-key': '{ domain: acme, key: scan-key.pub }' }, scanBy: 'scan-key' })
  const policy = (await drill.read('.portcullis/policy.yaml')).replace('build.yml@refs/heads/main', 'build.yml@refs/heads/*')
  await writeFile(join(drill.directory, '.portcullis/policy.yaml'), `${policy}    anomalies: { changed-workflow: deny, changed-builder: deny }\n`)
  for (const image of [first, second]) await drill.scanAndSign(image, 'scan-key')
  await drill.expectEnd(['gate', ...at(first), '--sign'], 0)
  await drill.expectEnd(['approve', ...at(first), '--role', 'security'], 0)
  await drill.expectEnd(['promote', ...at(first), '--tag', 'production'], 0)
})
afterAll(() => drill.close())

const at = (image: string) => [image, '--environment', 'production']

/** The build workflow says once more how the image was built, on whatever branch. */
async function provenanceOf(image: string, builder: string, branch = 'main'): Promise<void> {
  const job = githubClaims({ repository: 'acme/shop', workflowPath: '.github/workflows/build.yml', ref: `refs/heads/${branch}` })
  const predicate = { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1', externalParameters: {} }, runDetails: { builder: { id: builder } } }
  await writeFile(join(drill.directory, 'predicate.json'), JSON.stringify(predicate))
  await writeFile(join(drill.directory, 'token'), drill.sandbox.sigstore.mint(job))
  await drill.expectEnd(['sign', image, '--predicate-type', predicateTypes.provenance, '--predicate', 'predicate.json', '--identity-token-file', 'token'], 0)
}

describe('a gate that denies what changed', () => {
  it('allows what was built as before', async () => {
    expect(await drill.expectEnd(['gate', ...at(second)], 0)).toMatchObject({ decision: 'allow', anomalies: [] })
  })

  it('allows another version of the builder that is named', async () => {
    await provenanceOf(second, usualBuilder.replace('main', 'v2'))
    expect(await drill.expectEnd(['gate', ...at(second)], 0)).toMatchObject({ decision: 'allow', anomalies: [] })
  })

  it('denies a builder that was never named before', async () => {
    await provenanceOf(second, 'https://github.com/acme/shop/.github/workflows/by-hand.yml@refs/heads/main')
    const denied = await drill.expectEnd(['gate', ...at(second)], 1)
    expect([codesOf(denied), denied['anomalies']]).toEqual([['builder-changed'], [expect.objectContaining({ code: 'builder-changed', action: 'deny', found: expect.stringContaining('by-hand.yml') })]])
  })

  it('denies a build workflow of a branch that it never ran at before', async () => {
    await provenanceOf(second, usualBuilder, 'hotfix')
    const denied = await drill.expectEnd(['gate', ...at(second)], 1)
    // The newest provenance by the builder is the one that counts.
    expect(codesOf(denied)).toEqual(['workflow-changed'])
    expect(denied['anomalies']).toContainEqual(expect.objectContaining({ code: 'workflow-changed', action: 'deny', found: expect.stringContaining('hotfix') }))
  })
})
