import { Failure } from '@portcullis/core/failure'
import { claimsOf } from './identity-token.ts'
import type { SelectedServices } from './select-services.ts'

/** What these services write down is read by everybody: the certificate log of their Fulcio as much as Rekor. Of the staging instance too. */
const publicHosts = /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/

/**
 * A certificate names the repository, its owner, workflow and branch. Public services publish it for ever, so a token that
 * does not say that its repository is public is not sent to them.
 * @throws Failure `public-log-refused`
 */
export function requireMayBeSeen({ fulcio, tlogs }: Pick<SelectedServices, 'fulcio' | 'tlogs'>, token: string): void {
  const shown = [fulcio, ...tlogs].find(({ url }) => publicHosts.test(url.hostname))
  if (shown === undefined) return
  const { seenBy } = visibilityIn(token)
  if (seenBy === 'public') return
  throw new Failure('public-log-refused', {
    blame: 'configuration',
    message: `Signing at ${shown.url.host} would publish the name of this repository, its workflow and its branch for ever`,
    remedy: 'Sign in the trust domain github, or in one of your own; or set allow-public-log when everybody may see the name.',
    expected: 'a repository that is public',
    found: seenBy ?? 'an identity token that does not tell',
  })
}

/** Who sees the repository that a token is of, and whose word that is. */
export interface Visibility {
  /** `public`, `private`, `internal`; undefined when the token does not tell. */
  readonly seenBy: string | undefined
  readonly issuer: string | undefined
}

/** What a token says of its repository: GitHub's `repository_visibility`, GitLab's `project_visibility`. @throws Failure `oidc-unavailable` */
export function visibilityIn(token: string): Visibility {
  const { repository_visibility: onGitHub, project_visibility: onGitLab, iss } = claimsOf(token)
  const seenBy = onGitHub ?? onGitLab
  return { seenBy: typeof seenBy === 'string' ? seenBy.slice(0, 40) : undefined, issuer: typeof iss === 'string' ? iss.slice(0, 200) : undefined }
}
