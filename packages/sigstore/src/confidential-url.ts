/** Whether a token may travel to `url`: over TLS, or to a loopback address. */
export function isConfidential({ protocol, hostname }: URL): boolean {
  const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && loopback)
}
