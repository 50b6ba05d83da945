import { isIP } from 'node:net'

/**
 * Who runs a service of which the trusted root tells only the address: the last two labels of its host name, so that
 * two logs of one house do not count as two witnesses. Where that is too strict, the root names its operators.
 */
export function operatorAt({ host, hostname }: URL): string {
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return host
  return hostname.split('.').slice(-2).join('.')
}
