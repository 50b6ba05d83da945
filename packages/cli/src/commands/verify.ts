import type { Command } from 'commander'
import { verify } from '@portcullis/core/use-cases/verify'
import { verifyReleaseFile } from '@portcullis/core/use-cases/verify-release-file'
import { verifyWorld } from '@portcullis/worlds/verify-world'
import { whomToBelieve } from '@portcullis/worlds/trust/whom-to-believe'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { conduct } from '../conduct.ts'
import { oneOf, withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { fileOfRelease } from '../release-file.ts'
import { subjectBesideBundle, subjectOf } from '../subject.ts'
import { surroundingsOf } from '../surroundings.ts'

interface VerifyOptions extends CommonOptions {
  readonly certificateIdentity?: string
  readonly certificateOidcIssuer?: string
  readonly key?: string
  readonly untimed?: boolean
  readonly signer?: string
  readonly policy: string
  readonly trustedRoot?: string
  readonly trustDomain?: string
  readonly legacy?: boolean
  readonly attestations?: 'github'
  readonly bundle?: string
  readonly release?: string
  readonly predicateType?: string
}

export function addVerify(program: Command): void {
  withCommonOptions(program.command('verify <subject>'))
    .description('tell who signed what about an artifact, and whether it is whom you ask for')
    .option('--certificate-identity <uri>', 'subject of the certificate, exactly')
    .option('--certificate-oidc-issuer <url>', 'issuer of the identity, exactly')
    .option('--key <path>', 'public key in PEM that must have signed, instead')
    .option('--untimed', 'with --key: let bare DSSE envelopes count, of which nobody vouches for when they were signed')
    .option('--signer <name>', 'an identity of the policy, instead')
    .option('--policy <path>', 'policy file', defaultPolicyPath)
    .option('--trusted-root <path>', 'trusted root or ClientTrustConfig')
    .option('--trust-domain <name>', 'trust domain by its name: public-good or github')
    .option('--legacy', 'let bundles v0.1 and signatures of cosign 2 count, whose log entries are promised and not proven')
    .option('--attestations <store>', "look at GitHub's attestations too: github", oneOf(['github'] as const))
    .option('--bundle <path>', 'bundle file; the subject may then be a local file or a bare digest')
    .option('--release <reference>', 'a release, as release:owner/name@tag; the subject is a file that was downloaded from it')
    .option('--predicate-type <uri>', 'only attestations of this type count')
    .action((text: string, options: VerifyOptions) =>
      conduct('verify', options, async (known) => {
        const { bundle, release, attestations, trustedRoot: trustConfig, predicateType } = options
        const { certificateIdentity, certificateOidcIssuer, key, untimed, signer, policy, trustDomain, legacy } = options
        const surroundings = surroundingsOf(options)
        const inRelease = release === undefined ? undefined : await fileOfRelease(text, release, known, surroundings)
        const subject = inRelease !== undefined ? inRelease.subject : bundle === undefined ? subjectOf(text, known) : await subjectBesideBundle(text, known)
        const { identity, domains, ...stores } = await whomToBelieve({ certificateIdentity, certificateOidcIssuer, key, untimed, signer, policy, trustConfig, trustDomain, legacy }, surroundings)
        const world = verifyWorld(subject, domains, { bundlePath: bundle, attestations, ...stores }, surroundings)
        const request = { subject, identity, ...(predicateType === undefined ? {} : { predicateType }) }
        return inRelease === undefined ? verify(request, world) : verifyReleaseFile({ ...request, ...inRelease }, world)
      }),
    )
}
