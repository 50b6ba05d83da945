import type { Digest } from './digest.ts'

/** The declared rules of a team, read from `.portcullis/policy.yaml`. Only `parsePolicy` makes one. */
export interface Policy {
  /** Where it was read, for people. */
  readonly source: string
  /** Digest of the file's bytes and, once loaded, of the trust files it names: what decisions and approvals are bound to. */
  readonly digest: Digest
  /** The lines it covers, each `registry/repository`; never empty. */
  readonly artifacts: readonly string[]
  readonly domains: ReadonlyMap<string, DomainDeclaration>
  readonly identities: ReadonlyMap<string, Identity>
  readonly environments: ReadonlyMap<string, EnvironmentPolicy>
}

/** A private Sigstore: one ClientTrustConfig or trusted root file, and what it must give at least. */
export interface DomainDeclaration {
  readonly name: string
  /** Path of the file, relative to the policy. */
  readonly config: string
  readonly logs?: number
  readonly timestamps?: number
  readonly scts?: number
}

/** Who may say what. Every field that is given must match, exactly; `*` is understood in the ref of `workflow` only. */
export interface Identity {
  readonly name: string
  readonly domain: string
  readonly issuer: string
  /** `owner/repository/.github/workflows/file.yml@ref`, or … */
  readonly workflow?: string
  /** The workflow that calls `workflow`; absent = it must have been started itself. */
  readonly calledBy?: string
  /** … the whole subject alternative name. One of the two is always there. */
  readonly subject?: string
  readonly repositoryId?: string
  readonly ownerId?: string
  /** `github-hosted` or `self-hosted` */
  readonly runner?: string
  readonly triggers?: readonly string[]
  /** Deployment environment the certificate must name. */
  readonly environment?: string
}

export interface EnvironmentPolicy {
  readonly name: string
  /** Where artifacts of this environment live, `registry/repository`. */
  readonly repository?: string
  /** The only tags that may move here; absent = any tag of the repository, which is then this environment's alone. */
  readonly tags?: readonly string[]
  /** What must be there; empty = nothing can pass (`policy-empty`). */
  readonly require: readonly Requirement[]
  /** Whose signed decision counts, and for how long. */
  readonly decision?: { readonly by: string; readonly maxAge: number }
  readonly approvals?: ApprovalPolicy
  /** Who signs promotion records into this environment: needed to read the ledger. */
  readonly record?: { readonly by: string }
}

/** One rule with its settings, as `rules/<name>.ts` understands them. */
export interface Requirement {
  readonly rule: string
  readonly settings: unknown
}

export type ExcludedAs = 'author' | 'committer' | 'initiator'

export interface ApprovalPolicy {
  /** Distinct eligible people; at least as many as the roles ask for together. */
  readonly quorum: number
  /** The identity that signs approvals: the workflow that runs `require-approval`. */
  readonly by: string
  readonly roles: readonly ApprovalRole[]
  readonly exclude: readonly ExcludedAs[]
  /** Milliseconds after which an approval no longer counts. */
  readonly expires: number
  readonly rationale: 'required' | 'optional'
}

export interface ApprovalRole {
  readonly name: string
  /** The GitHub Environment whose reviewers are this role. */
  readonly environment: string
  readonly min: number
}
