import type { RegistryProfile } from './profile.ts'

/** Amazon ECR as a new account has it: it lists referrers, and mounts nothing until blob mounting is switched on. */
export const ecr: RegistryProfile = {
  name: 'Amazon ECR',
  quirks: {
    mounts: false,
    digestHeaderOn: ['HEAD', 'PUT'],
    immutability: {
      status: 400,
      code: 'TAG_INVALID',
      message: "The image tag 'stable' already exists in the 'prod/shop' repository and cannot be overwritten because the repository is immutable.",
      sameDigest: true,
    },
  },
  login: { kind: 'basic', realm: 'https://000000000000.dkr.ecr.eu-west-1.amazonaws.com/' },
  sources: {
    mounts: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html',
    digestHeaderOn: 'https://github.com/ChangemakerStudios/Docker.Registry.DotNet/issues/34 and https://github.com/aws/containers-roadmap/issues/1931 (GET)',
    immutability: 'https://github.com/moby/buildkit/issues/3776, https://github.com/aws/containers-roadmap/issues/862 and, for the same digest, issue 2179 there',
    login: 'https://github.com/mayflower/docker-ls/issues/28',
  },
}
