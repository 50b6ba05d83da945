import { action, report } from '@portcullis/action/action'
import { sharedInputs } from '@portcullis/action/shared-inputs'
import { writeBundles } from '@portcullis/action/statement-files'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { sign } from '@portcullis/core/use-cases/sign'
import { onlyDomain } from '@portcullis/worlds/policy'
import { signWorld } from '@portcullis/worlds/sign-world'
import { statementsToSign } from '@portcullis/worlds/statements'

export const signAction = action(
  'sign',
  (inputs) => {
    const [statementsPath, predicateType, predicatePath] = ['statements-path', 'predicate-type', 'predicate-path'].map((name) => inputs.text(name))
    if ((predicateType === undefined) !== (predicatePath === undefined)) inputs.problem('predicate-type', 'and predicate-path go together')
    if ((statementsPath === undefined) === (predicateType === undefined)) inputs.problem('statements-path', 'or predicate-type with predicate-path must be given, and not both')
    const [key, identityTokenFile] = [inputs.text('key'), inputs.text('identity-token-file')]
    if (key !== undefined && identityTokenFile !== undefined) inputs.problem('key', 'excludes identity-token-file: a key needs no identity token')
    return {
      ...sharedInputs(inputs),
      statementsPath,
      predicateType,
      predicatePath,
      policy: inputs.required('policy'),
      trustConfig: inputs.text('trust-config'),
      trustDomain: inputs.text('trust-domain'),
      allowPublicLog: inputs.flag('allow-public-log'),
      key,
      keyPassphrase: inputs.text('key-passphrase'),
      identityTokenFile,
      push: inputs.flag('push-to-registry'),
      dryRun: inputs.flag('dry-run'),
    }
  },
  async (request, host) => {
    const surroundings = surroundingsOf(host, request)
    const { subject, dryRun } = request
    const statements = await statementsToSign(request, surroundings)
    const world = await signWorld({ ...request, domain: await onlyDomain(request, surroundings) }, surroundings)
    const outcome = await host.stage('Sign', () => sign({ subjects: [subject], statements, dryRun }, world))
    return report(outcome, {
      'bundle-paths': writeBundles(host.files, outcome.signed),
      'referrer-digests': outcome.signed.flatMap(({ referrer }) => referrer ?? []),
    })
  },
)
