import type { Command } from 'commander'
import { asFailure } from '@portcullis/core/failure'
import type { Verdict } from '@portcullis/core/model/result'
import { jsonText } from '@portcullis/core/report/json-text'
import { logAuditJson, logAuditText } from '@portcullis/core/report/log-audit-text'
import { auditLog } from '@portcullis/core/use-cases/audit-log'
import type { LogAudit } from '@portcullis/core/use-cases/audit-log'
import { identityOf } from '@portcullis/core/use-cases/promotion/coverage'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { chooseLog, logWorld, readLogState, writeLogState } from '@portcullis/worlds/log-world'
import { loadPolicy } from '@portcullis/worlds/policy'
import { complain } from '../conduct.ts'
import { exitCodeOf } from '../exit-code.ts'
import { repeated, withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { sayOnStderr, sayOnStdout } from '../say.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'

interface LogOptions extends CommonOptions {
  readonly state: string
  readonly identity: readonly string[]
  readonly log?: string
  readonly logUrl?: string
  readonly from: number | 'end'
  readonly maxEntries: number
  readonly bundle: readonly string[]
  readonly acknowledge: readonly number[]
  readonly policy: string
  readonly ledger: string
}

export function addAuditLog(audit: Command): void {
  withCommonOptions(audit.command('log'), ['text', 'json'])
    .description('read a transparency log (Rekor v2) on from the last time, and list entries in our name that no run of ours explains')
    .requiredOption('--state <file>', 'what was seen of the log the last time; made anew when it is not there, and to be kept')
    .option('--identity <name>', 'an identity of the policy to look for; repeatable; default all', repeated, [])
    .option('--log <host>', 'the log, as the trusted root names it; needed when the policy trusts several')
    .option('--log-url <url>', 'where it is read, when that is another address')
    .option('--from <index|end>', 'where to begin the first time', start, 'end')
    .option('--max-entries <count>', 'entries to read at most; the next run goes on there', (text) => count(text, '--max-entries'), 100_000)
    .option('--bundle <path>', 'bundles that you answer for, .sigstore.json or .sigstore.jsonl; repeatable', repeated, [])
    .option('--acknowledge <index>', 'an entry that you have looked at and answer for; repeatable', (text, before: readonly number[]) => [...before, count(text, '--acknowledge')], [])
    .option('--policy <path>', 'policy file', defaultPolicyPath)
    .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
    .action(log)
}

/** Exit code 1 for every alarm, 2 when entries are left to read and nothing else is wrong. */
async function log(options: LogOptions): Promise<void> {
  process.exitCode = 3
  try {
    const surroundings = surroundingsOf(options)
    const loaded = await loadPolicy(options.policy, surroundings)
    const { policy } = loaded
    const chosen = chooseLog(options, loaded)
    const named = options.identity.length === 0 ? [...policy.identities.values()] : options.identity.map((name) => identityOf(policy, name))
    const identities = named.filter(({ domain }) => domain === chosen.domain.name)
    if (identities.length === 0) throw usage(`none of the identities signs in ${chosen.domain.name}, the trust domain of ${chosen.log.baseUrl.host}`)
    const { from, maxEntries, acknowledge: acknowledged } = options
    const seen = await readLogState(options.state, chosen, surroundings)
    const request = { policy, identities, from, maxEntries, acknowledged, ...(seen === undefined ? {} : { seen }) }
    const audited = await auditLog(request, await logWorld(chosen, loaded, { ledger: options.ledger, bundles: options.bundle }, surroundings))
    await writeLogState(options.state, audited.seen)
    const verdict = verdictOn(audited)
    if (options.output === 'json') sayOnStdout(jsonText(logAuditJson(audited, verdict)))
    else sayOnStderr(logAuditText(audited))
    process.exitCode = exitCodeOf(verdict)
  } catch (error) {
    complain(asFailure(error))
  }
}

function verdictOn({ reasons, left }: LogAudit): Verdict {
  if (reasons.length > 0) return 'deny'
  return left > 0 ? 'pending' : 'allow'
}

function start(text: string): number | 'end' {
  return text === 'end' ? 'end' : count(text, '--from')
}

function count(text: string, option: string): number {
  if (!/^(?:0|[1-9][0-9]{0,14})$/.test(text)) throw usage(`${option}: expected a number, found ${JSON.stringify(text)}`)
  return Number(text)
}
