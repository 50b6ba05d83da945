import type { Reason } from '../model/reason.ts'
import type { ReasonCode } from '../reason-code.ts'

/** One thing to be done, why, and by whom. */
export interface Todo {
  readonly remedy: string
  readonly who: string
  /** The messages of all reasons that it settles. */
  readonly because: readonly string[]
  /** Further reading that a service or an advisory names; foreign. */
  readonly docs: readonly string[]
}

/** The remedies of `reasons`, each once, in the order of the first reason that needs it. */
export function todoFrom(reasons: readonly Reason[]): readonly Todo[] {
  const byRemedy = new Map<string, Reason[]>()
  for (const reason of reasons) {
    if (reason.code === 'approval-duplicate') continue
    const key = JSON.stringify([reason.remedy, whose(reason)])
    byRemedy.set(key, [...(byRemedy.get(key) ?? []), reason])
  }
  return [...byRemedy.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const docs = group.flatMap((reason) => reason.docs ?? [])
    return [{ remedy: first.remedy, who: whose(first), because: distinct(group.map(({ message }) => message)), docs: distinct(docs) }]
  })
}

const owners: readonly (readonly [code: RegExp, who: string])[] = [
  [/^(?:identity-new|workflow-changed|builder-changed|unusual-time|signing-burst|no-baseline)$/, 'the owners of the policy'],
  [/^(?:vulnerability|sbom-empty|provenance)/, 'the team of the artifact'],
  [/^(?:scan|sbom|signature|identity|subject|statement|bundle|certificate|timestamp|log-entry|sct|algorithm)/, 'the pipeline of the artifact'],
  [/^(?:approval|quorum|role|self|rationale)/, 'the reviewers'],
  [/^(?:environment|permission|oidc)/, 'the administrators of the repository'],
  [/^(?:policy|artifact-not-covered|trust-config|decision)/, 'the owners of the policy'],
  [/^(?:tag|target|evidence|ledger|rollback)/, 'whoever promotes'],
]

function whose({ owner, code }: { readonly owner?: string; readonly code: ReasonCode }): string {
  return owner ?? owners.find(([pattern]) => pattern.test(code))?.[1] ?? 'whoever runs this'
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
