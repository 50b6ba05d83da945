import type { Contract } from './description/contract.ts'
import type { Route } from './exchange.ts'

interface Entry {
  readonly route: Route
  readonly method: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  /** Fixed parts of the path: the more, the closer the match. */
  readonly weight: number
}

export interface Match {
  readonly route: Route
  /** Path values, decoded, still texts. */
  readonly path: Record<string, string>
}

/** Values that may hold slashes: file paths, branch names, tags. */
const slashed = new Set(['path', 'ref', 'tag'])

/** Finds the operation of a request by the paths of the official description. */
export class Router {
  readonly #entries: readonly Entry[]

  constructor(contract: Contract, routes: readonly Route[]) {
    this.#entries = routes.map((route) => entry(contract, route)).toSorted((left, right) => right.weight - left.weight)
  }

  /** @throws URIError for a path whose percent-encoding is broken */
  match(method: string, path: string): Match | undefined {
    for (const candidate of this.#entries) {
      const found = candidate.method === method ? candidate.pattern.exec(path) : null
      if (found === null) continue
      const values: Record<string, string> = {}
      for (const [index, name] of candidate.names.entries()) values[name] = decodeURIComponent(found[index + 1] ?? '')
      return { route: candidate.route, path: values }
    }
    return undefined
  }
}

function entry(contract: Contract, route: Route): Entry {
  const { method, path } = contract.operation(route.operation)
  const names: string[] = []
  const source = path.replaceAll(/\{(\w+)\}|[^{]+/g, (part, name: string | undefined) => {
    if (name === undefined) return part.replaceAll(/[.+^$()|[\]\\]/g, String.raw`\$&`)
    names.push(name)
    return slashed.has(name) ? '(.+)' : '([^/]+)'
  })
  const weight = path.split('/').filter((part) => part !== '' && !part.startsWith('{')).length
  return { route, method, names, weight, pattern: new RegExp(`^${source}$`) }
}
