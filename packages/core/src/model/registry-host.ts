const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const hostShape = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::[0-9]{1,5})?$`)
const longestHost = 253

/** What stands before the first colon of references that are no registry: no registry's host is called so. */
const places = new Set(['oci-layout', 'file', 'npm', 'release'])
const dockerHub = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io'])

/**
 * The host, with port, in lower case, exactly as requests will name it; Docker Hub's several names are one,
 * `docker.io`. `undefined` for what is no host, for what a URL parser would turn into another one, and for a single
 * word without a port, `localhost` apart, which may as well be the start of a path.
 */
export function parseRegistryHost(text: string): string | undefined {
  // Only ASCII has a lower case here: the Kelvin sign would become a k, and so a host that nobody wrote.
  const host = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
  if (!hostShape.test(host)) return undefined
  const port = /:([0-9]+)$/.exec(host.replace(/^\[.*\]/, ''))?.[1]
  const name = port === undefined ? host : host.slice(0, -port.length - 1)
  if (name.length > longestHost || places.has(name)) return undefined
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return undefined
  const looksLikeHost = name.includes('.') || name.includes(':') || port !== undefined || name === 'localhost'
  if (!looksLikeHost || !isAsRequested(host)) return undefined
  return dockerHub.has(host) ? 'docker.io' : host
}

/** Whether a URL parser leaves the host as it is: `0x7f.1` and `127.1` would be asked as 127.0.0.1. */
function isAsRequested(host: string): boolean {
  return isKept('http', ':80', host) && isKept('https', ':443', host)
}

function isKept(scheme: string, ownPort: string, host: string): boolean {
  const requested = URL.parse(`${scheme}://${host}/`)?.host
  return requested === host || `${requested}${ownPort}` === host
}
