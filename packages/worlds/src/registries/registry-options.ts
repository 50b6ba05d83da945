import { Failure } from '@portcullis/core/failure'
import { requirePlace } from '@portcullis/core/model/reference'
import { parseRegistryHost } from '@portcullis/core/model/registry-host'
import { helperProcesses } from '@portcullis/registry/access/credential-helper'
import { firstOf, givenCredentials, labelled } from '@portcullis/registry/access/credentials'
import type { CredentialSource } from '@portcullis/registry/access/credentials'
import { dockerConfigCredentials } from '@portcullis/registry/access/docker-config'
import { proxiesOf } from '@portcullis/registry/http/proxy'
import { podmanCredentials } from '@portcullis/registry/access/podman-auth-file'
import type { RegistryOptions } from '@portcullis/registry/registry-reader'
import { dockerConfigFiles, podmanAuthFiles, requireAbsoluteNames } from './credential-files.ts'
import { readAuthorities } from './registry-authorities.ts'
import { loginCredentials } from './registry-logins.ts'
import type { Surroundings } from '../surroundings.ts'
import { tokenServersIn } from './token-servers.ts'
import { waitsTold } from './waits-told.ts'

/** What a credential helper may see of the environment: enough to find itself and its store, and no token of the job. */
const helperVariables = ['PATH', 'HOME', 'USER', 'LANG', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'AWS_PROFILE', 'AWS_REGION', 'CLOUDSDK_CONFIG']

/**
 * How registries are spoken to; a given user name and password are for `registry` alone. Where that is an OCI layout,
 * they are for none. @throws Failure `place-unsupported` for a file or an npm registry, `input-invalid` for an insecure registry that is no host
 */
export function registryOptions(surroundings: Surroundings, registry: string): RegistryOptions {
  requirePlace({ registry }, ['registry', 'oci-layout'], 'This step')
  const { clock, chance, insecureRegistries, onSecret, onWait, registryCa } = surroundings
  return { clock, chance, insecureRegistries: insecureRegistries.map(requireHost), onSecret, proxyFor: proxiesOf(surroundings.environment), credentials: credentialChain(surroundings, registry), tokenServers: tokenServersIn(surroundings.registryTokenServers ?? []), ...(registryCa === undefined ? {} : { authorities: async () => await readAuthorities(registryCa, surroundings.readable) }), ...(onWait === undefined ? {} : { onWait: waitsTold(onWait, clock) }) }
}

/** As references name it: what is written otherwise would never be met, and nobody would know why. */
function requireHost(text: string): string {
  const host = parseRegistryHost(text)
  if (host !== undefined) return host
  throw new Failure('input-invalid', {
    blame: 'configuration',
    message: `insecure-registries: expected a host such as registry.example:5000, found ${JSON.stringify(text.slice(0, 200))}`,
    remedy: 'Write the host as in the name of an artifact, with its port, without http:// and without a path.',
  })
}

/** Inputs, then logins by exchange, then what `docker login` and `podman login` left, then the workflow token for GitHub's own registry. */
function credentialChain(surroundings: Surroundings, registry: string): CredentialSource {
  const { registryCredentials, github, environment } = surroundings
  const helpers = helperProcesses(Object.fromEntries(helperVariables.flatMap((name) => variable(environment, name))))
  return firstOf([
    ...(registryCredentials === undefined ? [] : [labelled('input', givenCredentials(registryCredentials.username, registryCredentials.password, [registry]))]),
    loginCredentials(surroundings),
    async () => {
      requireAbsoluteNames(environment)
      return await Promise.resolve(undefined)
    },
    ...dockerConfigFiles(environment).map((path) => labelled('docker-config', dockerConfigCredentials(path, helpers))),
    ...podmanAuthFiles(environment).map((path) => labelled('podman-auth-file', podmanCredentials(path, helpers))),
    ...(github === undefined ? [] : [labelled('workflow-token', givenCredentials('x-access-token', github.token, ['ghcr.io']))]),
  ])
}

function variable(environment: Surroundings['environment'], name: string): [string, string][] {
  const value = environment[name]
  return value === undefined ? [] : [[name, value]]
}
