import type { Token } from './tokens.ts'
import type { World } from './world.ts'

export interface Rate {
  readonly limit: number
  readonly remaining: number
  readonly used: number
  /** Seconds since 1970: the next full hour. */
  readonly reset: number
}

const anonymousLimit = 60
const hour = 3_600_000

/** How much of its hourly allowance a token has left. */
export function rateOf(world: World, token: Token | undefined): Rate {
  const limit = token?.limit ?? anonymousLimit
  const used = Math.min(token?.used ?? 0, limit)
  const reset = (Math.floor(world.now().getTime() / hour) + 1) * (hour / 1000)
  return { limit, used, remaining: limit - used, reset }
}

export function rateHeaders(rate: Rate): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(rate.remaining),
    'x-ratelimit-used': String(rate.used),
    'x-ratelimit-reset': String(rate.reset),
    'x-ratelimit-resource': 'core',
  }
}
