const dockerHubHosts = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

/** Token servers that are known to belong to a registry on another host. */
const tokenServers: Readonly<Record<string, string>> = {
  'registry-1.docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
  'nvcr.io': 'authn.nvidia.com',
  'docker.elastic.co': 'docker-auth.elastic.co',
}

/** Docker Hub goes by several names. */
export function isDockerHub(host: string): boolean {
  return dockerHubHosts.has(host)
}

/** The host that answers for a registry's name. */
export function apiHostOf(registry: string): string {
  return isDockerHub(registry) ? 'registry-1.docker.io' : registry
}

/** The foreign token server that may be shown the credentials for a registry, if one is known. */
export function knownTokenServer(apiHost: string): string | undefined {
  return tokenServers[apiHost]
}
