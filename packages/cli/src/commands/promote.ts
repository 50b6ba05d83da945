import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Shard } from '@portcullis/core/model/release-set'
import { loadPolicy } from '@portcullis/worlds/policy'
import { promoteAsked } from '@portcullis/worlds/promote-asked'
import { aboutOf, shardOption } from '../about.ts'
import { conduct } from '../conduct.ts'
import { oneOf, runNumber, withCommonOptions, withPolicyOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { copyProgress } from '../progress.ts'
import { thisRun } from '../run.ts'
import { surroundingsOf } from '../surroundings.ts'

interface PromoteOptions extends CommonOptions {
  readonly policy: string
  readonly environment: string
  readonly from?: string
  readonly to?: string
  readonly tag?: string
  readonly releaseSet?: string
  readonly shard?: Shard
  readonly makeLatest?: 'true' | 'false' | 'legacy'
  readonly ledger: string
  readonly runId?: number
  readonly dryRun?: boolean
  readonly outputDir?: string
}

export function addPromote(program: Command): void {
  addMove(program.command('promote [subject...]').description('verify everything again, copy the artifact with its evidence, move the tag last; several, or a release set, as one'), 'promote')
}

export function addRollback(program: Command): void {
  addMove(program.command('rollback [subject...]').description('put back a digest, or a release set, that was promoted before: the same checks, none skipped'), 'rollback')
}

function addMove(command: Command, kind: 'promote' | 'rollback'): void {
  withPolicyOptions(withCommonOptions(command))
    .option('--tag <name>', 'tag in the target repository, moved last; of a release set, for every artifact without one of its own')
    .option('--release-set <file>', 'all artifacts of this file, or none')
    .option('--shard <i/n>', 'of a release set: judge and copy this slice only, and move no tag', shardOption)
    .option('--make-latest <whether>', 'of a release: true, false or legacy, by which GitHub decides; default legacy', oneOf(['true', 'false', 'legacy'] as const))
    .option('--from <place>', 'copy from here: another repository, or a folder as oci-layout:dir; default where the subject is')
    .option('--to <repository>', 'target; default the repository of the environment')
    .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
    .option('--run-id <number>', 'workflow run whose reviews count; default GITHUB_RUN_ID', runNumber)
    .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
    .option('--dry-run', 'print the plan, write nothing')
    .action((subjects: string[], options: PromoteOptions) =>
      conduct('promote', options, async (known) => {
        const { environment, from, to, tag, shard, makeLatest, ledger, outputDir, dryRun = false } = options
        known.environment = environment
        const surroundings = surroundingsOf(options)
        const about = await aboutOf(subjects, options.releaseSet, known, surroundings)
        const loaded = await loadPolicy(options.policy, surroundings)
        const evidence = outputDir === undefined ? undefined : resolve(outputDir)
        const asked = { about, kind, environment, from, to, tag, shard, makeLatest, ledger, dryRun, evidence, actor: thisRun(options.runId), progress: copyProgress(options) }
        return await promoteAsked(asked, loaded, surroundings)
      }),
    )
}
