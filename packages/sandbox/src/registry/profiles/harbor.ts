import type { RegistryProfile } from './profile.ts'

/** Harbor 2.8 and later. */
export const harbor: RegistryProfile = {
  name: 'Harbor',
  quirks: {
    immutability: { status: 412, code: 'DENIED', message: 'The tag:prod/shop:stable is immutable, cannot be overwrite.' },
  },
  login: { kind: 'token', path: '/service/token', service: 'harbor-registry', post: false },
  sources: {
    immutability: 'https://github.com/goharbor/harbor/pull/9427',
    login: 'https://github.com/opentofu/opentofu/issues/3316 and, for POST, https://github.com/goharbor/harbor/issues/23799',
  },
}
