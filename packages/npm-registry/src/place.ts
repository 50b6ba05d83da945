import { invalidInput } from './failures.ts'

const prefix = 'npm:'

/** Whether the `registry` of a reference names an npm registry: `npm:HOST[/path]`. */
function isNpmPlace(registry: string): boolean {
  return registry.startsWith(prefix)
}

/**
 * The address of the registry at `npm:HOST[/path]`, ending with a slash: HTTPS, or plain HTTP to this machine and to
 * the hosts listed as insecure. @throws Failure `input-invalid` for what is no such place, or reads differently as an address
 */
export function registryAddress(place: string, insecureRegistries: readonly string[] = []): URL {
  const [host = '', ...folders] = place.slice(prefix.length).split('/')
  const isPlain = insecureRegistries.includes(host) || isLoopback(host)
  const path = folders.map((folder) => `/${folder}`).join('')
  const written = `${isPlain ? 'http' : 'https'}://${host}${path}/`
  const isWellFormed = isNpmPlace(place) && /^[a-z0-9.-]+(?::[0-9]{1,5})?$|^\[[0-9a-f:]+\](?::[0-9]{1,5})?$/.test(host) && folders.every((folder) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(folder))
  const address = isWellFormed ? URL.parse(written) : null
  if (address !== null && (address.href === written || address.href === written.replace(/:(?:80|443)(?=\/)/, ''))) return address
  throw invalidInput(`Expected an npm registry as npm:host[/path], found ${JSON.stringify(place.slice(0, 200))}`, 'Write npm:registry.npmjs.org, or the host and path of your registry.')
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/.test(host)
}
