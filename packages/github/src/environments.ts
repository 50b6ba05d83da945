import { Failure } from '@portcullis/core/failure'
import type { Json, JsonObject } from '@portcullis/core/model/strict-json'
import type { EnvironmentProtection, EnvironmentReader } from '@portcullis/core/ports/forge'

import type { GitHubClient } from './client.ts'
import { flagIn, listIn, objectIn, textIn } from './reading.ts'

const needs = { name: 'actions', access: 'read' } as const

/** Reads the protection of the client's repository's environments. */
export function createEnvironmentReader(client: GitHubClient): EnvironmentReader {
  return { environment: (name) => readEnvironment(client, name) }
}

async function readEnvironment(client: GitHubClient, name: string): Promise<EnvironmentProtection | undefined> {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}'
  const { status, body } = await client.call({ route, values: { environment_name: name }, needs, accepts: [404] })
  if (status === 404) return undefined
  const environment = objectIn(body, 'environment')
  const found = textIn(environment['name'], 'environment.name')
  // GitHub compares names without regard to case; a policy that means another name should say so.
  if (found.toLowerCase() !== name.toLowerCase()) throw anotherEnvironment(name, found)
  const rules = environment['protection_rules'] === undefined ? [] : listIn(environment['protection_rules'], 'environment.protection_rules').map(ruleIn)
  const review = rules.filter((rule) => rule['type'] === 'required_reviewers')
  return {
    name: found,
    reviewers: review.reduce((count, rule) => count + listIn(rule['reviewers'], 'environment.protection_rules.reviewers').length, 0),
    preventSelfReview: review.length > 0 && review.every(preventsSelfReview),
    restrictsBranches: restrictsBranches(environment['deployment_branch_policy']),
  }
}

function ruleIn(value: Json): JsonObject {
  return objectIn(value, 'environment.protection_rules')
}

/** GitHub Enterprise Server leaves the flag out where it does not know it: then nothing is prevented. */
function preventsSelfReview(rule: JsonObject): boolean {
  const flag = rule['prevent_self_review']
  return flag === undefined || flag === null ? false : flagIn(flag, 'environment.protection_rules.prevent_self_review')
}

/** null or absent: every branch may deploy. */
function restrictsBranches(policy: Json | undefined): boolean {
  if (policy === undefined || policy === null) return false
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = objectIn(policy, 'environment.deployment_branch_policy')
  return flagIn(isProtected, 'protected_branches') || flagIn(isCustom, 'custom_branch_policies')
}

function anotherEnvironment(name: string, found: string): Failure {
  return new Failure('github-protocol', {
    blame: 'service',
    message: `GitHub answered with environment ${JSON.stringify(found.slice(0, 120))} instead of ${JSON.stringify(name.slice(0, 120))}`,
    remedy: 'Write the name of the environment in the policy as it is on GitHub.',
  })
}
