import { identityTree } from '@portcullis/sandbox/fakes/policy'

const stage = { decision: { by: 'gate', 'max-age': '24h' }, record: { by: 'promoter' } }
const approvals = {
  slow: {
    quorum: 1,
    by: 'approver',
    roles: { security: { environment: 'approve-security', min: 1 } },
    exclude: ['author', 'committer', 'initiator'],
    expires: '24h',
    rationale: 'required',
  },
}

/** The policy of a promotion from `source` to `target`, both with their repository: provenance, a decision, and one approval. YAML, as JSON is. */
export function policyText(source: string, target: string, trustConfig: string): string {
  const identities = Object.fromEntries([['builder', 'build.yml'], ['gate', 'gate.yml'], ['approver', 'approve.yml'], ['promoter', 'promote.yml']].map(([name = '', file = '']) => [name, identityTree(file)]))
  const production = { repository: target, require: { provenance: { by: 'builder', source: 'acme/shop', branch: 'main' } }, ...stage, approvals }
  return JSON.stringify({ version: 1, artifact: source, trust: { domains: { acme: { config: trustConfig } }, identities }, environments: { production } }, null, 1)
}
