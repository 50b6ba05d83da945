import type { Environment } from './model/environment.ts'
import type { World } from './world.ts'

/** An environment as GitHub makes one when a job names it for the first time: nothing protects it. */
export function newEnvironment(world: World, name: string): Environment {
  const now = world.now()
  return {
    id: world.nextId(),
    name,
    createdAt: now,
    updatedAt: now,
    waitTimerMinutes: 0,
    preventSelfReview: false,
    reviewers: [],
    branchPolicy: null,
    branchPatterns: [],
    canAdminsBypass: true,
  }
}
