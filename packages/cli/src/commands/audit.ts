import type { Command } from 'commander'
import { asFailure } from '@portcullis/core/failure'
import type { Identity } from '@portcullis/core/model/policy'
import { mismatches } from '@portcullis/core/policy/identity'
import { touchedJson, touchedText } from '@portcullis/core/report/touched-text'
import { auditTouched } from '@portcullis/core/use-cases/audit-touched'
import { defaultPolicyPath } from '@portcullis/workspace/policy-file'
import { loadPolicy } from '@portcullis/worlds/policy'
import { touchedWorld } from '@portcullis/worlds/touched-world'
import { identityOf } from '@portcullis/core/use-cases/coverage'
import { complain } from '../conduct.ts'
import { withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'

interface TouchedOptions extends CommonOptions {
  readonly identity: string
  readonly since: Date
  readonly policy: string
  readonly ledger: string
}

export function addAudit(program: Command): void {
  const audit = program.command('audit').description('questions to ask the ledgers of a policy')
  withCommonOptions(audit.command('touched'), ['text', 'json'])
    .description('list every promoted artifact that leaned on a signer in doubt: evidence, decisions, approvals, records')
    .requiredOption('--identity <name>', 'the identity of the policy that is in doubt')
    .requiredOption('--since <time>', 'signed at or after this time, as 2026-11-21 or 2026-11-21T12:00:00Z', time)
    .option('--policy <path>', 'policy file', defaultPolicyPath)
    .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
    .action(touched)
}

/** Exit code 0 when the whole list could be made, however long it is; a ledger or registry that cannot be read is no short list. */
async function touched(options: TouchedOptions): Promise<void> {
  process.exitCode = 3
  try {
    const surroundings = surroundingsOf(options)
    const loaded = await loadPolicy(options.policy, surroundings)
    const identity = identityOf(loaded.policy, options.identity)
    const request = { policy: loaded.policy, isInDoubt: (signer: Parameters<typeof mismatches>[1]) => mismatches(identity, signer).length === 0, since: options.since }
    const artifacts = await auditTouched(request, touchedWorld(loaded, options.ledger, surroundings))
    const question = { who: describe(identity), since: options.since, policy: loaded.policy.digest }
    if (options.output === 'json') process.stdout.write(`${JSON.stringify(touchedJson(question, artifacts), undefined, 2)}\n`)
    else process.stderr.write(touchedText(question, artifacts))
    process.exitCode = 0
  } catch (error) {
    complain(asFailure(error))
  }
}

function describe({ name, workflow, subject }: Identity): string {
  const who = workflow ?? subject
  return who === undefined ? name : `${name} (${who})`
}

function time(text: string): Date {
  const moment = new Date(text)
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?Z)?$/.test(text) && !Number.isNaN(moment.getTime())) return moment
  throw usage(`--since: expected a time such as 2026-11-21 or 2026-11-21T12:00:00Z, found ${JSON.stringify(text)}`)
}
