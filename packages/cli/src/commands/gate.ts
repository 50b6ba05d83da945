import { resolve } from 'node:path'
import type { Command } from 'commander'
import { gate, gateSet } from '@portcullis/core/use-cases/gate'
import { gateWorld } from '@portcullis/worlds/gate-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { artifactsIn, folderFor } from '@portcullis/worlds/release-set'
import { aboutOf } from '../about.ts'
import { conduct } from '../conduct.ts'
import { withCommonOptions, withPolicyOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { surroundingsOf } from '../surroundings.ts'

interface GateOptions extends CommonOptions {
  readonly policy: string
  readonly environment: string
  readonly releaseSet?: string
  readonly from?: string
  readonly sign?: boolean
  readonly dryRun?: boolean
  readonly outputDir?: string
  readonly ledger: string
}

export function addGate(program: Command): void {
  withPolicyOptions(withCommonOptions(program.command('gate [subject...]')))
    .description('judge an artifact, or a release set, by the policy, on verified evidence')
    .option('--release-set <file>', 'all artifacts of this file: signed only if every one is allowed')
    .option('--sign', 'sign the decision as this CI job and attach it to the artifact')
    .option('--from <folder>', 'where the artifact and its evidence are, as oci-layout:dir; default where the subject is')
    .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
    .option('--ledger <branch>', 'branch of the ledger, which anomalies are held against', 'portcullis-ledger')
    .option('--dry-run', 'judge and sign nothing')
    .action((subjects: string[], options: GateOptions) =>
      conduct('policy-gate', options, async (known) => {
        const { environment, sign = false, outputDir, dryRun = false } = options
        known.environment = environment
        const surroundings = surroundingsOf(options)
        const about = await aboutOf(subjects, options.releaseSet, known, surroundings)
        const loaded = await loadPolicy(options.policy, surroundings)
        const world = gateWorld(artifactsIn(about), loaded, { environment, from: folderFor(about, options.from), sign: sign && !dryRun, push: sign, ledger: options.ledger, ...(outputDir === undefined ? {} : { evidence: resolve(outputDir) }) }, surroundings)
        const terms = { policy: loaded.policy, environment, verifier: 'https://portcullis.dev/cli', dryRun }
        return 'set' in about ? gateSet({ ...terms, set: about.set }, world) : gate({ ...terms, subject: about.subject }, world)
      }),
    )
}
