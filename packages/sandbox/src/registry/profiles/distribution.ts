import type { RegistryProfile } from './profile.ts'

/** distribution 3, deleting switched on. */
export const distribution: RegistryProfile = {
  name: 'distribution 3',
  quirks: {
    referrersApi: false,
    singlePost: false,
    oversizeStatus: 400,
    acceptDefaultsToDocker: true,
    badNamesAreNoRoute: true,
    unknownNameIsUnknownManifest: true,
  },
  sources: {
    referrersApi: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    singlePost: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    oversizeStatus: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    acceptDefaultsToDocker: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    unknownNameIsUnknownManifest: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    badNamesAreNoRoute: 'asked of the server itself in test/interop/registry-profiles.test.ts',
  },
}
