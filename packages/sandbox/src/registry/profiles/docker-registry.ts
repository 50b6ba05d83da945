import type { RegistryProfile } from './profile.ts'

/** Debian's docker-registry 2.8, deleting switched on. */
export const dockerRegistry: RegistryProfile = {
  name: 'Debian’s docker-registry 2.8',
  quirks: {
    referrersApi: false,
    singlePost: false,
    oversizeStatus: 400,
    acceptDefaultsToDocker: true,
    badNamesAreNoRoute: true,
    unknownNameIsUnknownManifest: true,
    tagPages: false,
    tagDeletes: false,
  },
  sources: {
    referrersApi: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    singlePost: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    oversizeStatus: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    acceptDefaultsToDocker: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    unknownNameIsUnknownManifest: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    badNamesAreNoRoute: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    tagPages: 'asked of the server itself in test/interop/registry-profiles.test.ts',
    tagDeletes: 'asked of the server itself in test/interop/registry-profiles.test.ts',
  },
}
