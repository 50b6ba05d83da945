import type { Command } from 'commander'
import { verify } from '@portcullis/core/use-cases/verify'
import { verifyWorld } from '@portcullis/worlds/verify-world'
import { whomToBelieve } from '@portcullis/worlds/whom-to-believe'
import { defaultPolicyPath } from '@portcullis/workspace/policy-file'
import { conduct } from '../conduct.ts'
import { withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { subjectBesideBundle, subjectOf } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'

interface VerifyOptions extends CommonOptions {
  readonly certificateIdentity?: string
  readonly certificateOidcIssuer?: string
  readonly signer?: string
  readonly policy: string
  readonly trustedRoot?: string
  readonly bundle?: string
  readonly predicateType?: string
}

export function addVerify(program: Command): void {
  withCommonOptions(program.command('verify <subject>'))
    .description('tell who signed what about an artifact, and whether it is whom you ask for')
    .option('--certificate-identity <uri>', 'subject of the certificate, exactly')
    .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exactly')
    .option('--signer <name>', 'an identity of the policy, instead')
    .option('--policy <path>', 'policy file', defaultPolicyPath)
    .option('--trusted-root <path>', 'trusted root or ClientTrustConfig')
    .option('--bundle <path>', 'bundle file; the subject may then be a local file or a bare digest')
    .option('--predicate-type <uri>', 'only attestations of this type count')
    .action((text: string, options: VerifyOptions) =>
      conduct('verify', options, async (known) => {
        const { bundle, certificateIdentity, certificateOidcIssuer, signer, policy, trustedRoot: trustConfig, predicateType } = options
        const surroundings = surroundingsOf(options)
        const subject = bundle === undefined ? subjectOf(text, known) : await subjectBesideBundle(text, known)
        const { identity, domains } = await whomToBelieve({ certificateIdentity, certificateOidcIssuer, signer, policy, trustConfig }, surroundings)
        const world = verifyWorld(subject, domains, bundle, surroundings)
        return verify({ subject, identity, ...(predicateType === undefined ? {} : { predicateType }) }, world)
      }),
    )
}
