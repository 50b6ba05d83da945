import { join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { builtInDomains } from '@portcullis/core/policy/domain-schema'
import { visibilityIn } from '@portcullis/sigstore/signing/public-log'
import type { Visibility } from '@portcullis/sigstore/signing/public-log'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { isThere } from '../is-there.ts'
import { onlyDomain } from './only-domain.ts'
import type { DomainQuestion } from './only-domain.ts'
import { identityTokenOf } from '../signing/signer.ts'
import type { Surroundings } from '../surroundings.ts'

export interface SigningDomainQuestion extends DomainQuestion {
  readonly key: string | undefined
  readonly identityTokenFile: string | undefined
}

/**
 * The trust domain to sign in: the one that is named, else the only one of the policy, else by the visibility of the
 * repository as its identity token tells it: `public-good` for a public one and `github` for any other of GitHub, as
 * GitHub's own actions choose. Sigstore's public log is never the default for what is not public.
 * `load` gives a built-in one by its name. @throws Failure `trust-config-invalid` when none of this names one
 */
export async function signingDomain(question: SigningDomainQuestion, surroundings: Surroundings, load = builtIn): Promise<TrustDomain> {
  const { trustConfig, trustDomain, policy } = question
  if (trustConfig !== undefined || trustDomain !== undefined) return await onlyDomain(question, surroundings)
  if (policy === defaultPolicyPath && !(await isThere(join(surroundings.workspace, policy)))) return await load(await byVisibility(question, surroundings), surroundings)
  const { loadPolicy } = await import('../policy.ts')
  const { domains } = await loadPolicy(policy, surroundings)
  const [only, ...others] = domains
  if (only !== undefined && others.length === 0) return only
  // Among private domains nobody can choose for a person.
  if (domains.some(({ name }) => !builtInDomains.includes(name))) return await onlyDomain(question, surroundings)
  return await load(await byVisibility(question, surroundings), surroundings)
}

async function builtIn(name: 'public-good' | 'github', surroundings: Surroundings): Promise<TrustDomain> {
  return await (await import('./domain.ts')).loadBuiltIn(name, surroundings)
}

async function byVisibility({ key, identityTokenFile }: SigningDomainQuestion, surroundings: Surroundings): Promise<'public-good' | 'github'> {
  if (key !== undefined) throw unnamed('a key tells nothing of a repository')
  return domainFor(visibilityIn(await identityTokenOf(identityTokenFile, surroundings)))
}

/** The built-in domain for a repository that is seen by these. @throws Failure `trust-config-invalid` */
export function domainFor({ seenBy, issuer }: Visibility): 'public-good' | 'github' {
  if (seenBy === 'public') return 'public-good'
  if (seenBy !== undefined && isGitHub(issuer)) return 'github'
  throw unnamed(seenBy === undefined ? 'the identity token does not tell whether its repository is public' : `no built-in trust domain keeps what ${issuer ?? 'its issuer'} signs from the public`)
}

/** Of github.com, or of an enterprise there that has its own. */
function isGitHub(issuer: string | undefined): boolean {
  return issuer !== undefined && /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[A-Za-z0-9-]+)?$/.test(issuer)
}

function unnamed(why: string): Failure {
  return new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `Nothing tells in which trust domain to sign: no policy declares one, and ${why}`,
    remedy: 'Name one by trust-domain (public-good or github), or give the file of a private one as trust-config.',
  })
}
