// npm run check:dist: rebuilds every bundle apart from the tree and compares it byte for byte with dist/.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences } from './differences.ts'
import { root } from './repository.ts'

const fresh = mkdtempSync(join(tmpdir(), 'portcullis-dist-'))
try {
  const bundle = join(root, 'packages/tooling/src/bundle.ts')
  const { status } = spawnSync(process.execPath, [bundle, '--into', fresh], { stdio: 'inherit' })
  const found = status === 0 ? differences(fresh, join(root, 'dist')) : ['the bundles could not be rebuilt']
  for (const difference of found) console.error(`dist/ is not what the sources give: ${difference}`)
  if (found.length > 0) console.error('Run `npm run bundle` and commit dist/.')
  else console.log('dist/ is exactly what the sources give.')
  process.exitCode = found.length === 0 ? 0 : 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
