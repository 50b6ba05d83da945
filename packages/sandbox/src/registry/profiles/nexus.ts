import type { RegistryProfile } from './profile.ts'

/** Nexus 3 with redeployment disabled for the tags that a test calls immutable. */
export const nexus: RegistryProfile = {
  name: 'Sonatype Nexus',
  quirks: {
    immutability: {
      status: 400,
      code: 'BLOB_UPLOAD_INVALID',
      message: 'blob upload invalid',
      sameDigest: true,
      knownManifest: true,
    },
  },
  login: { kind: 'basic', realm: 'Sonatype Nexus Repository Manager' },
  sources: {
    immutability: 'https://github.com/GoogleContainerTools/jib/issues/3057 and, for a new tag of a known manifest, issue 2395 there',
    login: 'https://github.com/sonatype/nexus-public/issues/921',
  },
}
