import { duration, mention } from '../schema.ts'

const thirtyDays = 30 * 86_400_000

/** What `scan` is written with: the identity whose word counts, and how old it may be (milliseconds). */
export const scanFields = { by: mention('identity'), maxAge: duration(thirtyDays) }
