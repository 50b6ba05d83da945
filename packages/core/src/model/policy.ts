import type { AnomalyPolicy } from './anomaly.ts'
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
  /** Path of the list of identities and keys that are no longer trusted, relative to the policy. */
  readonly revoked?: string
  /** Another store of evidence beside the artifact's registry: GitHub's attestations of the repository of the run. */
  readonly attestations?: 'github'
}

/** A Sigstore instance: built in, or one of a file or of a TUF repository and what it must give at least. */
export interface DomainDeclaration {
  readonly name: string
  /** `public-good` or `github`: nothing else is said of it but `legacy` and `allowPublicLog`. */
  readonly builtIn?: true
  /** Path of a ClientTrustConfig or trusted root file, relative to the policy; or … */
  readonly config?: string
  /** … address of a TUF repository, with `root` and `target`. */
  readonly tuf?: string
  /** Path of the root that trust in the repository starts from, relative to the policy. */
  readonly root?: string
  /** Name of the trusted root in the repository. */
  readonly target?: string
  /** Name of the signing config in the repository. */
  readonly signingConfig?: string
  readonly logs?: number
  readonly timestamps?: number
  readonly scts?: number
  /** Whether bundles v0.1 and signatures of cosign 2 count. */
  readonly legacy?: boolean
  /** The one name that its authorities may certify without an OIDC issuer; who attests releases, of a GitHub of your own. */
  readonly attester?: string
  /** Whether who signs by this policy may show the name of a repository that is not public in a log that everybody reads. */
  readonly allowPublicLog?: boolean
}

/**
 * Who may say what: a key, or whoever a certificate names. Every field that is given must match, exactly; `*` is
 * understood in the refs only (`workflow`, `called-by`, `ref`).
 */
export interface Identity {
  readonly name: string
  readonly domain: string
  /** A key instead of a certificate. */
  readonly key?: KeyDeclaration
  /** Always there but for keys. */
  readonly issuer?: string | undefined
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
  /** Any event may have started the run, those of strangers too: of who is named on a command line, where no trigger can be. Never of a policy. */
  readonly anyTrigger?: true
  /** Deployment environment the certificate must name. */
  readonly environment?: string
  /** Commit of the workflow file that signed, 40 or 64 hex digits. */
  readonly workflowDigest?: string
  /** Commit of the workflow that was started. */
  readonly calledByDigest?: string
  /** `owner/repository` of the source, or its URL. */
  readonly repository?: string
  /** Name of the owner of the source, or its URL. */
  readonly owner?: string
  /** Ref of the source, `refs/heads/main`. */
  readonly ref?: string
  /** Commit of the source. */
  readonly commit?: string
  /** Attempts of the run that count, from 1. */
  readonly attempts?: readonly number[]
  /** Of the repository when it signed. */
  readonly visibility?: 'public' | 'private' | 'internal'
  /** The `sub` of the identity token as it stands; never taken apart. */
  readonly tokenSubject?: string
}

export interface KeyDeclaration {
  /** Path of the public key in PEM, relative to the policy. */
  readonly path: string
  /** When its signatures count, both ends included. */
  readonly notBefore?: Date
  readonly notAfter?: Date
  /** At and after this they do not. */
  readonly revokedAt?: Date
  /** Whether bare envelopes count, of which nobody says when they were signed; it has no window then. */
  readonly untimed?: boolean
}

export interface EnvironmentPolicy {
  readonly name: string
  /** Where artifacts of this environment live, `registry/repository`. */
  readonly repository?: string
  /** Of which line artifacts live elsewhere than in `repository`: each line once. */
  readonly repositories?: readonly { readonly of: string; readonly repository: string }[]
  /** The only tags that may move here; absent = any tag of the repository, which is then this environment's alone. */
  readonly tags?: readonly string[]
  /** What must be there; empty = nothing can pass (`policy-empty`). */
  readonly require: readonly Requirement[]
  /** Whose signed decision counts, and for how long. */
  readonly decision?: { readonly by: string; readonly maxAge: number }
  readonly approvals?: ApprovalPolicy
  /** Who signs promotion records into this environment: needed to read the ledger. */
  readonly record?: { readonly by: string }
  readonly carry?: CarryPolicy
  /** What is unlike before, and what becomes of it. */
  readonly anomalies?: AnomalyPolicy
}

/** What becomes of a promotion when something cannot travel with the artifact. */
export interface CarryPolicy {
  /** What is beside the artifact and cannot travel; `report` when absent, else whoever may push could hold everything up. */
  readonly leftBehind?: 'deny' | 'report'
  /** Layers that a manifest keeps outside of registries; `deny` when absent. Their addresses are never followed. */
  readonly foreignLayers?: 'deny' | 'report'
  /** Verified bundles that lie in the store of `Policy.attestations` are attached to the artifact at the target; not when absent. */
  readonly attestations?: 'attach'
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
