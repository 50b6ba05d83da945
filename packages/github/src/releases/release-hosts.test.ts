import { describe, expect, it } from '@jest/globals'
import { apiUrlOf, isUploadHost, mayDownload } from './release-hosts.ts'

const github = new URL('https://api.github.com')
const enterprise = new URL('https://github.example/api/v3')
const sandbox = new URL('http://127.0.0.1:8080')

describe('the API of a host', () => {
  it.each([
    ['github.com', 'https://api.github.com'],
    ['acme.ghe.com', 'https://api.acme.ghe.com'],
    ['github.example:8443', 'https://github.example:8443/api/v3'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['github.com.evil.example', 'https://github.com.evil.example/api/v3'],
    ['localhost.evil.example', 'https://localhost.evil.example/api/v3'],
  ])('%s is %s', (host, url) => {
    expect(apiUrlOf(host)).toBe(url)
  })
})

describe('a token goes with an upload', () => {
  it.each([
    ['https://uploads.github.com/x', github],
    ['https://api.github.com/x', github],
    ['https://uploads.acme.ghe.com/x', new URL('https://api.acme.ghe.com')],
    ['https://github.example/api/uploads/x', enterprise],
    ['http://127.0.0.1:9090/x', sandbox],
  ])('to %s', (url, api) => {
    expect(isUploadHost(new URL(url), api)).toBe(true)
  })

  it.each([
    ['https://uploads.github.com.evil.example/x', github],
    ['https://uploads.evil.example/x', github],
    ['http://uploads.github.com/x', github],
    ['https://user:pass@uploads.github.com/x', github],
    ['https://uploads.github.com:8443/x', github],
    ['https://uploads.github.example/x', enterprise],
    ['http://127.0.0.1:9090/x', github],
    ['http://evil.example/x', sandbox],
  ])('never to %s', (url, api) => {
    expect(isUploadHost(new URL(url), api)).toBe(false)
  })
})

describe('a file is fetched', () => {
  it('from wherever GitHub sends us by HTTPS, and in plain on this machine alone', () => {
    expect(mayDownload(new URL('https://objects.example/x'), github)).toBe(true)
    expect(mayDownload(new URL('http://127.0.0.1:9090/x'), sandbox)).toBe(true)
  })

  it.each([
    ['http://objects.example/x', github],
    ['http://127.0.0.1/x', github],
    ['https://user@objects.example/x', github],
    ['file:///etc/passwd', github],
    ['http://10.0.0.1/x', sandbox],
  ])('never from %s', (url, api) => {
    expect(mayDownload(new URL(url), api)).toBe(false)
  })
})
