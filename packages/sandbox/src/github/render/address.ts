import type { Repository } from '../model/repository.ts'
import type { World } from '../world.ts'

/** An address of the API below a repository. */
export function apiAddress(world: World, repository: Repository, path = ''): string {
  return `${world.apiUrl}/repos/${repository.fullName}${path}`
}

/** An address of the pages that people read. */
export function pageAddress(world: World, repository: Repository, path = ''): string {
  return `${world.serverUrl}/${repository.fullName}${path}`
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64')
}

/** A time as GitHub writes it: whole seconds. */
export function instant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

export function instantOrNull(date: Date | null): string | null {
  return date === null ? null : instant(date)
}
