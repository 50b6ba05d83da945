import type { RegistryProfile } from './profile.ts'

/** Artifactory 7.90.1 and later, which lists referrers (https://jfrog.com/help/r/jfrog-artifactory-documentation/use-referrers-rest-api-to-discover-oci-references). */
export const artifactory: RegistryProfile = {
  name: 'JFrog Artifactory',
  quirks: {
    digestHeaderOn: ['GET', 'PUT'],
    headContentType: 'application/octet-stream',
  },
  login: { kind: 'token', path: '/artifactory/api/docker/docker/v2/token' },
  sources: {
    digestHeaderOn: 'https://github.com/deitch/docker_registry2/issues/83 (HEAD)',
    headContentType: 'https://github.com/deitch/docker_registry2/issues/83',
    login: 'https://github.com/renovatebot/renovate/issues/11765',
  },
}
