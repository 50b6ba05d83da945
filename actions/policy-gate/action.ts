import { action, report } from '@portcullis/action/action'
import { sharedInputs } from '@portcullis/action/shared-inputs'
import { writeBundles } from '@portcullis/action/statement-files'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { gate } from '@portcullis/core/use-cases/gate'
import { gateWorld } from '@portcullis/worlds/gate-world'
import { loadPolicy } from '@portcullis/worlds/policy'

export const policyGateAction = action(
  'policy-gate',
  (inputs) => ({
    ...sharedInputs(inputs),
    policy: inputs.required('policy'),
    environment: inputs.required('environment'),
    push: inputs.flag('push-to-registry'),
    dryRun: inputs.flag('dry-run'),
  }),
  async (request, host) => {
    const { subject, environment, push, dryRun } = request
    const surroundings = surroundingsOf(host, request)
    const loaded = await loadPolicy(request.policy, surroundings)
    const world = gateWorld(subject, loaded, { environment, sign: !dryRun, push, evidence: host.files.path }, surroundings)
    const verifier = `${host.context.serverUrl}/${host.context.workflow ?? host.context.repository}`
    const outcome = await host.stage('Decide', () => gate({ subject, policy: loaded.policy, environment, verifier, dryRun }, world))
    return report(outcome, {
      track: outcome.track,
      'decision-path': host.files.write('decision.json', JSON.stringify(outcome.decisionMade)),
      'bundle-path': writeBundles(host.files, outcome.signed)[0],
      violations: outcome.reasons.length,
    }, loaded.document)
  },
)
