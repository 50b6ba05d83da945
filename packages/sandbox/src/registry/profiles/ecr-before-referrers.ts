import { ecr } from './ecr.ts'
import type { RegistryProfile } from './profile.ts'

/** Amazon ECR as it was seen in June 2024, the month it announced OCI 1.1: it says OCI-Subject and lists nothing, which is the worst that a client can meet. */
export const ecrBeforeReferrers: RegistryProfile = {
  ...ecr,
  name: 'Amazon ECR before it listed referrers',
  quirks: { ...ecr.quirks, referrersApi: false, subjectHeader: true },
  sources: {
    ...ecr.sources,
    referrersApi: 'https://github.com/sigstore/sigstore-js/pull/1183',
    subjectHeader: 'https://github.com/sigstore/sigstore-js/pull/1183',
  },
}
