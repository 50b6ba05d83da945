import type { Repository } from './model/repository.ts'
import type { Seed } from './seed.ts'

/** The ids that the sandbox's identity tokens name by default. */
const acmeIds = { organisation: 567, shop: 1234 } as const

/**
 * A company to play with. Mallory is nobody's member; dana (developer) writes the code, erin reviews and merges,
 * sam and sasha are security, rita and rob are release managers, ada administers.
 */
export function seedAcme(seed: Seed): Repository {
  seed.user('dana', 'Dana Okafor')
  seed.user('erin', 'Erin Lindqvist')
  seed.user('sam', 'Sam Moreau')
  seed.user('sasha', 'Sasha Petrova')
  seed.user('rita', 'Rita Campos')
  seed.user('rob', 'Rob Whitfield')
  seed.user('ada', 'Ada Nowak')
  seed.user('mallory', 'Mallory Quint')
  seed.bot('dependabot')
  seed.organisation('acme', acmeIds.organisation)
  seed.team('acme', 'security', ['sam', 'sasha'])
  seed.team('acme', 'release-managers', ['rita', 'rob'], ['erin'])
  const shop = seed.repository('acme/shop', {
    id: acmeIds.shop,
    private: true,
    roles: { dana: 'write', erin: 'write', sam: 'read', sasha: 'read', rita: 'read', rob: 'read', ada: 'admin' },
  })
  seed.commit(shop, { message: 'Open the shop', author: 'dana', files: { 'README.md': '# shop\n', 'src/server.js': 'export {}\n' } })
  seed.pullRequest(shop, { author: 'dana', title: 'Sell umbrellas', branch: 'umbrellas', mergedBy: 'erin' })
  seed.environment(shop, 'staging', { branches: 'protected' })
  seed.environment(shop, 'approve-security', { reviewers: [{ team: 'security' }], preventSelfReview: true, branches: 'protected' })
  seed.environment(shop, 'approve-release', { reviewers: [{ team: 'release-managers' }], preventSelfReview: true, branches: 'protected' })
  seed.environment(shop, 'production', { branches: 'protected' })
  return shop
}
