/** What Fulcio wrote before (extensions .1 to .6) never counts, whatever it says beside the new. */
import { digestOf, parseDigest } from '@portcullis/core/model/digest'
import type { Identity } from '@portcullis/core/model/policy'
import { verify as verifyArtifact } from '@portcullis/core/use-cases/verify'
import { utf8String } from '@portcullis/sandbox/sigstore/der'
import { bundleBy, leafWithExtension, verifierOfLeaves } from '../certificate-world.ts'
import { attack, verdictOfOutcome } from '../corpus.ts'
import type { Verdict } from '../corpus.ts'
import { clock, encode, statement } from '../signature-world.ts'

const subject = { registry: 'registry.example', repository: 'acme/shop', digest: parseDigest(`sha256:${statement.subject[0]?.digest.sha256}`) }
const builder: Identity = { name: 'builder', domain: 'attacks', issuer: 'https://token.actions.githubusercontent.com', workflow: 'acme/shop/.github/workflows/build.yml@refs/heads/main' }

async function asked(identity: Partial<Identity>, before: readonly [number, string], now: readonly [number, string]): Promise<Verdict> {
  const number = (last: number): string => `1.3.6.1.4.1.57264.1.${last}`
  const leaf = leafWithExtension({ oid: number(before[0]), critical: false, value: Buffer.from(before[1]) }, { oid: number(now[0]), critical: false, value: utf8String(now[1]) })
  const bytes = encode(bundleBy(leaf))
  const bundles = { bundles: () => Promise.resolve([{ bytes, digest: digestOf(bytes), source: 'test' }]) }
  return await verdictOfOutcome(verifyArtifact({ subject, identity: { ...builder, ...identity } }, { bundles, verifier: verifierOfLeaves(), clock }))
}

/** The old number and the new of the same thing, what is wanted in the words of each, another, and how it is asked for. */
const pairs: readonly (readonly [string, number, number, readonly [string, string], readonly [string, string], Partial<Identity>])[] = [
  ['issuer', 1, 8, ['https://token.actions.githubusercontent.com', 'https://token.actions.githubusercontent.com'], ['https://evil.test', 'https://evil.test'], {}],
  ['trigger', 2, 20, ['push', 'push'], ['schedule', 'schedule'], { triggers: ['push'] }],
  ['commit', 3, 13, ['a'.repeat(40), 'a'.repeat(40)], ['b'.repeat(40), 'b'.repeat(40)], { commit: 'a'.repeat(40) }],
  ['repository', 5, 12, ['acme/shop', 'https://github.com/acme/shop'], ['evil/shop', 'https://github.com/evil/shop'], { repository: 'acme/shop' }],
  ['ref', 6, 14, ['refs/heads/main', 'refs/heads/main'], ['refs/heads/evil', 'refs/heads/evil'], { ref: 'refs/heads/main' }],
]
for (const [name, old, now, wanted, other, identity] of pairs)
  attack(['V-08', 'V-25'], `a certificate whose old extension names the ${name} that is wanted, and the new one another`, {
    code: 'identity-mismatch',
    attempt: () => asked(identity, [old, wanted[0]], [now, other[1]]),
    twin: () => asked(identity, [old, other[0]], [now, wanted[1]]),
  })
