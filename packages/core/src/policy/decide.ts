import { Failure } from '../failure.ts'
import type { Decision, RuleVerdict } from '../model/decision.ts'
import { Evidence } from '../model/evidence.ts'
import type { EnvironmentPolicy, Policy, Requirement } from '../model/policy.ts'
import type { ArtifactAtHand } from './artifact-kind.ts'
import { environmentNamed } from './environment-named.ts'
import { allRules } from './rules/all-rules.ts'
import type { Facts, ScanSettings } from './rules/rule.ts'

/**
 * Decides whether the artifact of `evidence` may enter the environment: the only maker of an `allow`. Every rule is
 * judged and every reason told. Of an artifact whose kind is not said the most is asked. @throws Failure `environment-unknown`, or `unexpected` for evidence that nobody verified
 */
export function decide(policy: Policy, environmentName: string, evidence: Evidence, now: Date, artifact: ArtifactAtHand = {}): Decision {
  if (!Evidence.isGenuine(evidence)) throw bug('Evidence that was not verified was handed to the decision')
  if (Number.isNaN(now.getTime())) throw bug('The decision was asked for at no time')
  const environment = environmentNamed(policy, environmentName)
  const facts: Facts = { evidence, identities: policy.identities, now, ...artifact, scan: scanSettings(environment) }
  const rules = environment.require.length === 0 ? [emptyPolicy(policy, environment)] : environment.require.map((one) => verdictOn(one, facts))
  return {
    outcome: rules.every(({ passed }) => passed) ? 'allow' : 'deny',
    track: 'slow',
    subject: evidence.subject,
    environment: environment.name,
    policy: { source: policy.source, digest: policy.digest },
    rules,
    decidedAt: now,
  }
}

function verdictOn({ rule: name, settings }: Requirement, facts: Facts): RuleVerdict {
  const rule = allRules.find((candidate) => candidate.name === name)
  if (rule === undefined) throw bug(`The policy asks for a rule that does not exist: ${name}`)
  return rule.verdict(settings, facts)
}

function scanSettings({ require }: EnvironmentPolicy): ScanSettings | undefined {
  return require.find(({ rule }) => rule === 'scan')?.settings as ScanSettings | undefined
}

function emptyPolicy({ source }: Policy, { name }: EnvironmentPolicy): RuleVerdict {
  const expected = 'at least one requirement'
  const message = `${source} requires nothing for ${name}, and nothing cannot be met`
  const remedy = `Say under environments.${name}.require what an artifact must bring.`
  const reason = { code: 'policy-empty', rule: 'require', message, expected, found: 'none', remedy } as const
  return { rule: 'require', passed: false, expected, found: 'none', evidence: [], reasons: [reason] }
}

function bug(message: string): Failure {
  return new Failure('unexpected', { blame: 'bug', message, remedy: 'Report this with the log of the run.' })
}
