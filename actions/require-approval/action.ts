import { aboutInputs } from '@portcullis/action/about-inputs'
import { action, report } from '@portcullis/action/action'
import { accessInputs } from '@portcullis/action/shared-inputs'
import { writeBundles } from '@portcullis/action/statement-files'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { approve, approveSet } from '@portcullis/core/use-cases/approve'
import { approveWorld } from '@portcullis/worlds/approve-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { aboutFrom, artifactsIn, folderFor } from '@portcullis/worlds/release-set'

export const requireApprovalAction = action(
  'require-approval',
  (inputs) => ({
    ...accessInputs(inputs),
    about: aboutInputs(inputs),
    policy: inputs.required('policy'),
    environment: inputs.required('environment'),
    from: inputs.text('from'),
    role: inputs.text('role'),
    push: inputs.flag('push-to-registry'),
    dryRun: inputs.flag('dry-run'),
  }),
  async (request, host) => {
    const { environment, role, dryRun } = request
    const surroundings = surroundingsOf(host, request)
    const loaded = await loadPolicy(request.policy, surroundings)
    const about = await aboutFrom(request.about, surroundings)
    const world = approveWorld(artifactsIn(about), loaded, { ...request, from: folderFor(about, request.from), evidence: host.files.path }, surroundings)
    const asked = { policy: loaded.policy, environment, runId: host.context.runId, dryRun, ...(role === undefined ? {} : { role }) }
    const outcome = await host.stage(role === undefined ? 'Count approvals' : `Grant as ${role}`, () => ('set' in about ? approveSet({ ...asked, set: about.set }, world) : approve({ ...asked, subject: about.subject }, world)))
    const { quorum } = outcome
    return report(outcome, {
      approvals: quorum?.counted ?? [],
      missing: quorum === undefined ? undefined : Math.max(0, quorum.needed - quorum.counted.length),
      'bundle-path': writeBundles(host.files, outcome.signed)[0],
    }, loaded.document)
  },
)
