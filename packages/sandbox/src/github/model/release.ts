import type { Account } from './account.ts'

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  readonly label: string | null
  readonly contentType: string
  readonly bytes: Buffer
  /** `open`: what a broken upload leaves. */
  readonly state: 'uploaded' | 'open'
  readonly uploader: Account
  readonly createdAt: Date
}

/** A release with its files. Drafts are nobody's tag: several may share one. */
export interface Release {
  readonly id: number
  readonly author: Account
  readonly createdAt: Date
  readonly assets: Map<number, ReleaseAsset>
  tagName: string
  targetCommitish: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  publishedAt: Date | null
  updatedAt: Date
}
