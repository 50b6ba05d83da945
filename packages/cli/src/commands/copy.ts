import type { Command } from 'commander'
import { formatRepository, parseReference } from '@portcullis/core/model/reference'
import { copy } from '@portcullis/core/use-cases/copy'
import type { CopyWorlds } from '@portcullis/worlds/copy-world'
import { copyWorld } from '@portcullis/worlds/copy-world'
import type { ComingCopy } from '@portcullis/worlds/ends/early-reads'
import { conduct } from '../conduct.ts'
import { conductCopies } from '../conduct-copies.ts'
import { howOf } from '../copy-options.ts'
import type { CopyOptions } from '../copy-options.ts'
import { oneOf, withCommonOptions } from '../options.ts'
import { copyProgress } from '../progress.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'

export function addCopy(program: Command): void {
  withCommonOptions(program.command('copy [from] [to]').description('copy an artifact with all that is attached to it, between registries and OCI layouts (oci-layout:dir:tag); promotes nothing'))
    .option('--from-file <path>', 'copy everything on a list, a source and a target on each line, over one pool of connections; what fails stops nothing else')
    .option('--policy <path>', "verify the evidence at the target in this policy's trust domains; without it, it is compared byte for byte")
    .option('--attestations <store>', "attach what GitHub's attestations of --repository hold about the artifact and the policy's trust domains verify: github", oneOf(['github'] as const))
    .option('--skip-foreign-layers', 'leave layers behind that are kept outside of registries, and name them; default is to refuse')
    .option('--dry-run', 'print what would be copied, write nothing')
    .action((from: string | undefined, to: string | undefined, options: CopyOptions) =>
      options.fromFile === undefined ? copyOne(from, to, options) : conductCopies({ path: options.fromFile, words: [from, to] }, options, (copies) => worldOf(copies, options)),
    )
}

async function copyOne(from: string | undefined, to: string | undefined, options: CopyOptions): Promise<void> {
  await conduct('copy', options, async (known) => {
    if (from === undefined || to === undefined) throw usage('copy takes a source and a target, or --from-file')
    const [named, target] = [parseReference(from, { dockerShortNames: true }), parseReference(to)]
    const world = await worldOf([{ from: named, to: target }], options)
    try {
      const source = await world.pinned(named)
      known.subject = { name: formatRepository(source), digest: source.digest }
      return await copy({ from: source, to: target, ...howOf(options) }, world)
    } finally {
      world.close()
    }
  })
}

async function worldOf(copies: readonly ComingCopy[], options: CopyOptions): Promise<CopyWorlds> {
  const { policy, attestations } = options
  if (attestations !== undefined && policy === undefined) throw usage('--attestations needs --policy: only what verifies is attached')
  const surroundings = surroundingsOf(options)
  const trust = policy === undefined ? {} : { trust: async () => await (await import('@portcullis/worlds/policy')).loadPolicy(policy, surroundings) }
  return await copyWorld({ copies, how: howOf(options), progress: copyProgress(options), attachesStored: attestations === 'github', ...trust }, surroundings)
}
