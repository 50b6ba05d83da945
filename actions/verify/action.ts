import { action, report } from '@portcullis/action/action'
import { sharedInputs } from '@portcullis/action/shared-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { verify } from '@portcullis/core/use-cases/verify'
import { whomToBelieve } from '@portcullis/worlds/whom-to-believe'
import { verifyWorld } from '@portcullis/worlds/verify-world'

export const verifyAction = action(
  'verify',
  (inputs) => ({
    ...sharedInputs(inputs),
    policy: inputs.required('policy'),
    trustConfig: inputs.text('trust-config'),
    certificateIdentity: inputs.text('certificate-identity'),
    certificateOidcIssuer: inputs.text('certificate-oidc-issuer'),
    signer: inputs.text('signer'),
    predicateType: inputs.text('predicate-type'),
    bundlePath: inputs.text('bundle-path'),
  }),
  async (request, host) => {
    const surroundings = surroundingsOf(host, request)
    const { subject, predicateType } = request
    const { identity, domains } = await whomToBelieve(request, surroundings)
    const world = verifyWorld(subject, domains, request.bundlePath, surroundings)
    const outcome = await host.stage('Verify', () => verify({ subject, identity, ...(predicateType === undefined ? {} : { predicateType }) }, world))
    return report(outcome, { verified: outcome.signers ?? [] })
  },
)
