import type { Command } from 'commander'
import { formatRepository, parseReference } from '@portcullis/core/model/reference'
import { copy } from '@portcullis/core/use-cases/copy'
import { copyWorld } from '@portcullis/worlds/copy-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { conduct } from '../conduct.ts'
import { withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { copyProgress } from '../progress.ts'
import { surroundingsOf } from '../surroundings.ts'

interface CopyOptions extends CommonOptions {
  readonly policy?: string
  readonly skipForeignLayers?: boolean
  readonly dryRun?: boolean
}

export function addCopy(program: Command): void {
  withCommonOptions(program.command('copy <from> <to>').description('copy an artifact with all that is attached to it, between registries and OCI layouts (oci-layout:dir:tag); promotes nothing'))
    .option('--policy <path>', "verify the evidence at the target in this policy's trust domains; without it, it is compared byte for byte")
    .option('--skip-foreign-layers', 'leave layers behind that are kept outside of registries, and name them; default is to refuse')
    .option('--dry-run', 'print what would be copied, write nothing')
    .action((from: string, to: string, options: CopyOptions) =>
      conduct('copy', options, async (known) => {
        const { policy, dryRun = false, skipForeignLayers = false } = options
        const surroundings = surroundingsOf(options)
        const target = parseReference(to)
        const trust = policy === undefined ? undefined : await loadPolicy(policy, surroundings)
        const world = copyWorld({ to: target, progress: copyProgress(options), ...(trust === undefined ? {} : { trust }) }, surroundings)
        const source = await world.pinned(parseReference(from, { dockerShortNames: true }))
        known.subject = { name: formatRepository(source), digest: source.digest }
        return copy({ from: source, to: target, rules: { foreignLayers: skipForeignLayers ? 'report' : 'deny' }, dryRun }, world)
      }),
    )
}
