import { isAbsolute, join } from 'node:path'
import type { Surroundings } from '../surroundings.ts'

type Environment = Surroundings['environment']

/**
 * Where `docker login` keeps credentials: in DOCKER_CONFIG, or in the home directory. Never relative: in a workspace,
 * whoever wrote the files there would choose the credential helpers.
 */
export function dockerConfigFiles(environment: Environment): readonly string[] {
  const directory = set(environment, 'DOCKER_CONFIG') ?? join(environment['HOME'] ?? '', '.docker')
  return [join(directory, 'config.json')].filter(isAbsolute)
}

/**
 * Where podman, skopeo and buildah keep them (containers-auth.json(5)): REGISTRY_AUTH_FILE and nowhere else, or the
 * runtime directory of the session, and then the configuration of the user. Never relative, as above.
 */
export function podmanAuthFiles(environment: Environment): readonly string[] {
  const named = set(environment, 'REGISTRY_AUTH_FILE')
  if (named !== undefined) return [named].filter(isAbsolute)
  const runtime = set(environment, 'XDG_RUNTIME_DIR')
  const configuration = set(environment, 'XDG_CONFIG_HOME') ?? join(environment['HOME'] ?? '', '.config')
  return [...(runtime === undefined ? [] : [runtime]), configuration].map((directory) => join(directory, 'containers', 'auth.json')).filter(isAbsolute)
}

function set(environment: Environment, name: string): string | undefined {
  const value = environment[name]
  return value === '' ? undefined : value
}
