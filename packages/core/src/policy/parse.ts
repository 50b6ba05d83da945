import type { DomainDeclaration, EnvironmentPolicy, Policy } from '../model/policy.ts'
import { policyError, problemAt } from './document.ts'
import type { PolicyDocument } from './document.ts'
import { builtInDomains, domainsSchema } from './domain-schema.ts'
import { approvalPolicy, environmentsSchema, repositorySchema } from './environment-schema.ts'
import type { environmentSchema } from './environment-schema.ts'
import { identitySchema } from './identity-schema.ts'
import { nearMiss } from './near-miss.ts'
import { Reading } from './reading.ts'
import type { Mention } from './reading.ts'
import { allRules } from './rules/all-rules.ts'
import { unmeetableQuorums } from './unmeetable.ts'
import { integer, isTree, map, object, oneOf, oneOrList, optional, text } from './schema.ts'
import type { ValueOf } from './schema.ts'

const policySchema = object({
  version: integer(1, 1),
  artifact: oneOrList(repositorySchema),
  trust: object({ domains: optional(domainsSchema), identities: map(identitySchema, 'identity'), revoked: optional(text), attestations: optional(oneOf('github')) }),
  environments: environmentsSchema,
})

/**
 * Understands a policy (docs/policy-reference.md). @throws Failure `policy-error` that lists everything wrong with it:
 * unknown keys, missing keys, wrong values, and names that nothing declares.
 */
export function parsePolicy(document: PolicyDocument): Policy {
  const reading = new Reading()
  const understood = policySchema.read(document.tree, [], reading)
  for (const mention of reading.mentions) checkMention(mention, document.tree, reading)
  if (understood !== undefined) noteNothingToAttach(understood.value, reading)
  if (understood === undefined || reading.issues.length > 0)
    throw policyError(document.source, reading.issues.map((issue) => problemAt(document, issue)))
  const { artifact, trust, environments } = understood.value
  const policy: Policy = {
    source: document.source,
    digest: document.digest,
    artifacts: artifact,
    domains: new Map([...mentionedBuiltIns(reading.mentions), ...declaredDomains(trust.domains)]),
    identities: named(trust.identities),
    ...(trust.revoked === undefined ? {} : { revoked: trust.revoked }),
    ...(trust.attestations === undefined ? {} : { attestations: trust.attestations }),
    environments: new Map([...environments].map(([name, environment]) => [name, environmentPolicy(name, environment)])),
  }
  const unmeetable = unmeetableQuorums(policy, ({ key }) => key?.path)
  if (unmeetable.length === 0) return policy
  throw policyError(document.source, unmeetable.map(({ at, problem: message }) => problemAt(document, { at, message })))
}

function environmentPolicy(name: string, written: ValueOf<typeof environmentSchema>): EnvironmentPolicy {
  const { require, approvals, ...rest } = written
  const required: Readonly<Record<string, unknown>> = require ?? {}
  const requirements = allRules.filter((rule) => required[rule.name] !== undefined)
  return {
    name,
    ...rest,
    require: requirements.map((rule) => ({ rule: rule.name, settings: required[rule.name] })),
    ...(approvals === undefined ? {} : { approvals: approvalPolicy(approvals) }),
  }
}

/** The mention must be declared in the document itself; names are compared exactly, and the near miss is told. */
function checkMention({ kind, name, at }: Mention, tree: unknown, reading: Reading): void {
  const trust = isTree(tree) && isTree(tree['trust']) ? tree['trust'] : {}
  const section = trust[kind === 'identity' ? 'identities' : 'domains']
  const declared = isTree(section) ? Object.keys(section) : []
  if (declared.includes(name) || (kind === 'domain' && builtInDomains.includes(name))) return
  const meant = nearMiss(name, declared)
  const hint = meant === undefined ? `declared are: ${declared.join(', ') || 'none'}` : `did you mean \`${meant}\`?`
  reading.note(at, `no ${kind === 'identity' ? 'identity' : 'trust domain'} ${JSON.stringify(name.slice(0, 60))} is declared, ${hint}`)
}

/** Nothing could ever be attached where no store is read. */
function noteNothingToAttach({ trust, environments }: ValueOf<typeof policySchema>, reading: Reading): void {
  if (trust.attestations !== undefined) return
  for (const [name, { carry }] of environments)
    if (carry?.attestations === 'attach') reading.note(['environments', name, 'carry', 'attestations'], 'needs `attestations: github` in `trust`: without it, no store of attestations is read')
}

/** A built-in domain is part of the policy once an identity speaks of it. */
function mentionedBuiltIns(mentions: readonly Mention[]): ReadonlyMap<string, DomainDeclaration> {
  const names = mentions.filter(({ kind, name }) => kind === 'domain' && builtInDomains.includes(name)).map(({ name }) => name)
  return new Map(names.map((name) => [name, { name, builtIn: true }]))
}

function declaredDomains(declared: ReadonlyMap<string, Omit<DomainDeclaration, 'name'>> = new Map()): ReadonlyMap<string, DomainDeclaration> {
  return new Map([...named(declared)].map(([name, domain]) => [name, builtInDomains.includes(name) ? { ...domain, builtIn: true } : domain]))
}

function named<Value>(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value & { readonly name: string }> {
  return new Map([...values].map(([name, value]) => [name, { ...value, name }]))
}
