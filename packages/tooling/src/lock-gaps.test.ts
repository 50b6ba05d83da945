import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { lockGaps } from './lock-gaps.ts'
import type { Lock } from './lock-gaps.ts'
import { root } from './repository.ts'

describe('the lock', () => {
  it('lists every optional package, so that npm ci takes it on every platform', () => {
    const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock
    expect(Object.keys(lock.packages).length).toBeGreaterThan(300)
    expect(Object.keys(lockGaps(lock))).toEqual([])
  })

  it('is found wanting when one is missing', () => {
    const packages = { 'node_modules/tool': { optionalDependencies: { '@tool/bin-darwin-arm64': '1.2.3', '@tool/bin-linux-x64': '1.2.3' } }, 'node_modules/@tool/bin-linux-x64': { version: '1.2.3' } }
    expect(lockGaps({ packages })).toEqual({ 'node_modules/@tool/bin-darwin-arm64': { version: '1.2.3', optional: true, os: ['darwin'], cpu: ['arm64'] } })
  })
})
