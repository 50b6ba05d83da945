import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress, LookupAllOptions } from 'node:dns'
import { BlockList, isIPv4, isIPv6 } from 'node:net'
import type { LookupFunction } from 'node:net'

/**
 * Where a request may connect to. `named`: the user wrote this host, so any address will do. `pointed`: a registry
 * wrote it (redirect, realm), so only public addresses. `loopback`: only this machine.
 * `pointed-from-loopback`: a registry on this machine may point to this machine, too.
 */
export type Reach = 'named' | 'pointed' | 'pointed-from-loopback' | 'loopback'

/** How names become addresses; `node:dns` unless a test brings its own. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

const loopback = blockList([
  ['127.0.0.0', 8],
  ['::1', 128],
])

// IANA special-purpose registries, IPv4 and IPv6: nothing of the public Internet is here. NAT64, 6to4 and Teredo
// carry an IPv4 address inside and could lead back in. IPv4-mapped IPv6 is checked by BlockList as IPv4.
const inside = blockList([
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
])

/** Whether a host name, as a URL or reference writes it, is this machine without asking DNS. */
export function isLoopbackHost(hostname: string): boolean {
  const bare = withoutBrackets(hostname)
  return bare === 'localhost' || isLoopbackAddress(bare)
}

function isLoopbackAddress(address: string): boolean {
  return isListed(loopback, address) === true
}

/** Whether an address belongs to the public Internet. */
function isPublicAddress(address: string): boolean {
  return isListed(inside, address) === false
}

export function mayConnect(address: string, reach: Reach): boolean {
  switch (reach) {
    case 'named':
      return true
    case 'loopback':
      return isLoopbackAddress(address)
    case 'pointed-from-loopback':
      return isLoopbackAddress(address) || isPublicAddress(address)
    case 'pointed':
      return isPublicAddress(address)
  }
}

/** The address in a host name that is one, since the resolver is not asked about those. */
export function addressIn(hostname: string): string | undefined {
  const bare = withoutBrackets(hostname)
  return familyOf(bare) === undefined ? undefined : bare
}

export function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname
}

/** Says that a name led to an address where the request may not go. */
export class AddressRefused extends Error {}

/**
 * A resolver that refuses a name when any of its addresses is out of reach. The connection goes to the addresses
 * that were checked, so a second answer of a rebinding name server is never used.
 */
export function guardedLookup(reach: Reach, resolve: Resolve = systemLookup): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      const refused = (addresses ?? []).find(({ address }) => !mayConnect(address, reach))
      if (error !== null) done(error, '', 0)
      else if (first === undefined) done(new AddressRefused(`${hostname} has no address`), '', 0)
      else if (refused !== undefined)
        done(new AddressRefused(`${hostname} resolves to ${refused.address}, which is no public address`), '', 0)
      else if (options.all === true) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}

/** `undefined`: it is no address. */
function isListed(list: BlockList, address: string): boolean | undefined {
  const family = familyOf(address)
  return family === undefined ? undefined : list.check(address, family)
}

/** No name is asked whether it is IPv6: Node makes the pattern that tells when it is first needed, which takes 6 ms of a start. */
function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  if (isIPv4(address)) return 'ipv4'
  return address.includes(':') && isIPv6(address) ? 'ipv6' : undefined
}

function blockList(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, net.includes(':') ? 'ipv6' : 'ipv4')
  return list
}
