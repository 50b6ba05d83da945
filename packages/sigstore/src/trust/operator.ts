import { isIPv4 } from 'node:net'

/**
 * Who runs a service of which the trusted root tells only the address: the last two labels of its host name, so that
 * two logs of one house do not count as two witnesses. Where that is too strict, the root names its operators.
 */
export function operatorAt({ host, hostname }: URL): string {
  // In a URL an IPv6 address stands in brackets.
  if (isIPv4(hostname) || hostname.startsWith('[')) return host
  return hostname.split('.').slice(-2).join('.')
}
