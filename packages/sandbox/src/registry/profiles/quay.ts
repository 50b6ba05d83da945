import type { RegistryProfile } from './profile.ts'

/** Quay: it lists referrers, and does not say so when it is given one. */
export const quay: RegistryProfile = {
  name: 'Quay',
  quirks: {
    subjectHeader: false,
    relativeLocations: true,
  },
  login: { kind: 'token', path: '/v2/auth', service: 'quay.io' },
  sources: {
    subjectHeader: 'https://github.com/opencontainers/distribution-spec/pull/563',
    relativeLocations: 'https://github.com/opencontainers/distribution-spec/pull/563',
    login: 'https://github.com/oras-project/oras/issues/738',
  },
}
