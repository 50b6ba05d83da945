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

/** An artifact, and where production has it: repositories with their registry. */
export interface PolicyLine {
  readonly source: string
  readonly target: string
}

/** The policy of promotions along `lines`: provenance, a decision, and one approval. YAML, as JSON is. */
export function policyText(lines: readonly PolicyLine[], trustConfig: string): string {
  const identities = Object.fromEntries([['builder', 'build.yml'], ['gate', 'gate.yml'], ['approver', 'approve.yml'], ['promoter', 'promote.yml']].map(([name = '', file = '']) => [name, identityTree(file)]))
  const repositories = lines.map(({ source, target }) => ({ of: source, repository: target }))
  const production = { repositories, require: { provenance: { by: 'builder', source: 'acme/shop', branch: 'main' } }, ...stage, approvals }
  return JSON.stringify({ version: 1, artifact: lines.map(({ source }) => source), trust: { domains: { acme: { config: trustConfig } }, identities }, environments: { production } }, null, 1)
}
