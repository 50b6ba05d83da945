import { resolve } from 'node:path'
import type { Command } from 'commander'
import { gate } from '@portcullis/core/use-cases/gate'
import { gateWorld } from '@portcullis/worlds/gate-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { conduct } from '../conduct.ts'
import { withCommonOptions, withPolicyOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { subjectOf } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'

interface GateOptions extends CommonOptions {
  readonly policy: string
  readonly environment: string
  readonly sign?: boolean
  readonly dryRun?: boolean
  readonly outputDir?: string
}

export function addGate(program: Command): void {
  withPolicyOptions(withCommonOptions(program.command('gate <subject>')))
    .description('judge an artifact by the policy, on verified evidence')
    .option('--sign', 'sign the decision as this CI job and attach it to the artifact')
    .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
    .option('--dry-run', 'judge and sign nothing')
    .action((text: string, options: GateOptions) =>
      conduct('policy-gate', options, async (known) => {
        const { environment, sign = false, outputDir, dryRun = false } = options
        known.environment = environment
        const subject = subjectOf(text, known)
        const surroundings = surroundingsOf(options)
        const loaded = await loadPolicy(options.policy, surroundings)
        const world = gateWorld(subject, loaded, { environment, sign: sign && !dryRun, push: sign, ...(outputDir === undefined ? {} : { evidence: resolve(outputDir) }) }, surroundings)
        return gate({ subject, policy: loaded.policy, environment, verifier: 'https://portcullis.dev/cli', dryRun }, world)
      }),
    )
}
