import type { Account } from './account.ts'

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'

export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly description: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly creator: Account
  readonly createdAt: Date
}

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly environment: string
  readonly payload: Record<string, unknown> | string
  readonly description: string | null
  readonly creator: Account
  readonly createdAt: Date
  readonly isTransient: boolean
  readonly isProduction: boolean
  readonly statuses: DeploymentStatus[]
}
