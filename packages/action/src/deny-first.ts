import { appendFileSync } from 'node:fs'

// The first module of every bundle to be evaluated: a process that dies while the others load leaves `deny` behind, and
// not an empty string that some later `if:` might take for consent.
const outputs = process.env['GITHUB_OUTPUT'] ?? ''
if (outputs !== '') appendFileSync(outputs, 'decision=deny\nreason-code=unexpected\n')
