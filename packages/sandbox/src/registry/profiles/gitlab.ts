import type { RegistryProfile } from './profile.ts'

/** GitLab's container registry, whose token server is GitLab itself. */
export const gitlab: RegistryProfile = {
  name: 'GitLab',
  quirks: {
    referrersApi: false,
  },
  login: { kind: 'token', path: '/jwt/auth', service: 'container_registry', elsewhere: true, seconds: 300 },
  sources: {
    referrersApi: 'https://gitlab.com/gitlab-org/container-registry/-/issues/1205',
    login: 'https://github.com/deitch/docker_registry2/issues/14 and, for the lifetime, https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry',
  },
}
