import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { layoutPlaces } from './layout-places.ts'

let root: string

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis-places-')))
  mkdirSync(join(root, 'workspace', 'out'), { recursive: true })
  writeFileSync(join(root, 'workspace', 'file'), '')
  writeFileSync(join(root, 'outside'), '')
  symlinkSync(root, join(root, 'workspace', 'link'))
})

afterAll(() => rmSync(root, { recursive: true }))

it.each(['out', 'new', 'new/deeper', 'file', 'file/behind', 'file/behind/it'])('takes a name in the workspace, whatever is there: %s', (name) => {
  expect(layoutPlaces({ readable: [join(root, 'workspace')] }).directoryOf(name)).toBe(join(root, 'workspace', name))
})

it.each(['..', '../outside', '../outside/behind', 'link', 'link/outside/behind'])('refuses one that leads out of it: %s', (name) => {
  expect(() => layoutPlaces({ readable: [join(root, 'workspace')] }).directoryOf(name)).toThrow(expect.objectContaining({ code: 'file-invalid', message: expect.stringContaining('lies outside') }))
})
