import { gitHubRoots } from './github-roots.ts'
import { gitHubSigningConfig } from './github-signing-config.ts'
import { publicGoodRoots } from './public-good-roots.ts'
import type { TufDomain } from './tuf-domain.ts'

/**
 * The trust domains that need no file: Sigstore's public instance and GitHub's. Their first root never changes from
 * release to release, so that a policy that names them keeps its digest; the known roots after it only save a walk.
 */
export const builtInDomains = {
  'public-good': {
    name: 'public-good',
    repository: tufRepository('https://tuf-repo-cdn.sigstore.dev', publicGoodRoots),
    trustedRootTarget: 'trusted_root.json',
    signing: { target: 'signing_config.v0.2.json' },
    thresholds: { logs: 1, timestamps: 1, scts: 1 },
  },
  github: {
    name: 'github',
    repository: tufRepository('https://tuf-repo.github.com', gitHubRoots),
    trustedRootTarget: 'trusted_root.json',
    signing: { config: gitHubSigningConfig },
    thresholds: { logs: 0, timestamps: 1, scts: 0 },
    // Signs what GitHub itself says of immutable releases.
    attester: 'https://dotcom.releases.github.com',
  },
} as const satisfies Readonly<Record<string, TufDomain>>

function tufRepository(url: string, [bootstrap, ...later]: readonly [string, ...string[]]) {
  const encoder = new TextEncoder()
  return { url: new URL(url), bootstrap: encoder.encode(bootstrap), knownRoots: later.map((root) => encoder.encode(root)) }
}
