import { homeOf, isTest, lineAt } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

/** Below the hosts time, chance, environment and the terminal come in as parameters or not at all. */
const belowTheHosts = new Set(['core', 'registry', 'npm-registry', 'sigstore', 'scanners', 'github', 'workspace', 'worlds'])

const impurities: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bprocess\s*\.\s*(?:env|argv|exit|stdout|stderr|on)\b/g, instead: 'let the host pass what is needed' },
  { pattern: /\bDate\s*\.\s*now\b/g, instead: 'take a clock' },
  { pattern: /\bnew\s+Date\s*(?:\(\s*\)|(?![\w\s(]))/g, instead: 'take a clock' },
  { pattern: /\bMath\s*\.\s*random\b/g, instead: 'take chance as a parameter, or node:crypto where it must not be guessed' },
  { pattern: /\bconsole\b/g, instead: 'return a value, and let the host print it' },
]

/** Where bytes are parsed that this repository made itself, or where strict parsing is made from the lenient one. */
const mayParseLeniently = new Set(['packages/core/src/model/strict-json.ts'])

/** One sentence for every place where code below the hosts reaches for the world, or trusts the lenient JSON parser. */
export function purityViolations(file: SourceFile): string[] {
  if (!belowTheHosts.has(homeOf(file.path)) || isTest(file.path)) return []
  const parsing = { pattern: /\bJSON\s*\.\s*parse\b/g, instead: 'use parseStrictJson of core/model/strict-json.ts' }
  const forbidden = mayParseLeniently.has(file.path) ? impurities : [...impurities, parsing]
  return forbidden.flatMap(({ pattern, instead }) =>
    [...file.code.matchAll(pattern)].map(({ index, 0: found }) => `${file.path}:${lineAt(file.text, index)}: ${found}: ${instead}`),
  )
}
