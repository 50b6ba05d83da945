import type { Surroundings } from '@portcullis/worlds/surroundings'
import type { Host } from './action.ts'
import type { AccessInputs } from './shared-inputs.ts'

/** What the worlds are wired from, as a step of a workflow knows it. */
export function surroundingsOf(host: Host, inputs: AccessInputs): Surroundings {
  const { apiUrl, repository, workspace, temporary } = host.context
  return {
    clock: host.clock,
    chance: () => Math.random(),
    environment: host.environment,
    workspace,
    readable: [workspace, temporary],
    registryCredentials: inputs.registryCredentials,
    registryLogin: inputs.registryLogin,
    registryTokenServers: inputs.registryTokenServers,
    insecureRegistries: inputs.insecureRegistries,
    registryCa: inputs.registryCa,
    github: inputs.githubToken === undefined ? undefined : { token: inputs.githubToken, apiUrl, repository },
    onSecret: (secret) => host.hide(secret),
    onWait: (line) => host.info(line),
  }
}
