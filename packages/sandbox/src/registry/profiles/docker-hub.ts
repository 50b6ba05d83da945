import type { RegistryProfile } from './profile.ts'

/** Docker Hub. Whether it has a referrers endpoint is told both ways (docker/roadmap issue 724 asks for it), so that is left as the spec has it. */
export const dockerHub: RegistryProfile = {
  name: 'Docker Hub',
  quirks: {
    contentElsewhere: true,
    manifestHeaders: { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '76;w=21600' },
  },
  login: { kind: 'token', path: '/token', service: 'registry.docker.io', elsewhere: true, seconds: 300 },
  sources: {
    contentElsewhere: 'https://github.com/tianon/dockerhub-public-proxy',
    manifestHeaders: 'https://docs.docker.com/docker-hub/usage/pulls/',
    login: 'https://distribution.github.io/distribution/spec/auth/token/ and https://docs.docker.com/docker-hub/usage/pulls/ (auth.docker.io, registry.docker.io)',
  },
}
