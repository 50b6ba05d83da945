import { action, report } from '@portcullis/action/action'
import { sharedInputs } from '@portcullis/action/shared-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { formatReference, pin } from '@portcullis/core/model/reference'
import { progressLines } from '@portcullis/core/report/copy-tally'
import { promote } from '@portcullis/core/use-cases/promote'
import { loadPolicy } from '@portcullis/worlds/policy'
import { promoteWorld } from '@portcullis/worlds/promote-world'
import { sourceOf, targetOf } from '@portcullis/worlds/promotion-ends'

export const promoteAction = action(
  'promote',
  (inputs) => {
    const kind: 'promote' | 'rollback' = inputs.text('rollback-to') === undefined ? 'promote' : 'rollback'
    return {
      ...sharedInputs(inputs, kind === 'rollback' ? 'rollback-to' : 'subject-digest'),
      kind,
      policy: inputs.required('policy'),
      environment: inputs.required('environment'),
      from: inputs.text('from'),
      to: inputs.text('to'),
      tag: inputs.required('tag'),
      ledger: inputs.required('ledger'),
      dryRun: inputs.flag('dry-run'),
    }
  },
  async (request, host) => {
    const { kind, environment, ledger, dryRun } = request
    const surroundings = surroundingsOf(host, request)
    const loaded = await loadPolicy(request.policy, surroundings)
    const subject = sourceOf(request)
    const target = targetOf(loaded.policy, request)
    const progress = progressLines({ now: () => performance.now(), everyMilliseconds: 10_000, say: (line) => host.info(line) })
    const world = promoteWorld(loaded, { environment, target, ledger, progress, evidence: host.files.path }, surroundings)
    const actor = { login: host.context.actor, run: host.context.url, runId: host.context.runId }
    const outcome = await host.stage('Promote', () => promote({ kind, subject, named: request.subject, policy: loaded.policy, environment, target, actor, dryRun }, world))
    return report(outcome, {
      target: outcome.record === undefined ? undefined : formatReference(pin(target, subject.digest)),
      'record-path': outcome.recordBundle === undefined ? undefined : host.files.write('promotion.sigstore.json', outcome.recordBundle),
      'ledger-index': outcome.ledgerIndex,
      carried: outcome.carried?.map(({ digest, kind: what, fate }) => ({ digest, kind: what, fate })),
    }, loaded.document)
  },
)
