import { describe, expect, it } from '@jest/globals'
import { parseRegistryLogin } from './registry-login.ts'

const pool = 'projects/1/locations/global/workloadIdentityPools/github/providers/acme'
const id = '11111111-2222-3333-4444-555555555555'

describe('a line of registry-login', () => {
  it.each([
    ['aws role=arn:aws:iam::123456789012:role/team/promote region=eu-west-1', { provider: 'aws', role: 'arn:aws:iam::123456789012:role/team/promote', region: 'eu-west-1' }],
    ['  aws  region=cn-north-1   role=arn:aws-cn:iam::123456789012:role/x audience=mine token-file=out/token', { provider: 'aws', role: 'arn:aws-cn:iam::123456789012:role/x', region: 'cn-north-1', audience: 'mine', tokenFile: 'out/token' }],
    [`google provider=${pool}`, { provider: 'google', workloadIdentityProvider: pool }],
    [`google provider=${pool} service-account=a@b.iam.gserviceaccount.com`, { provider: 'google', workloadIdentityProvider: pool, serviceAccount: 'a@b.iam.gserviceaccount.com' }],
    [`azure client-id=${id} tenant-id=${id}`, { provider: 'azure', clientId: id, tenantId: id }],
    ['jfrog url=https://Acme.jfrog.io/ provider=gh project=p mapping=m registry=a.example,b.example:8443', { provider: 'jfrog', url: new URL('https://acme.jfrog.io'), providerName: 'gh', project: 'p', mapping: 'm', registries: ['a.example', 'b.example:8443'] }],
  ])('%s', (line, expected) => {
    expect(parseRegistryLogin(line)).toEqual(expected)
  })

  it.each([
    '',
    'gitlab provider=x',
    'constructor role=x',
    'aws',
    'aws role=arn:aws:iam::123456789012:role/x',
    'aws role=arn:aws:iam::12345:role/x region=eu-west-1',
    'aws role=arn:aws:iam::123456789012:user/x region=eu-west-1',
    'aws role=arn:aws:iam::123456789012:role/x region=eu-west-1.evil.example',
    'aws role=arn:aws:iam::123456789012:role/x region=evil.example/',
    'aws role=arn:aws:iam::123456789012:role/x region=eu-west-1 region=eu-west-2',
    'aws role=arn:aws:iam::123456789012:role/x region=eu-west-1 url=https://evil.example',
    'aws role=arn:aws:iam::123456789012:role/x region=eu-west-1 audience=',
    'google provider=//iam.googleapis.com/x',
    `google provider=${pool}/../x`,
    `google provider=${pool} service-account=a@evil.example`,
    `google provider=${pool} service-account=a/b@c.gserviceaccount.com`,
    `azure client-id=${id} tenant-id=common`,
    `azure client-id=${id} tenant-id=../evil`,
    'jfrog url=http://acme.jfrog.io provider=gh',
    'jfrog url=https://user@acme.jfrog.io provider=gh',
    'jfrog url=https://acme.jfrog.io/artifactory provider=gh',
    'jfrog url=https://127.1 provider=gh',
    'jfrog url=https://acme.jfrog.io provider=gh registry=*',
    'jfrog url=https://acme.jfrog.io provider=gh registry=a.example,',
    'jfrog provider=gh',
    'jfrog url=https://acme.jfrog.io provider gh',
  ])('is refused: %j', (line) => {
    expect(() => parseRegistryLogin(line)).toThrow(expect.objectContaining({ code: 'input-invalid', message: expect.stringMatching(/^registry-login: expected/) }))
  })
})
