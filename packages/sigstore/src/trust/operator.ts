/**
 * Who runs a service of which the trust material tells only the address: the last two labels of its host name, or the
 * address without its port, so that two services of one house do not count as two witnesses. Where that is too strict,
 * the trust material names its operators.
 */
export function operatorAt({ hostname }: URL): string {
  // A URL writes IPv6 in brackets and has checked the numbers of IPv4. Asking node:net would load the network.
  if (/^\d+(?:\.\d+){3}$/.test(hostname) || hostname.startsWith('[')) return hostname
  return hostname.replace(/\.$/, '').split('.').slice(-2).join('.')
}
