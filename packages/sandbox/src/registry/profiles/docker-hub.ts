import type { RegistryProfile } from './profile.ts'

/** Docker Hub. Whether it has a referrers endpoint is told both ways (docker/roadmap issue 724 asks for it), so that is left as the spec has it. */
export const dockerHub: RegistryProfile = {
  name: 'Docker Hub',
  quirks: {
    contentElsewhere: true,
    immutability: {
      status: 403,
      code: 'DENIED',
      message:
        'requested access to the resource is denied - This tag is already assigned to an image in this repository and cannot be updated due to immutability settings. To push this image, use a different tag.',
    },
    manifestHeaders: { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '76;w=21600' },
  },
  login: { kind: 'token', path: '/token', service: 'registry.docker.io', elsewhere: true, seconds: 300 },
  sources: {
    contentElsewhere: 'https://github.com/tianon/dockerhub-public-proxy',
    immutability: 'https://docs.docker.com/docker-hub/repos/manage/hub-images/immutable-tags and, for status and words, https://github.com/docker/hub-feedback/issues/2466 and https://github.com/kimai/kimai/issues/5791',
    manifestHeaders: 'https://docs.docker.com/docker-hub/usage/pulls/',
    login: 'https://distribution.github.io/distribution/spec/auth/token/ and https://docs.docker.com/docker-hub/usage/pulls/ (auth.docker.io, registry.docker.io)',
  },
}
