import type { Verdict } from '../model/result.ts'

/** What stands before a verdict. */
export const marks: Readonly<Record<Verdict, string>> = { allow: '✅', deny: '❌', pending: '⏳', error: '⚠️' }
