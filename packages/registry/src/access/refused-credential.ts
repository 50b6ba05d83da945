import { Failure } from '@portcullis/core/failure'
import type { CredentialKind } from '@portcullis/core/model/credential-use'
import type { Credential } from './credentials.ts'
import { subjectOf } from './credentials-used.ts'

const another = 'or give another: registry-username and registry-password, or docker login before this step.'

/** Where a credential of a kind comes from, when it does not say so itself. */
const origins: Readonly<Record<CredentialKind, string>> = {
  input: 'registry-username and registry-password',
  'docker-config': 'the docker configuration',
  'podman-auth-file': "podman's file of credentials",
  'workflow-token': 'github-token',
  aws: 'registry-login (aws)',
  google: 'registry-login (google)',
  azure: 'registry-login (azure)',
  jfrog: 'registry-login (jfrog)',
  anonymous: 'nowhere',
}

/** What to do about a credential that is not believed. */
const remedies: Readonly<Record<CredentialKind, (registry: string) => string>> = {
  input: () => 'Correct registry-username and registry-password (on a terminal --registry-username and PORTCULLIS_REGISTRY_PASSWORD).',
  'docker-config': (registry) => `Log in again with docker login ${registry}, ${another}`,
  'podman-auth-file': (registry) => `Log in again with podman login ${registry}, ${another}`,
  'workflow-token': () => `Give the job the permission packages: read (packages: write to push) and this repository access to the package, ${another}`,
  aws: () => 'Check the role and the region of registry-login, and what the role may do.',
  google: () => 'Check the provider and the service account of registry-login, and what the account may do.',
  azure: () => 'Check the client of registry-login, and its roles at the registry.',
  jfrog: () => 'Check the provider of registry-login, and what its identity mapping may do.',
  anonymous: () => '',
}

/**
 * Adds to a refusal by `registry` or its token server what was shown there: whose credential, from where, never a secret.
 * Whatever else `error` is stays as it is.
 */
export function tellShown<Thrown>(error: Thrown, registry: string, credential: Credential | undefined): Thrown | Failure {
  if (!(error instanceof Failure) || error.code !== 'registry-denied') return error
  const { blame, message, expected, found } = error
  return new Failure('registry-denied', {
    blame,
    message: `${message}; ${shownAs(registry, credential)}`,
    remedy: remedyFor(error, registry, credential),
    cause: error,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  })
}

function shownAs(registry: string, credential: Credential | undefined): string {
  if (credential === undefined) return `no credential was shown: none that serves is known here for ${registry}`
  const subject = subjectOf(credential)
  const what = credential.kind === 'password' ? 'the password' : 'the identity token'
  const whose = subject === undefined ? '' : ` of ${JSON.stringify(subject.slice(0, 200))}`
  const end = credential.expires === undefined ? '' : `, which ends at ${credential.expires.toISOString()}`
  return `it was shown ${what}${whose} from ${credential.from ?? origins[credential.source ?? 'input']}${end}`
}

function remedyFor({ found, remedy }: Failure, registry: string, credential: Credential | undefined): string {
  if (credential === undefined) return remedy
  if (found?.startsWith('HTTP 401') === true) return `${remedies[credential.source ?? 'input'](registry)} If it is good, what it stands for lacks the right to do this.`
  return `Give ${subjectOf(credential) === undefined ? 'this credential' : 'this user'} the right to do this at ${registry}, ${another}`
}
