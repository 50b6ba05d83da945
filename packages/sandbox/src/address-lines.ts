import type { SandboxAddresses } from './world.ts'

/** The addresses as lines for a person: `registries.source  127.0.0.1:5000`. */
export function addressLines(addresses: SandboxAddresses): string[] {
  const entries = leavesOf(addresses, '')
  const width = Math.max(...entries.map(([name]) => name.length))
  return entries.map(([name, value]) => `${name.padEnd(width)}  ${value}`)
}

function leavesOf(value: object, path: string): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`
    return typeof inner === 'object' && inner !== null ? leavesOf(inner, name) : [[name, String(inner)] satisfies [string, string]]
  })
}
