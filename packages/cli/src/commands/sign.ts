import type { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PinnedReference } from '@portcullis/core/model/reference'
import { sign } from '@portcullis/core/use-cases/sign'
import type { SignOutcome } from '@portcullis/core/use-cases/sign'
import { onlyDomain } from '@portcullis/worlds/policy'
import { signWorld } from '@portcullis/worlds/sign-world'
import { bundleFileName, statementsToSign } from '@portcullis/worlds/statements'
import { writeFileWhole } from '@portcullis/workspace/write-file'
import { defaultPolicyPath } from '@portcullis/workspace/policy-file'
import { conduct } from '../conduct.ts'
import { withCommonOptions } from '../options.ts'
import { readPassphrase } from '../passphrase.ts'
import { subjectOf } from '../subject.ts'
import { reIssueAs } from './re-issue.ts'
import type { ReIssueOptions } from './re-issue.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'

interface SignOptions extends ReIssueOptions {
  readonly outputDir?: string
}

export function addSign(program: Command): void {
  withCommonOptions(program.command('sign <subject>'))
    .description('sign statements about an artifact as this CI job or with a key, and attach them to it')
    .option('--statements <directory>', 'statements that scan wrote')
    .option('--predicate-type <uri>', 'type of --predicate')
    .option('--predicate <path>', 'JSON file with the predicate')
    .option('--policy <path>', 'policy whose only trust domain is signed in', defaultPolicyPath)
    .option('--trust-config <path>', 'ClientTrustConfig to sign in')
    .option('--trust-domain <name>', 'trust domain to sign in by its name: public-good or github')
    .option('--allow-public-log', 'let a log that everybody reads show the name of a repository that is not public')
    .option('--key <path|uri>', 'sign with an encrypted key file, or a key at awskms, gcpkms, azurekms, hashivault or pkcs11')
    .option('--key-passphrase-env <name>', 'variable with the passphrase of the key file; default PORTCULLIS_KEY_PASSPHRASE, then COSIGN_PASSWORD')
    .option('--key-passphrase-file <path>', 'file with the passphrase of the key file; - for standard input')
    .option('--identity-token-file <path>', 'file with the identity token to sign as; default SIGSTORE_ID_TOKEN, then that of the CI job')
    .option('--no-push', 'do not attach the bundles to the artifact')
    .option('--output-dir <path>', 'write the bundles there')
    .option('--re-issue <name>', 'sign anew what this identity of the policy said about the artifact, as far as the policy still accepts it; needs --as')
    .option('--as <name>', 'the identity of the policy that signs anew')
    .option('--dry-run', 'tell what would be signed')
    .action((text: string, options: SignOptions) =>
      conduct('sign', options, async (known) => {
        const subject = subjectOf(text, known)
        const outcome = options.reIssue === undefined ? await signNew(subject, options) : await reIssueAs(options.reIssue, subject, options)
        if (options.outputDir !== undefined) {
          await mkdir(options.outputDir, { recursive: true })
          for (const [index, { predicateType: type, bundle }] of outcome.signed.entries()) await writeFileWhole(join(options.outputDir, bundleFileName(type, index)), bundle)
        }
        return outcome
      }),
    )
}

/** The statements that are given. */
async function signNew(subject: PinnedReference, options: SignOptions): Promise<SignOutcome> {
  const { statements: statementsPath, predicateType, predicate: predicatePath, policy, trustConfig, trustDomain, push, dryRun = false, allowPublicLog = false } = options
  if ((statementsPath === undefined) === (predicateType === undefined || predicatePath === undefined)) throw usage('give --statements, or --predicate-type with --predicate')
  const surroundings = surroundingsOf(options)
  const statements = await statementsToSign({ subject, statementsPath, predicateType, predicatePath }, surroundings)
  const domain = await onlyDomain({ policy, trustConfig, trustDomain }, surroundings)
  const { key, identityTokenFile } = options
  if (key !== undefined && identityTokenFile !== undefined) throw usage('--key excludes --identity-token-file: a key needs no identity token')
  const world = await signWorld({ subject, domain, push, key, identityTokenFile, allowPublicLog, keyPassphrase: readPassphrase(options) }, surroundings)
  return await sign({ subjects: [subject], statements, dryRun }, world)
}
