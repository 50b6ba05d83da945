import { aboutInputs } from '@portcullis/action/about-inputs'
import { action, report } from '@portcullis/action/action'
import { accessInputs } from '@portcullis/action/shared-inputs'
import { writeBundles } from '@portcullis/action/statement-files'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { gate, gateSet } from '@portcullis/core/use-cases/gate'
import type { GateOutcome, SetGateOutcome } from '@portcullis/core/use-cases/gate'
import { gateWorld } from '@portcullis/worlds/gate-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { aboutFrom, artifactsIn, folderFor } from '@portcullis/worlds/release-set'

export const policyGateAction = action(
  'policy-gate',
  (inputs) => ({
    ...accessInputs(inputs),
    about: aboutInputs(inputs),
    policy: inputs.required('policy'),
    environment: inputs.required('environment'),
    from: inputs.text('from'),
    ledger: inputs.required('ledger'),
    push: inputs.flag('push-to-registry'),
    dryRun: inputs.flag('dry-run'),
  }),
  async (request, host) => {
    const { environment, ledger, push, dryRun } = request
    const surroundings = surroundingsOf(host, request)
    const loaded = await loadPolicy(request.policy, surroundings)
    const about = await aboutFrom(request.about, surroundings)
    const world = gateWorld(artifactsIn(about), loaded, { environment, from: folderFor(about, request.from), sign: !dryRun, push, ledger, evidence: host.files.path }, surroundings)
    const verifier = `${host.context.serverUrl}/${host.context.workflow ?? host.context.repository}`
    const terms = { policy: loaded.policy, environment, verifier, dryRun }
    const outcome = await host.stage('Decide', async (): Promise<GateOutcome | SetGateOutcome> =>
      'set' in about ? await gateSet({ ...terms, set: about.set }, world) : await gate({ ...terms, subject: about.subject }, world),
    )
    return report(outcome, {
      track: outcome.track,
      'decision-path': host.files.write('decision.json', JSON.stringify('decisionsMade' in outcome ? outcome.decisionsMade : outcome.decisionMade)),
      'bundle-path': writeBundles(host.files, outcome.signed)[0],
      violations: outcome.reasons.length,
    }, loaded.document)
  },
)
