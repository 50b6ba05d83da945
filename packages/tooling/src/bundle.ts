// npm run bundle [-- --into DIRECTORY]: compiles, then writes one bundle per action, and one of the command line, with its licences and its contents.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { bundleAll } from './bundle-all.ts'
import { overBudget, sizeTable } from './budget.ts'
import { root } from './repository.ts'

const { values } = parseArgs({ options: { into: { type: 'string', default: `${root}dist` } } })
const target = resolve(values.into)
// webpack names modules by their path from the working directory: it must be the same wherever this is called.
process.chdir(root)
compile()
const bundles = await bundleAll(target)
console.log(sizeTable(bundles))
const excess = overBudget(bundles)
if (excess.length > 0) {
  console.error(excess.join('\n'))
  process.exitCode = 1
}

// tsc writes its output even when it finds errors, so its exit code alone says whether build/ may be bundled.
function compile(): void {
  const tsc = `${root}node_modules/typescript/bin/tsc`
  const { status } = spawnSync(process.execPath, [tsc, '-b', 'actions', 'packages/cli'], { stdio: 'inherit' })
  if (status === 0) return
  console.error('Nothing was bundled: the sources do not compile.')
  process.exit(1)
}
