import { readFileSync, writeFileSync } from 'node:fs'
import { lockGaps } from './lock-gaps.ts'
import type { Lock } from './lock-gaps.ts'
import { root } from './repository.ts'

// Run after npm install, where the registry at hand does not serve every platform: node packages/tooling/src/complete-lock.ts
const path = `${root}package-lock.json`
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock
const gaps = lockGaps(lock)
const packages = Object.fromEntries(Object.entries({ ...lock.packages, ...gaps }).toSorted(([one], [other]) => one.localeCompare(other, 'en')))
writeFileSync(path, `${JSON.stringify({ ...lock, packages }, undefined, 2)}\n`)
console.log(`${Object.keys(gaps).length} packages for other platforms added to package-lock.json`)
