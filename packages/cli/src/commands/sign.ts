import type { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sign } from '@portcullis/core/use-cases/sign'
import { onlyDomain } from '@portcullis/worlds/policy'
import { signWorld } from '@portcullis/worlds/sign-world'
import { bundleFileName, statementsToSign } from '@portcullis/worlds/statements'
import { writeFileWhole } from '@portcullis/workspace/write-file'
import { defaultPolicyPath } from '@portcullis/workspace/policy-file'
import { conduct } from '../conduct.ts'
import { withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { subjectOf } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'

interface SignOptions extends CommonOptions {
  readonly statements?: string
  readonly predicateType?: string
  readonly predicate?: string
  readonly policy: string
  readonly trustConfig?: string
  readonly push: boolean
  readonly outputDir?: string
  readonly dryRun?: boolean
}

export function addSign(program: Command): void {
  withCommonOptions(program.command('sign <subject>'))
    .description('sign statements about an artifact as this CI job, and attach them to it')
    .option('--statements <directory>', 'statements that scan wrote')
    .option('--predicate-type <uri>', 'type of --predicate')
    .option('--predicate <path>', 'JSON file with the predicate')
    .option('--policy <path>', 'policy whose only trust domain is signed in', defaultPolicyPath)
    .option('--trust-config <path>', 'ClientTrustConfig to sign in')
    .option('--no-push', 'do not attach the bundles to the artifact')
    .option('--output-dir <path>', 'write the bundles there')
    .option('--dry-run', 'tell what would be signed')
    .action((text: string, options: SignOptions) =>
      conduct('sign', options, async (known) => {
        const subject = subjectOf(text, known)
        const { statements: statementsPath, predicateType, predicate: predicatePath, policy, trustConfig, push, dryRun = false } = options
        if ((statementsPath === undefined) === (predicateType === undefined || predicatePath === undefined)) throw usage('give --statements, or --predicate-type with --predicate')
        const surroundings = surroundingsOf(options)
        const statements = await statementsToSign({ subject, statementsPath, predicateType, predicatePath }, surroundings)
        const domain = await onlyDomain({ policy, trustConfig }, surroundings)
        const outcome = await sign({ subject, statements, dryRun }, signWorld(subject, domain, push, surroundings))
        if (options.outputDir !== undefined) {
          await mkdir(options.outputDir, { recursive: true })
          for (const [index, { predicateType: type, bundle }] of outcome.signed.entries()) await writeFileWhole(join(options.outputDir, bundleFileName(type, index)), bundle)
        }
        return outcome
      }),
    )
}
