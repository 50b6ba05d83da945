// What copy.mjs runs for us, bundled: node carry.mjs LIST [POLICY], the list and the use case of `portcullis copy --from-file`,
// without the reading of options. Each artifact is planned, carried, looked at again at the target, and then tagged.
import { readFileSync } from 'node:fs'
import { parseCopyList } from '@portcullis/core/model/copy-list'
import { copiesSummary, copyLine } from '@portcullis/core/report/copies'
import { copyMany } from '@portcullis/core/use-cases/copy-many'
import { copyWorld } from '@portcullis/worlds/copy-world'

const [list, policy] = process.argv.slice(2)
const surroundings = {
  clock: { now: () => new Date() },
  chance: () => Math.random(),
  environment: process.env,
  workspace: process.cwd(),
  readable: [process.cwd()],
  registryCredentials: undefined,
  insecureRegistries: [],
  github: undefined,
  onSecret: () => undefined,
}
const how = { rules: { foreignLayers: 'deny' }, dryRun: false }
const copies = parseCopyList(readFileSync(list, 'utf8'))
const trust = policy === undefined ? {} : { trust: async () => await (await import('@portcullis/worlds/policy')).loadPolicy(policy, surroundings) }
const world = await copyWorld({ copies, how, ...trust }, surroundings)
const many = await copyMany({ copies, ...how }, world)
world.close()
for (const end of many.ends) if ('failure' in end) console.error(copyLine(end))
console.error(copiesSummary(many))
if (many.ends.some((end) => 'failure' in end)) process.exitCode = 3
