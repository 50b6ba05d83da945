import type { Account } from './account.ts'

export interface IssueComment {
  readonly id: number
  readonly body: string
  readonly author: Account
  readonly createdAt: Date
}

export interface Issue {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly author: Account
  readonly labels: readonly string[]
  readonly createdAt: Date
  readonly comments: IssueComment[]
}
