import { resolve } from 'node:path'
import type { Command } from 'commander'
import { promote } from '@portcullis/core/use-cases/promote'
import { loadPolicy } from '@portcullis/worlds/policy'
import { promoteWorld } from '@portcullis/worlds/promote-world'
import { sourceOf, targetOf } from '@portcullis/worlds/promotion-ends'
import { conduct } from '../conduct.ts'
import { runNumber, withCommonOptions, withPolicyOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { copyProgress } from '../progress.ts'
import { thisRun } from '../run.ts'
import { subjectOf } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'

interface PromoteOptions extends CommonOptions {
  readonly policy: string
  readonly environment: string
  readonly from?: string
  readonly to?: string
  readonly tag: string
  readonly ledger: string
  readonly runId?: number
  readonly dryRun?: boolean
  readonly outputDir?: string
}

export function addPromote(program: Command): void {
  addMove(program.command('promote <subject>').description('verify everything again, copy the artifact with its evidence, move the tag last'), 'promote')
}

export function addRollback(program: Command): void {
  addMove(program.command('rollback <subject>').description('put back a digest that was promoted before: the same checks, none skipped'), 'rollback')
}

function addMove(command: Command, kind: 'promote' | 'rollback'): void {
  withPolicyOptions(withCommonOptions(command))
    .requiredOption('--tag <name>', 'tag in the target repository, moved last')
    .option('--from <place>', 'copy from here: another repository, or a folder as oci-layout:dir; default where the subject is')
    .option('--to <repository>', 'target; default the repository of the environment')
    .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
    .option('--run-id <number>', 'workflow run whose reviews count; default GITHUB_RUN_ID', runNumber)
    .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
    .option('--dry-run', 'print the plan, write nothing')
    .action((text: string, options: PromoteOptions) =>
      conduct('promote', options, async (known) => {
        const { environment, from, to, tag, ledger, outputDir, dryRun = false } = options
        known.environment = environment
        const named = subjectOf(text, known)
        const subject = sourceOf({ subject: named, from })
        const surroundings = surroundingsOf(options)
        const loaded = await loadPolicy(options.policy, surroundings)
        const target = targetOf(loaded.policy, { to, tag, environment })
        const world = promoteWorld(loaded, { environment, target, ledger, progress: copyProgress(options), ...(outputDir === undefined ? {} : { evidence: resolve(outputDir) }) }, surroundings)
        return promote({ kind, subject, named, policy: loaded.policy, environment, target, actor: thisRun(options.runId), dryRun }, world)
      }),
    )
}
