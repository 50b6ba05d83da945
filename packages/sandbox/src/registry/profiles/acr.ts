import type { RegistryProfile } from './profile.ts'

/** Azure Container Registry: its store refuses requests that bring the credentials of the registry. */
export const acr: RegistryProfile = {
  name: 'Azure Container Registry',
  quirks: {
    contentElsewhere: true,
  },
  login: { kind: 'token', path: '/oauth2/token' },
  sources: {
    contentElsewhere: 'https://github.com/Azure/acr/issues/217',
    login: 'https://github.com/Azure/acr/issues/207',
  },
}
