import { describe, expect, it } from '@jest/globals'
import { mayShowCredentials, tokenService } from './token.ts'

describe('the credentials for a registry', () => {
  it.each([
    ['ghcr.io', 'https://ghcr.io/token', undefined],
    ['registry-1.docker.io', 'https://auth.docker.io/token', undefined],
    ['registry.corp.example', 'https://login.corp.example/token', 'login.corp.example'],
    ['registry.corp.example:5000', 'https://registry.corp.example:5000/token', undefined],
  ])('of %s are shown to %s', (registry, realm, named) => {
    expect(mayShowCredentials(tokenService(registry, `https://${registry}`, realm, 's'), `https://${registry}`, named)).toBe(true)
  })

  it.each([
    ['ghcr.io', 'https://auth.docker.io/token', undefined],
    ['ghcr.io', 'https://ghcr.io.evil.example/token', undefined],
    ['ghcr.io', 'https://ghcr.io:8443/token', undefined],
    ['ghcr.io', 'https://xn--ghr-hoa.io/token', undefined],
    ['evil.example', 'https://auth.docker.io/token', undefined],
    ['registry.corp.example', 'https://login.corp.example.evil.example/token', 'login.corp.example'],
    ['registry-1.docker.io', 'https://auth.docker.io/token', 'other.example'],
  ])('of %s are never shown to %s', (registry, realm, named) => {
    expect(mayShowCredentials(tokenService(registry, `https://${registry}`, realm, 's'), `https://${registry}`, named)).toBe(false)
  })
})
