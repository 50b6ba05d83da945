export type Access = 'read' | 'write'

/** Every permission a workflow file may name, with the strongest access each has. */
export const strongest = {
  actions: 'write',
  'artifact-metadata': 'write',
  attestations: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  discussions: 'write',
  'id-token': 'write',
  issues: 'write',
  models: 'read',
  packages: 'write',
  pages: 'write',
  'pull-requests': 'write',
  'security-events': 'write',
  statuses: 'write',
} as const satisfies Record<string, Access>

export type PermissionName = keyof typeof strongest
