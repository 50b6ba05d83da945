import type { Answer, Exchange } from './exchange.ts'

interface Page<Item> {
  readonly items: readonly Item[]
  readonly headers: Readonly<Record<string, string>>
}

/** The page of `items` that the query asks for, with GitHub's `link` header for the others. */
export function page<Item>(exchange: Exchange, address: string, items: readonly Item[]): Page<Item> {
  const asked = Number(exchange.query['per_page'] ?? 30)
  const size = Math.min(Math.max(asked, 1), 100, exchange.world.switches.largestPage)
  const number = Math.max(Number(exchange.query['page'] ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const links: string[] = []
  const link = (target: number, relation: string): void => {
    const query = new URLSearchParams({ ...textual(exchange.query), page: String(target) })
    links.push(`<${address}?${query}>; rel="${relation}"`)
  }
  if (number > 1) link(number - 1, 'prev')
  if (number < last) link(number + 1, 'next')
  if (number < last) link(last, 'last')
  if (number > 1) link(1, 'first')
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

/** An answer that is the bare list of a page. */
export function pageOf<Item>(exchange: Exchange, address: string, items: readonly Item[], render: (item: Item) => unknown): Answer {
  const found = page(exchange, address, items)
  return { status: 200, body: found.items.map(render), headers: found.headers }
}

function textual(query: Exchange['query']): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
}
