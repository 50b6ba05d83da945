import type { RegistryProfile } from './profile.ts'

/** GitHub's container registry. */
export const github: RegistryProfile = {
  name: 'GitHub (ghcr.io)',
  quirks: {
    referrersApi: false,
    referrersAnswer: 'manifest-unknown',
    chunkByteLimit: 4 * 1024 * 1024,
  },
  login: { kind: 'token', path: '/token' },
  sources: {
    referrersApi: 'https://github.com/NVIDIA/aicr/issues/1957 and https://github.com/actions/attest-build-provenance/issues/71',
    referrersAnswer: 'https://github.com/NVIDIA/aicr/issues/1957 (404 MANIFEST_UNKNOWN)',
    chunkByteLimit: 'https://github.com/oras-project/rust-oci-client/issues/35 (416 REQUESTED_RANGE_NOT_SATISFIABLE)',
    login: 'https://github.com/opensciencegrid/cvmfs-singularity-sync/pull/353',
  },
}
