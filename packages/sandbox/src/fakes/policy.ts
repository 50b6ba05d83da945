import { digestOf } from '@portcullis/core/model/digest'
import type { Policy } from '@portcullis/core/model/policy'
import type { Signer } from '@portcullis/core/model/signer'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import { parsePolicy } from '@portcullis/core/policy/parse'

export type Tree = Readonly<Record<string, unknown>>

const github = 'https://token.actions.githubusercontent.com'

/** An identity of acme/shop as a policy writes it. */
export function identityTree(file: string): Tree {
  return { domain: 'acme', issuer: github, workflow: `acme/shop/.github/workflows/${file}@refs/heads/main`, 'repository-id': 1234 }
}

/** Whoever {@link identityTree} names, with what GitHub's certificates say beside it. */
export function signerOf(file: string): Signer {
  return {
    domain: 'acme',
    issuer: github,
    subject: `https://github.com/acme/shop/.github/workflows/${file}@refs/heads/main`,
    extensions: {
      sourceRepositoryIdentifier: '1234',
      sourceRepositoryUri: 'https://github.com/acme/shop',
      buildConfigUri: `https://github.com/acme/shop/.github/workflows/${file}@refs/heads/main`,
      sourceRepositoryRef: 'refs/heads/main',
      runnerEnvironment: 'github-hosted',
      buildTrigger: 'push',
    },
  }
}

/** A whole policy with `require` for production. */
export function policyTree(require: Tree, environment: Tree = {}): Tree {
  return {
    version: 1,
    artifact: 'registry.example/acme/shop',
    trust: {
      domains: { acme: { config: 'acme.json' } },
      identities: {
        builder: identityTree('build.yml'),
        scanner: identityTree('scan.yml'),
        gate: identityTree('gate.yml'),
        approver: identityTree('approve.yml'),
      },
    },
    environments: { production: { repository: 'registry.example/production/shop', require, ...environment } },
  }
}

/** A document whose places are not known. */
export function documentOf(tree: unknown): PolicyDocument {
  return { source: 'policy.yaml', digest: digestOf(JSON.stringify(tree)), tree, locate: () => undefined }
}

export function policyOf(require: Tree, environment: Tree = {}): Policy {
  return parsePolicy(documentOf(policyTree(require, environment)))
}
