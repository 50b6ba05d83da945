/** The address of the API of the GitHub at a host: github.com, an enterprise's own, one on ghe.com, or this machine's. */
export function apiUrlOf(host: string): string {
  if (host === 'github.com') return 'https://api.github.com'
  if (isLoopback(new URL(`http://${host}`))) return `http://${host}`
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`
}

/** GitHub names the address for uploads itself, and the token goes there: so only to this very GitHub. */
export function isUploadHost(url: URL, api: URL): boolean {
  if (url.protocol !== api.protocol || url.username !== '' || url.password !== '') return false
  if (url.host === api.host || (isLoopback(api) && isLoopback(url))) return true
  return api.host.startsWith('api.') && url.host === `uploads.${api.host.slice('api.'.length)}`
}

/** Files lie on other hosts, which are sent no token; their bytes are hashed. */
export function mayDownload(url: URL, api: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url) && isLoopback(api))
}

function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}
