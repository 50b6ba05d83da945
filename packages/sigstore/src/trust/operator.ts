/**
 * Who runs a service of which the trusted root tells only the address: the last two labels of its host name, so that
 * two logs of one house do not count as two witnesses. Where that is too strict, the root names its operators.
 */
export function operatorAt({ host, hostname }: URL): string {
  // A URL writes IPv6 in brackets and has checked the numbers of IPv4. Asking node:net would load the network.
  if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith('[')) return host
  return hostname.replace(/\.$/, '').split('.').slice(-2).join('.')
}
