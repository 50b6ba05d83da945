import { aboutInputs } from '@portcullis/action/about-inputs'
import { action, report } from '@portcullis/action/action'
import { accessInputs } from '@portcullis/action/shared-inputs'
import { surroundingsOf } from '@portcullis/action/surroundings'
import { writeRecord, writeRecords } from '@portcullis/action/record-files'
import { parseShard } from '@portcullis/core/model/release-set'
import { progressLines } from '@portcullis/core/report/copy-tally'
import { everySecond } from '@portcullis/worlds/every-second'
import { promoteAsked } from '@portcullis/worlds/promote-asked'
import { loadPolicy } from '@portcullis/worlds/policy'
import { aboutFrom } from '@portcullis/worlds/release-set'

export const promoteAction = action(
  'promote',
  (inputs) => {
    const kind: 'promote' | 'rollback' = inputs.text('rollback-to') === undefined ? 'promote' : 'rollback'
    const shard = inputs.text('shard')
    if (shard !== undefined && (parseShard(shard) === undefined || inputs.text('release-set') === undefined)) inputs.problem('shard', 'must be i/n such as 1/4, beside release-set', shard)
    return {
      ...accessInputs(inputs),
      about: aboutInputs(inputs, kind === 'rollback' ? 'rollback-to' : 'subject-digest'),
      kind,
      policy: inputs.required('policy'),
      environment: inputs.required('environment'),
      from: inputs.text('from'),
      to: inputs.text('to'),
      tag: inputs.text('tag'),
      shard: shard === undefined ? undefined : parseShard(shard),
      makeLatest: inputs.text('make-latest') === undefined ? undefined : inputs.choice('make-latest', ['true', 'false', 'legacy']),
      ledger: inputs.required('ledger'),
      dryRun: inputs.flag('dry-run'),
    }
  },
  async (request, host) => {
    const surroundings = surroundingsOf(host, request)
    const loaded = await loadPolicy(request.policy, surroundings)
    const about = await aboutFrom(request.about, surroundings)
    const progress = progressLines({ now: () => performance.now(), everyMilliseconds: 10_000, say: (line) => host.info(line), watch: everySecond })
    const actor = { login: host.context.actor, run: host.context.url, runId: host.context.runId }
    const outcome = await host.stage('Promote', () => promoteAsked({ ...request, about, actor, evidence: host.files.path, progress }, loaded, surroundings))
    const promoted = 'promotions' in outcome ? writeRecords(host.files, outcome.promotions) : writeRecord(host.files, outcome)
    return report(outcome, {
      ...promoted,
      carried: outcome.carried?.map(({ digest, kind: what, fate }) => ({ digest, kind: what, fate })),
    }, loaded.document)
  },
)
