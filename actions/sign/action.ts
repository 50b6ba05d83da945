import { action, report } from '@portcullis/action/action'
import { warnOfScanHere } from '@portcullis/action/job-mark'
import { accessInputs } from '@portcullis/action/shared-inputs'
import { statementSources, subjectSources } from '@portcullis/action/signing-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { sign } from '@portcullis/core/use-cases/sign'
import { signedFiles } from '@portcullis/worlds/signed-files'
import { signingDomain } from '@portcullis/worlds/signing-domain'
import { subjectsToSign } from '@portcullis/worlds/signing-subjects'
import { signWorld } from '@portcullis/worlds/sign-world'
import { whatToSign } from '@portcullis/worlds/statements'

export const signAction = action(
  'sign',
  (inputs) => {
    const [key, identityTokenFile] = [inputs.text('key'), inputs.text('identity-token-file')]
    if (key !== undefined && identityTokenFile !== undefined) inputs.problem('key', 'excludes identity-token-file: a key needs no identity token')
    return {
      ...accessInputs(inputs),
      sources: subjectSources(inputs),
      ...statementSources(inputs),
      policy: inputs.required('policy'),
      trustConfig: inputs.text('trust-config'),
      trustDomain: inputs.text('trust-domain'),
      allowPublicLog: inputs.flag('allow-public-log'),
      key,
      keyPassphrase: inputs.text('key-passphrase'),
      identityTokenFile,
      push: inputs.flag('push-to-registry'),
      attestationsApi: inputs.flag('attestations-api'),
      cosignTags: inputs.flag('cosign-tags'),
      dsse: inputs.flag('dsse'),
      dryRun: inputs.flag('dry-run'),
    }
  },
  async (request, host) => {
    warnOfScanHere(host)
    const surroundings = surroundingsOf(host, request)
    const subjects = await subjectsToSign(request.sources, surroundings)
    const statements = await whatToSign({ ...request, subjects }, surroundings)
    const world = await signWorld({ ...request, subjects, domain: await signingDomain(request, surroundings), evidence: host.files.path }, surroundings)
    const outcome = await host.stage('Sign', () => sign({ subjects, statements, dryRun: request.dryRun }, world))
    const files = signedFiles(outcome.signed, request).map((file) => ({ ...file, path: host.files.write(file.name, file.content) }))
    const pathsOf = (kind: string) => files.flatMap((file) => (file.kind === kind ? file.path : []))
    return report(outcome, {
      'bundle-path': pathsOf('bundles')[0],
      'bundle-paths': pathsOf('bundle'),
      'envelope-paths': pathsOf('envelope'),
      'referrer-digests': outcome.signed.flatMap(({ referrers }) => referrers),
      'attestation-ids': outcome.signed.flatMap(({ attestationId }) => attestationId ?? []),
      'cosign-tags': [...new Set(outcome.signed.flatMap(({ cosignTags }) => cosignTags))],
    })
  },
)
