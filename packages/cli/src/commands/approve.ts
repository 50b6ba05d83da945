import { resolve } from 'node:path'
import type { Command } from 'commander'
import { approve, approveSet } from '@portcullis/core/use-cases/approve'
import { approveWorld } from '@portcullis/worlds/approve-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { artifactsIn, folderFor } from '@portcullis/worlds/release-set'
import { aboutOf } from '../about.ts'
import { conduct } from '../conduct.ts'
import { runNumber, withCommonOptions, withPolicyOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { thisRun } from '../run.ts'
import { surroundingsOf } from '../surroundings.ts'

interface ApproveOptions extends CommonOptions {
  readonly policy: string
  readonly environment: string
  readonly releaseSet?: string
  readonly from?: string
  readonly runId?: number
  readonly role?: string
  readonly dryRun?: boolean
  readonly outputDir?: string
}

export function addApprove(program: Command): void {
  withPolicyOptions(withCommonOptions(program.command('approve [subject...]')))
    .description('tell how far the approvals of an artifact, or of a release set, are; with --role, inside its environment, grant one')
    .option('--release-set <file>', 'the approvals of all artifacts of this file, as one')
    .option('--run-id <number>', 'workflow run whose reviews count; default GITHUB_RUN_ID', runNumber)
    .option('--role <name>', 'grant what a reviewer of this role has approved in the run')
    .option('--from <folder>', 'where the artifact and its evidence are, as oci-layout:dir; default where the subject is')
    .option('--output-dir <path>', 'for npm packages: where <name>-<version>.sigstore.jsonl is read and kept')
    .option('--dry-run', 'tell what would be granted')
    .action((subjects: string[], options: ApproveOptions) =>
      conduct('require-approval', options, async (known) => {
        const { environment, role, outputDir, dryRun = false } = options
        known.environment = environment
        const surroundings = surroundingsOf(options)
        const about = await aboutOf(subjects, options.releaseSet, known, surroundings)
        const loaded = await loadPolicy(options.policy, surroundings)
        const world = approveWorld(artifactsIn(about), loaded, { environment, from: folderFor(about, options.from), role, push: true, ...(outputDir === undefined ? {} : { evidence: resolve(outputDir) }) }, surroundings)
        const { runId } = thisRun(options.runId)
        const terms = { policy: loaded.policy, environment, runId, dryRun, ...(role === undefined ? {} : { role }) }
        return 'set' in about ? approveSet({ ...terms, set: about.set }, world) : approve({ ...terms, subject: about.subject }, world)
      }),
    )
}
