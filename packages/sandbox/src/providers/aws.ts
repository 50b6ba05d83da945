import { createHash, createHmac, randomBytes } from 'node:crypto'
import { answer, formOf, isTrusted, jsonOf } from './provider.ts'
import type { Provider, ProviderAnswer, ProviderRequest, TrustOfProvider } from './provider.ts'

export interface AwsSettings extends TrustOfProvider {
  readonly region: string
  readonly roleArn: string
}

interface Session {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  readonly expires: Date
}

const clockSkewMilliseconds = 5 * 60 * 1000
const ecrLifetimeMilliseconds = 12 * 60 * 60 * 1000

/**
 * AWS as far as a log-in to ECR goes. AWS STS API Reference, AssumeRoleWithWebIdentity (a query API: form in, XML
 * out); Amazon ECR and ECR Public API References, GetAuthorizationToken (JSON 1.1, the operation in `X-Amz-Target`,
 * signed); AWS Signature Version 4, IAM User Guide.
 */
export function awsProvider(settings: AwsSettings): Provider {
  const sessions = new Map<string, Session>()
  const { region } = settings
  return (request) => {
    if (request.url.host === `sts.${region}.amazonaws.com`) return assumeRole(request, settings, sessions)
    if (request.url.host === `api.ecr.${region}.amazonaws.com`) return authorization(request, 'ecr', region, settings, sessions)
    if (request.url.host === 'api.ecr-public.us-east-1.amazonaws.com') return authorization(request, 'ecr-public', 'us-east-1', settings, sessions)
    return undefined
  }
}

function assumeRole(request: ProviderRequest, settings: AwsSettings, sessions: Map<string, Session>): ProviderAnswer {
  const form = formOf(request)
  if (form?.get('Action') !== 'AssumeRoleWithWebIdentity' || form.get('Version') !== '2011-06-15') return xmlError(400, 'InvalidAction', 'Could not find operation')
  const name = form.get('RoleSessionName') ?? ''
  const seconds = Number(form.get('DurationSeconds') ?? '3600')
  if (!/^[\w+=,.@-]{2,64}$/.test(name) || !(seconds >= 900 && seconds <= 3600)) return xmlError(400, 'ValidationError', 'validation error detected')
  if (form.get('RoleArn') !== settings.roleArn) return xmlError(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
  const token = form.get('WebIdentityToken') ?? ''
  if (token.length < 4 || token.length > 20_000) return xmlError(400, 'ValidationError', 'webIdentityToken')
  if (!isTrusted(token, ['sts.amazonaws.com'], settings)) return xmlError(400, 'InvalidIdentityToken', `Couldn't verify ${token}`)
  const session = {
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: randomBytes(300).toString('base64'),
    expires: new Date(settings.clock.now().getTime() + seconds * 1000),
  }
  sessions.set(session.accessKeyId, session)
  return { status: 200, body: sessionXml(session, settings) }
}

function sessionXml({ accessKeyId, secretAccessKey, sessionToken, expires }: Session, { roleArn, subject }: AwsSettings): string {
  return `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>${subject}</SubjectFromWebIdentityToken>
    <Audience>sts.amazonaws.com</Audience>
    <AssumedRoleUser>
      <Arn>${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/portcullis</Arn>
      <AssumedRoleId>AROACLKWSDQRAOEXAMPLE:portcullis</AssumedRoleId>
    </AssumedRoleUser>
    <Credentials>
      <SessionToken>${sessionToken}</SessionToken>
      <SecretAccessKey>${secretAccessKey}</SecretAccessKey>
      <Expiration>${expires.toISOString()}</Expiration>
      <AccessKeyId>${accessKeyId}</AccessKeyId>
    </Credentials>
    <Provider>arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com</Provider>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>`
}

function authorization(request: ProviderRequest, service: 'ecr' | 'ecr-public', region: string, settings: AwsSettings, sessions: ReadonlyMap<string, Session>): ProviderAnswer {
  const target = service === 'ecr' ? 'AmazonEC2ContainerRegistry_V20150921' : 'SpencerFrontendService'
  const body = jsonOf(request, 'application/x-amz-json-1.1')
  if (request.headers['x-amz-target'] !== `${target}.GetAuthorizationToken` || body === undefined) return answer(400, { __type: 'UnknownOperationException' })
  const flaw = flawOf(request, service, region, settings, sessions)
  if (flaw !== undefined) return answer(400, flaw)
  const authorizationToken = Buffer.from(`AWS:${randomBytes(400).toString('base64')}`).toString('base64')
  const data = { authorizationToken, expiresAt: (settings.clock.now().getTime() + ecrLifetimeMilliseconds) / 1000 }
  const proxyEndpoint = `https://123456789012.dkr.ecr.${region}.amazonaws.com`
  return answer(200, { authorizationData: service === 'ecr' ? [{ ...data, proxyEndpoint }] : data })
}

/** What is wrong with the signature, worked out anew. */
function flawOf({ url, headers, body }: ProviderRequest, service: string, region: string, { clock }: AwsSettings, sessions: ReadonlyMap<string, Session>): object | undefined {
  const found = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z-]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(headers['authorization'] ?? '')
  if (found === null) return { __type: 'MissingAuthenticationTokenException', message: 'Missing Authentication Token' }
  const [, id = '', day = '', scopeRegion, scopeService, names = '', signature] = found
  const session = sessions.get(id)
  const now = clock.now()
  if (session === undefined || headers['x-amz-security-token'] !== session.sessionToken) return { __type: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' }
  if (session.expires <= now) return { __type: 'ExpiredTokenException', message: 'The security token included in the request is expired' }
  const time = headers['x-amz-date'] ?? ''
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  const must = ['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target']
  const isInScope = scopeRegion === region && scopeService === service && time.startsWith(day) && must.every((name) => names.split(';').includes(name))
  const text = names.split(';').map((name) => `${name}:${headers[name] ?? ''}\n`).join('')
  const canonical = `POST\n${url.pathname}\n\n${text}\n${names}\n${hash(body)}`
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>((before, part) => mac(before, part), `AWS4${session.secretAccessKey}`)
  const expected = mac(key, `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/${service}/aws4_request\n${hash(canonical)}`).toString('hex')
  const isGood = isInScope && Math.abs(at - now.getTime()) < clockSkewMilliseconds && signature === expected
  return isGood ? undefined : { __type: 'InvalidSignatureException', message: 'The request signature we calculated does not match the signature you provided.' }
}

function xmlError(status: number, code: string, message: string): ProviderAnswer {
  return { status, body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>` }
}

const hash = (content: string): string => createHash('sha256').update(content).digest('hex')

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
