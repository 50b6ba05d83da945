import type { Verdict } from '../model/result.ts'

/** What stands before a verdict. One code point each: a variation selector would be shown as a hole, as all invisible characters are. */
export const marks: Readonly<Record<Verdict, string>> = { allow: '✅', deny: '❌', pending: '⏳', error: '❓' }
