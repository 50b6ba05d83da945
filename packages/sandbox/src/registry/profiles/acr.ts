import type { RegistryProfile } from './profile.ts'

/** Azure Container Registry: its store refuses requests that bring the credentials of the registry. */
export const acr: RegistryProfile = {
  name: 'Azure Container Registry',
  quirks: {
    contentElsewhere: true,
    immutability: {
      status: 405,
      code: 'REGISTRY_DISALLOWED_OPERATION',
      message:
        'The operation is disallowed on this registry, repository or image. View troubleshooting steps at https://aka.ms/acr/faq/#why-does-my-pull-or-push-request-fail-with-disallowed-operation',
    },
  },
  login: { kind: 'token', path: '/oauth2/token' },
  sources: {
    contentElsewhere: 'https://github.com/Azure/acr/issues/217',
    immutability: 'https://learn.microsoft.com/azure/container-registry/container-registry-image-lock and, for status and words, https://github.com/Azure/azure-sdk-for-net/issues/22827',
    login: 'https://github.com/Azure/acr/issues/207',
  },
}
