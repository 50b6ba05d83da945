import { Failure } from '@portcullis/core/failure'
import { claimsOf } from './identity-token.ts'
import type { SelectedServices } from './select-services.ts'

/** What these services write down is read by everybody: the certificate log of their Fulcio as much as Rekor. */
const publicHosts = /(?:^|\.)sigstore\.dev$/

/**
 * A certificate names the repository, its owner, workflow and branch. Public services publish it for ever, so a token that
 * does not say that its repository is public (GitHub's `repository_visibility`, GitLab's `project_visibility`) is not sent to them.
 * @throws Failure `public-log-refused`
 */
export function requireMayBeSeen({ fulcio, tlogs }: Pick<SelectedServices, 'fulcio' | 'tlogs'>, token: string): void {
  const shown = [fulcio, ...tlogs].find(({ url }) => publicHosts.test(url.hostname))
  if (shown === undefined) return
  const { repository_visibility: onGitHub, project_visibility: onGitLab } = claimsOf(token)
  const visibility = onGitHub ?? onGitLab
  if (visibility === 'public') return
  throw new Failure('public-log-refused', {
    blame: 'configuration',
    message: `Signing at ${shown.url.host} would publish the name of this repository, its workflow and its branch for ever`,
    remedy: 'Sign in the trust domain github, or in one of your own; or set allow-public-log when everybody may see the name.',
    expected: 'a repository that is public',
    found: typeof visibility === 'string' ? visibility.slice(0, 40) : 'an identity token that does not tell',
  })
}
