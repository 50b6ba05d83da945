import { action, report } from '@portcullis/action/action'
import { warnOfScanHere } from '@portcullis/action/job-mark'
import { reIssueInputs } from '@portcullis/action/re-issue-inputs'
import { accessInputs } from '@portcullis/action/shared-inputs'
import { statementSources, subjectSources } from '@portcullis/action/signing-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { signNew } from '@portcullis/action/sign-new'
import { signedFiles } from '@portcullis/worlds/signing/signed-files'

export const signAction = action(
  'sign',
  (inputs) => {
    const [key, identityTokenFile] = [inputs.text('key'), inputs.text('identity-token-file')]
    if (key !== undefined && identityTokenFile !== undefined) inputs.problem('key', 'excludes identity-token-file: a key needs no identity token')
    const sources = subjectSources(inputs)
    return {
      ...accessInputs(inputs),
      sources,
      reIssue: reIssueInputs(inputs, sources),
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
    const { reIssue, sources: { named: [subject] } } = request
    const outcome = await host.stage('Sign', async () => {
      if (reIssue === undefined || subject === undefined) return await signNew(request, host.files.path, surroundings)
      const { reIssued } = await import('@portcullis/worlds/re-issued')
      return await reIssued({ ...request, ...reIssue, subject, evidence: host.files.path }, surroundings)
    })
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
