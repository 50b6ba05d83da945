import { isAbsolute, join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
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

/**
 * Somebody who names a place relatively is told that it is not read, and not taken for whoever else is known here.
 * @throws Failure `input-invalid`
 */
export function requireAbsoluteNames(environment: Environment): void {
  for (const name of ['DOCKER_CONFIG', 'REGISTRY_AUTH_FILE']) {
    const found = set(environment, name)
    if (found === undefined || isAbsolute(found)) continue
    throw new Failure('input-invalid', {
      blame: 'configuration',
      message: `${name}: expected an absolute path, found ${JSON.stringify(found.slice(0, 200))}; credentials are not read from a place that depends on the directory of the run`,
      remedy: `Give ${name} as an absolute path, or unset it.`,
      expected: 'an absolute path',
      found: found.slice(0, 200),
    })
  }
}

function set(environment: Environment, name: string): string | undefined {
  const value = environment[name]
  return value === '' ? undefined : value
}
