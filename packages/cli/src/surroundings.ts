import { parse } from 'node:path'
import type { Surroundings } from '@portcullis/worlds/surroundings'
import type { CommonOptions } from './options.ts'
import { sayOnStderr } from './say.ts'
import { usage } from './usage.ts'

/** What the worlds are wired from, as a terminal knows it. */
export function surroundingsOf(options: CommonOptions): Surroundings {
  const environment = process.env
  return {
    clock: { now: () => new Date() },
    chance: () => Math.random(),
    environment,
    workspace: process.cwd(),
    // Whoever types a path at a terminal may read that file anyway.
    readable: [process.cwd(), parse(process.cwd()).root],
    registryCredentials: registryCredentials(options),
    registryLogin: options.registryLogin,
    registryTokenServers: options.registryTokenServer,
    insecureRegistries: options.insecureRegistry,
    registryCa: options.registryCa,
    github: gitHubAccess(options),
    onSecret: () => undefined,
    ...(options.quiet === true ? {} : { onWait: (line: string) => sayOnStderr(`${line}\n`) }),
  }
}

function registryCredentials({ registryUsername }: CommonOptions): Surroundings['registryCredentials'] {
  const password = process.env['PORTCULLIS_REGISTRY_PASSWORD']
  if (registryUsername === undefined) return undefined
  if (password === undefined) throw usage('--registry-username needs PORTCULLIS_REGISTRY_PASSWORD in the environment')
  return { username: registryUsername, password }
}

function gitHubAccess({ repository = process.env['GITHUB_REPOSITORY'] }: CommonOptions): Surroundings['github'] {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN']
  if (token === undefined || repository === undefined) return undefined
  return { token, repository, apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com' }
}
