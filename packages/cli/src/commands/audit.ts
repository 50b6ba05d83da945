import type { Command } from 'commander'
import { asFailure } from '@portcullis/core/failure'
import { jsonText } from '@portcullis/core/report/json-text'
import { touchedJson, touchedText } from '@portcullis/core/report/touched-text'
import { auditTouched } from '@portcullis/core/use-cases/audit-touched'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { loadPolicy } from '@portcullis/worlds/policy'
import { touchedWorld } from '@portcullis/worlds/touched-world'
import { wordInDoubt } from '@portcullis/worlds/word-in-doubt'
import { complain } from '../conduct.ts'
import { withCommonOptions } from '../options.ts'
import type { CommonOptions } from '../options.ts'
import { sayOnStderr, sayOnStdout } from '../say.ts'
import { surroundingsOf } from '../surroundings.ts'
import { usage } from '../usage.ts'
import { addAuditLog } from './audit-log.ts'

interface TouchedOptions extends CommonOptions {
  readonly identity?: string
  readonly key?: string
  readonly certificateIdentity?: string
  readonly certificateOidcIssuer?: string
  readonly since: Date
  readonly policy: string
  readonly ledger: string
}

export function addAudit(program: Command): void {
  const audit = program.command('audit').description('questions to ask the ledgers of a policy')
  withCommonOptions(audit.command('touched'), ['text', 'json'])
    .description('list every promoted artifact that leaned on a signer in doubt: evidence, decisions, approvals, records')
    .option('--identity <name>', 'the identity of the policy that is in doubt')
    .option('--key <path|fingerprint>', 'the key in doubt instead: its public half in PEM, or sha256:… of one that the policy names')
    .option('--certificate-identity <uri>', 'the subject of certificates instead, exactly, whether the policy names it or not')
    .option('--certificate-oidc-issuer <url>', 'its issuer, exactly')
    .requiredOption('--since <time>', 'signed at or after this time, as 2026-11-21 or 2026-11-21T12:00:00Z', time)
    .option('--policy <path>', 'policy file', defaultPolicyPath)
    .option('--ledger <branch>', 'branch of the ledger', 'portcullis-ledger')
    .action(touched)
  addAuditLog(audit)
}

/** Exit code 0 when the whole list could be made, however long it is; a ledger or registry that cannot be read is no short list. */
async function touched(options: TouchedOptions): Promise<void> {
  process.exitCode = 3
  try {
    const surroundings = surroundingsOf(options)
    const loaded = await loadPolicy(options.policy, surroundings)
    const { identity, key, certificateIdentity, certificateOidcIssuer, since } = options
    const { who, isInDoubt, domains } = await wordInDoubt({ identity, key, certificateIdentity, certificateOidcIssuer }, loaded, surroundings)
    const artifacts = await auditTouched({ policy: loaded.policy, isInDoubt, since }, touchedWorld({ policy: loaded.policy, domains }, options.ledger, surroundings))
    const question = { who, since, policy: loaded.policy.digest }
    if (options.output === 'json') sayOnStdout(jsonText(touchedJson(question, artifacts)))
    else sayOnStderr(touchedText(question, artifacts))
    process.exitCode = artifacts.some(({ unaccounted }) => unaccounted.length > 0) ? 3 : 0
  } catch (error) {
    complain(asFailure(error))
  }
}

function time(text: string): Date {
  const moment = new Date(text)
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?Z)?$/.test(text) && !Number.isNaN(moment.getTime())) return moment
  throw usage(`--since: expected a time such as 2026-11-21 or 2026-11-21T12:00:00Z, found ${JSON.stringify(text)}`)
}
