import type { Surroundings } from './surroundings.ts'

/** Surroundings of a process that was given a folder, a clock and nothing else; tests give it more. */
export function surroundingsIn(workspace: string, given: Pick<Surroundings, 'clock'> & Partial<Surroundings>): Surroundings {
  return {
    chance: () => 0,
    environment: {},
    workspace,
    readable: [workspace],
    registryCredentials: undefined,
    insecureRegistries: [],
    github: undefined,
    onSecret: () => undefined,
    ...given,
  }
}
