import type { RegistryProfile } from './profile.ts'

/** Google Artifact Registry, as it was in June 2024. */
export const gar: RegistryProfile = {
  name: 'Google Artifact Registry',
  quirks: {
    referrersApi: false,
    chunks: false,
    immutability: { status: 400, code: 'MANIFEST_INVALID', message: 'cannot update tag stable. The repository has enabled tag immutability' },
  },
  login: { kind: 'token', path: '/v2/token' },
  sources: {
    referrersApi: 'https://github.com/actions/attest-build-provenance/issues/80',
    chunks: 'https://cloud.google.com/artifact-registry/docs/reference/docker-api',
    immutability: 'https://cloud.google.com/artifact-registry/docs/docker/troubleshoot#push',
    login: 'https://github.com/sonatype/nexus-public/issues/639 (europe-docker.pkg.dev/v2/token)',
  },
}
