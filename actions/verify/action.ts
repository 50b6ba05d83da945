import type { Inputs } from '@portcullis/action/inputs'
import { action, report } from '@portcullis/action/action'
import { sharedInputs } from '@portcullis/action/shared-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { verify } from '@portcullis/core/use-cases/verify'
import { verifyReleaseFile } from '@portcullis/core/use-cases/verify-release-file'
import { whomToBelieve } from '@portcullis/worlds/trust/whom-to-believe'
import { verifyWorld } from '@portcullis/worlds/verify-world'

export const verifyAction = action(
  'verify',
  (inputs) => ({
    ...sharedInputs(inputs),
    policy: inputs.required('policy'),
    trustConfig: inputs.text('trust-config'),
    certificateIdentity: inputs.text('certificate-identity'),
    certificateOidcIssuer: inputs.text('certificate-oidc-issuer'),
    key: inputs.text('key'),
    untimed: inputs.flag('untimed'),
    signer: inputs.text('signer'),
    trustDomain: inputs.text('trust-domain'),
    legacy: inputs.flag('legacy'),
    attestations: storeNamed(inputs),
    predicateType: inputs.text('predicate-type'),
    bundlePath: inputs.text('bundle-path'),
    release: inputs.text('release'),
  }),
  async (request, host) => {
    const surroundings = surroundingsOf(host, request)
    const { predicateType, release } = request
    const inRelease = release === undefined ? undefined : await (await import('@portcullis/worlds/ends/release-ends')).fileInRelease(request.subject, release, surroundings)
    const { subject } = inRelease ?? request
    const { identity, domains, ...stores } = await whomToBelieve(request, surroundings)
    const world = verifyWorld(subject, domains, { ...request, ...stores }, surroundings)
    const asked = { subject, identity, ...(predicateType === undefined ? {} : { predicateType }) }
    const outcome = await host.stage('Verify', () => (inRelease === undefined ? verify(asked, world) : verifyReleaseFile({ ...asked, ...inRelease }, world)))
    return report(outcome, { verified: outcome.signers ?? [] })
  },
)

/** Where to look beside the artifact. */
function storeNamed(inputs: Inputs): 'github' | undefined {
  const name = inputs.text('attestations')
  return name === undefined || name === 'github' ? name : inputs.problem('attestations', 'must be github', name)
}
