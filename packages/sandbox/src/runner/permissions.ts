import type { JobPermissions } from './host.ts'
import { strongest } from './permission-name.ts'
import type { Access, PermissionName } from './permission-name.ts'
import { RunnerProblem } from './problem.ts'

/** What a job gets when neither the workflow nor the job says anything: GitHub's restricted default. */
const unsaid: JobPermissions = { contents: 'read', packages: 'read' }

/**
 * The permissions of a job: its own if it lists any, else the workflow's, else the restricted default. What a list does not name is none.
 * @throws RunnerProblem for a name or value that GitHub does not know
 */
export function jobPermissions(workflow: unknown, job: unknown): JobPermissions {
  if (job !== undefined) return parsePermissions(job)
  return workflow === undefined ? unsaid : parsePermissions(workflow)
}

/** Refuses a reusable workflow's job that asks for more than its caller has. */
export function checkWithin(asked: JobPermissions, allowed: JobPermissions, job: string): void {
  for (const [name, access] of entriesOf(asked)) {
    const limit = allowed[name]
    if (access === limit || limit === 'write') continue
    throw new RunnerProblem(`The nested job '${job}' is requesting '${name}: ${access}', but is only allowed '${name}: ${limit ?? 'none'}'`)
  }
}

function parsePermissions(value: unknown): JobPermissions {
  if (value === 'write-all') return { ...strongest }
  if (value === 'read-all') return Object.fromEntries(names().filter((name) => name !== 'id-token').map((name) => [name, 'read' as const]))
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new RunnerProblem('permissions must be a map, read-all or write-all')
  const asked = Object.entries(value).map(([name, access]) => [known(name), allowedAccess(known(name), access)] as const)
  return Object.fromEntries(asked.filter(([, access]) => access !== undefined))
}

function known(name: string): PermissionName {
  const found = names().find((candidate) => candidate === name)
  if (found === undefined) throw new RunnerProblem(`Unexpected permission '${name}'. Permissions are ${names().join(', ')}`)
  return found
}

function allowedAccess(name: PermissionName, access: unknown): Access | undefined {
  if (access === 'none') return undefined
  if (access === 'write' && strongest[name] === 'write') return 'write'
  if (access === 'read' && name !== 'id-token') return 'read'
  throw new RunnerProblem(`Unexpected value '${String(access)}' of permission '${name}'`)
}

const names = () => Object.keys(strongest) as PermissionName[]
const entriesOf = (permissions: JobPermissions) => Object.entries(permissions) as [PermissionName, Access][]
