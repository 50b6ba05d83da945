import { describe, expect, it } from '@jest/globals'
import { signAwsRequest } from './aws-signature.ts'

// The worked example of AWS's documentation of Signature Version 4: IAM ListUsers of 30 August 2015.
const example = {
  method: 'GET',
  url: new URL('https://iam.amazonaws.com/?Version=2010-05-08&Action=ListUsers'),
  headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
  body: '',
  region: 'us-east-1',
  service: 'iam',
} as const
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const now = new Date('2015-08-30T12:36:00.000Z')

const signatureOf = (headers: Record<string, string>) => /Signature=([0-9a-f]{64})$/.exec(headers['authorization'] ?? '')?.[1]

describe('a request to AWS', () => {
  it('is signed as the worked example of AWS', () => {
    const headers = signAwsRequest(example, credentials, now)
    expect(headers['authorization']).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    )
    expect(headers['x-amz-date']).toBe('20150830T123600Z')
  })

  it('carries and signs the session token of temporary credentials', () => {
    const headers = signAwsRequest(example, { ...credentials, sessionToken: 'session' }, now)
    expect(headers['x-amz-security-token']).toBe('session')
    expect(headers['authorization']).toContain('SignedHeaders=content-type;host;x-amz-date;x-amz-security-token,')
  })

  it.each([
    ['method', { method: 'POST' }],
    ['path', { url: new URL('https://iam.amazonaws.com/x?Version=2010-05-08&Action=ListUsers') }],
    ['query', { url: new URL('https://iam.amazonaws.com/?Version=2010-05-08&Action=DeleteUser') }],
    ['host', { url: new URL('https://iam.example.test/?Version=2010-05-08&Action=ListUsers') }],
    ['body', { body: 'x' }],
    ['region', { region: 'eu-west-1' }],
    ['service', { service: 'kms' }],
  ] as const)('is another with another %s', (_, change) => {
    const [one, other] = [signAwsRequest(example, credentials, now), signAwsRequest({ ...example, ...change }, credentials, now)]
    expect(signatureOf(other)).not.toBe(signatureOf(one))
  })
})
