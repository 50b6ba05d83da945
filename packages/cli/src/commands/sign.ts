import type { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { signedFiles } from '@portcullis/worlds/signing/signed-files'
import { writeFileWhole } from '@portcullis/workspace/write-file'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { conduct } from '../conduct.ts'
import { oneOf, repeated, withCommonOptions } from '../options.ts'
import { subjectOf } from '../subject.ts'
import { usage } from '../usage.ts'
import { reIssueAs } from './re-issue.ts'
import { signNew } from './sign-new.ts'
import type { SignNewOptions } from './sign-new.ts'

interface SignOptions extends SignNewOptions {
  readonly outputDir?: string
}

export function addSign(program: Command): void {
  withCommonOptions(program.command('sign [subjects...]'))
    .description('sign artifacts, or statements about them, as this CI job or with a key, and attach the bundles to them')
    .option('--subject-path <path|glob>', 'files to sign, as they are now; !glob takes away; repeatable', repeated, [])
    .option('--subject-checksums <path>', 'what sha256sum prints: the files named there are signed by their digests alone; - for standard input')
    .option('--statements <directory>', 'statements that scan wrote; without them and --predicate each artifact gets a plain signature, as of cosign sign')
    .option('--predicate-type <uri>', 'type of --predicate')
    .option('--predicate <path>', 'JSON file with the predicate')
    .option('--policy <path>', 'policy whose only trust domain is signed in; without one the visibility of the repository decides between public-good and github', defaultPolicyPath)
    .option('--trust-config <path>', 'ClientTrustConfig to sign in')
    .option('--trust-domain <name>', 'trust domain to sign in by its name: public-good or github')
    .option('--allow-public-log', 'let a log that everybody reads show the name of a repository that is not public')
    .option('--key <path|uri>', 'sign with an encrypted key file, or a key at awskms, gcpkms, azurekms, hashivault or pkcs11')
    .option('--key-passphrase-env <name>', 'variable with the passphrase of the key file; default PORTCULLIS_KEY_PASSPHRASE, then COSIGN_PASSWORD')
    .option('--key-passphrase-file <path>', 'file with the passphrase of the key file; - for standard input')
    .option('--identity-token-file <path>', 'file with the identity token to sign as; default SIGSTORE_ID_TOKEN, then that of the CI job')
    .option('--content <content>', 'dsse-envelope, or message-signature: over a file itself, as of cosign sign-blob', oneOf(['dsse-envelope', 'message-signature']), 'dsse-envelope')
    .option('--no-push', 'do not attach the bundles: neither to artifacts in registries, nor beside files as <name>.sigstore.jsonl')
    .option('--attestations-api', "store the bundles in GitHub's attestations of --repository, too")
    .option('--cosign-tags', 'keep the signatures under the tags of cosign 2, too')
    .option('--dsse', 'write bare envelopes to --output-dir, too')
    .option('--output-dir <path>', 'write the bundles there')
    .option('--re-issue <name>', 'sign anew what this identity of the policy said about the artifact, as far as the policy still accepts it; needs --as')
    .option('--as <name>', 'the identity of the policy that signs anew')
    .option('--dry-run', 'tell what would be signed')
    .action((texts: readonly string[], options: SignOptions) =>
      conduct('sign', options, async (known) => {
        const outcome = options.reIssue === undefined ? await signNew(texts, options, known) : await reIssueAs(options.reIssue, subjectOf(only(texts), known), options)
        if (options.outputDir !== undefined) await writeFiles(options.outputDir, outcome.signed, options)
        return outcome
      }),
    )
}

async function writeFiles(directory: string, signed: Parameters<typeof signedFiles>[0], { dsse = false }: SignOptions): Promise<void> {
  await mkdir(directory, { recursive: true })
  for (const { name, content } of signedFiles(signed, { dsse })) await writeFileWhole(join(directory, name), content)
}

function only(texts: readonly string[]): string {
  const [text, ...others] = texts
  if (text !== undefined && others.length === 0) return text
  throw usage('--re-issue needs one artifact')
}
