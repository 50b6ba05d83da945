import { describe, expect, it } from '@jest/globals'
import { before, buildType, noon, provenanceClaim } from '@portcullis/sandbox/fakes/claims'
import { evidenceOf } from '@portcullis/sandbox/fakes/evidence'
import type { Claim } from '@portcullis/sandbox/fakes/evidence'
import { documentOf, policyTree, signerOf } from '@portcullis/sandbox/fakes/policy'
import type { Tree } from '@portcullis/sandbox/fakes/policy'
import { digestOf } from '../../model/digest.ts'
import type { Signer } from '../../model/signer.ts'
import type { JsonObject } from '../../model/strict-json.ts'
import { predicateTypes } from '../../predicates/predicate-types.ts'
import { decide } from '../decide.ts'
import { parsePolicy } from '../parse.ts'

const subject = digestOf('the image')
const commit = 'c0'.repeat(20)
const byKey: Signer = { domain: 'acme', issuer: 'key', subject: digestOf('key'), extensions: {}, key: { name: 'chains', fingerprint: digestOf('key') } }

async function codesOf(rule: Tree, claims: readonly Claim[]): Promise<string[]> {
  const tree = policyTree({ provenance: rule })
  const trust = tree['trust'] as { identities: Tree }
  const policy = parsePolicy(documentOf({ ...tree, trust: { ...trust, identities: { ...trust.identities, chains: { domain: 'acme', key: 'chains.pub' } } } }))
  return decide(policy, 'production', await evidenceOf(subject, claims), noon).rules.flatMap(({ reasons }) => reasons.map(({ code }) => code))
}

/** As GitHub's generators wrote it before v1. */
function older(configSource: JsonObject | undefined, { materials = [], ...by }: Partial<Claim> & { materials?: JsonObject[] } = {}): Claim {
  const predicate = { builder: { id: 'https://builder.example' }, buildType, invocation: configSource === undefined ? {} : { configSource }, materials }
  return { predicateType: predicateTypes.provenance02, predicate, signer: certified(), times: [before(60)], ...by }
}

const certified = (): Signer => ({ ...signerOf('build.yml'), extensions: { ...signerOf('build.yml').extensions, sourceRepositoryDigest: commit } })
const main = { uri: 'git+https://github.com/acme/shop@refs/heads/main', digest: { sha1: commit } }
const asked = { by: 'builder', 'build-types': [buildType], source: 'acme/shop', branch: 'main' }

describe('SLSA provenance v0.2', () => {
  it.each<[string, Claim]>([
    ['the source of its configuration', older(main)],
    ['its materials', older(undefined, { materials: [{ uri: 'pkg:docker/x' }, main] })],
    ['nothing but what its certificate says', older(undefined)],
  ])('meets the rule by %s', async (_, claim) => {
    expect(await codesOf(asked, [claim])).toEqual([])
    expect(await codesOf({ ...asked, 'builder-ids': ['https://other.example', 'https://builder.example'] }, [claim])).toEqual([])
  })

  it.each<[string, Tree, Claim, string[]]>([
    ['another source', asked, older({ ...main, uri: 'git+https://github.com/evil/shop@refs/heads/main' }), ['provenance-mismatch']],
    ['another branch', asked, older({ ...main, uri: 'git+https://github.com/acme/shop@refs/heads/dev' }), ['provenance-mismatch']],
    ['another commit than its certificate', asked, older({ ...main, digest: { sha1: 'd0'.repeat(20) } }), ['provenance-mismatch']],
    ['good materials behind a bad configuration', asked, older({ ...main, uri: 'git+https://github.com/evil/shop@refs/heads/main' }, { materials: [main] }), ['provenance-mismatch']],
    ['another builder', { ...asked, 'builder-ids': ['https://builder.example/'] }, older(main), ['provenance-mismatch']],
    ['another build type', { ...asked, 'build-types': [`${buildType}/`] }, older(main), ['provenance-mismatch']],
    ['the predicate of v1 under the name of v0.2', asked, { ...provenanceClaim(), predicateType: predicateTypes.provenance02 }, ['statement-invalid']],
    ['the predicate of v0.2 under the name of v1', asked, { ...older(main), predicateType: predicateTypes.provenance }, ['statement-invalid']],
    ['a version that is not read', asked, { ...older(main), predicateType: 'https://slsa.dev/provenance/v0.1' }, ['provenance-missing']],
  ])('never by %s', async (_, rule, claim, codes) => {
    expect(await codesOf(rule, [claim])).toEqual(codes)
  })
})

describe('the commit in SLSA provenance v1', () => {
  const resolved = (gitCommit: string): Claim => ({
    ...provenanceClaim(undefined, { signer: certified() }),
    predicate: {
      buildDefinition: { buildType, externalParameters: { workflow: { repository: 'https://github.com/acme/shop', ref: 'refs/heads/main' } }, resolvedDependencies: [{ uri: main.uri, digest: { gitCommit } }] },
      runDetails: { builder: { id: 'https://builder.example' } },
    },
  })

  it('is that of the certificate', async () => {
    expect(await codesOf(asked, [resolved(commit)])).toEqual([])
    expect(await codesOf(asked, [resolved('d0'.repeat(20))])).toEqual(['provenance-mismatch'])
  })
})

describe('a builder that signs with a key', () => {
  const rule = { ...asked, by: 'chains' }

  it('must tell source and branch itself, as no certificate does', async () => {
    expect(await codesOf(rule, [older(main, { signer: byKey })])).toEqual([])
    expect(await codesOf({ by: 'chains' }, [older(undefined, { signer: byKey })])).toEqual([])
    expect(await codesOf(rule, [older(undefined, { signer: byKey })])).toEqual(['provenance-mismatch'])
    expect(await codesOf(rule, [older({ uri: 'git+https://github.com/acme/shop' }, { signer: byKey })])).toEqual(['provenance-mismatch'])
  })

  it.each<[string, string, (sources: JsonObject[]) => Claim]>([
    ['v0.2', 'materials', (materials) => older(undefined, { materials, signer: byKey })],
    ['v1', 'resolved dependencies', (resolvedDependencies) => ({ ...provenanceClaim(undefined, { signer: byKey }), predicate: { buildDefinition: { buildType, externalParameters: {}, resolvedDependencies }, runDetails: { builder: { id: 'https://builder.example' } } } })],
  ])('must not tell of other sources beside it (%s, %s): one could be built from while the expected one is only a dependency', async (_version, _where, claim) => {
    const evil = { uri: 'git+https://github.com/evil/shop@refs/heads/main' }
    expect(await codesOf(rule, [claim([{ uri: 'pkg:docker/x' }, main])])).toEqual([])
    for (const sources of [[evil, main], [main, evil]]) expect(await codesOf(rule, [claim(sources)])).toEqual(['provenance-mismatch'])
  })

  it('is never another key, nor a certificate', async () => {
    expect(await codesOf(rule, [older(main, { signer: { ...byKey, key: { name: 'other', fingerprint: digestOf('other') } } })])).toEqual(['identity-mismatch'])
    expect(await codesOf(rule, [older(main)])).toEqual(['identity-mismatch'])
  })
})
