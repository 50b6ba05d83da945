import { signAwsRequest } from '@portcullis/core/aws-signature'
import type { AwsCredentials } from '@portcullis/core/aws-signature'
import type { Clock } from '@portcullis/core/ports/clock'
import type { JsonCursor } from '../json-cursor.ts'
import { answerRefused, askKeyService, keyInputInvalid, readPublicKey, requireVariable } from './key-service.ts'
import type { Variables } from './key-service.ts'
import { remoteKey } from './signing-key.ts'
import type { HashedAlgorithm, SigningKey } from './signing-key.ts'

const service = 'AWS KMS'

/** How KMS calls each algorithm (API reference, Sign: SigningAlgorithm). */
const algorithmNames: Readonly<Record<string, string>> = {
  'ecdsa-p256-sha256': 'ECDSA_SHA_256',
  'ecdsa-p384-sha384': 'ECDSA_SHA_384',
  'ecdsa-p521-sha512': 'ECDSA_SHA_512',
  'rsa-pkcs1v15-sha256': 'RSASSA_PKCS1_V1_5_SHA_256',
}

interface Place {
  readonly endpoint: URL
  readonly region: string
  readonly keyId: string
}

/**
 * A key in AWS KMS, named as cosign does: `awskms:///KEY-ID`, `awskms:///alias/NAME`, `awskms:///ARN`, or with an endpoint
 * `awskms://HOST/…`. Credentials are those of the usual AWS_ variables. @throws Failure `input-invalid` | `signing-*` | `algorithm-refused`
 */
export async function openAwsKey(uri: string, environment: Variables, clock: Clock): Promise<SigningKey> {
  const place = readPlace(uri, environment)
  const credentials = readCredentials(environment)
  const call = (operation: string, request: object) => ask(operation, request, place, credentials, clock)
  const shown = await call('GetPublicKey', { KeyId: place.keyId })
  requireText(shown.member('KeyUsage'), 'SIGN_VERIFY')
  // An alias may be pointed at another key meanwhile: what was shown is what signs.
  const keyId = shown.member('KeyId').text()
  const publicKey = readPublicKey(service, { key: shown.member('PublicKey').bytes(), format: 'der', type: 'spki' })
  return remoteKey({
    keptBy: service,
    publicKey,
    async signDigest(digest, algorithm) {
      const name = nameOf(algorithm)
      const signed = await call('Sign', { KeyId: keyId, Message: digest.toString('base64'), MessageType: 'DIGEST', SigningAlgorithm: name })
      requireText(signed.member('KeyId'), keyId)
      requireText(signed.member('SigningAlgorithm'), name)
      return signed.member('Signature').bytes()
    },
  })
}

async function ask(operation: string, request: object, { endpoint, region }: Place, credentials: AwsCredentials, clock: Clock): Promise<JsonCursor> {
  const body = JSON.stringify(request)
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${operation}` }
  const signed = signAwsRequest({ method: 'POST', url: endpoint, headers, body, region, service: 'kms' }, credentials, clock.now())
  return askKeyService({ service, url: endpoint, headers: signed, body, secret: credentials.secretAccessKey })
}

function readPlace(uri: string, environment: Variables): Place {
  const match = /^awskms:\/\/([A-Za-z0-9.:-]*)\/([A-Za-z0-9:/_-]{1,2048})$/.exec(uri)
  if (match === null) throw keyInputInvalid(`${JSON.stringify(uri.slice(0, 200))} does not name a key of ${service}`, 'Write awskms:///KEY-ID, awskms:///alias/NAME or awskms:///ARN.')
  const [, host = '', keyId = ''] = match
  const region = /^arn:[a-z-]+:kms:([a-z0-9-]+):/.exec(keyId)?.[1] ?? requireVariable(environment, 'AWS_REGION', 'AWS_DEFAULT_REGION')
  if (!/^[a-z0-9-]{1,40}$/.test(region)) throw keyInputInvalid(`${JSON.stringify(region.slice(0, 60))} is no region of AWS`, 'Set AWS_REGION, for example eu-central-1.')
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const address = host === '' ? (environment['AWS_ENDPOINT_URL_KMS'] ?? `https://kms.${region}.${suffix}/`) : `https://${host}/`
  const endpoint = URL.parse(address)
  if (endpoint === null) throw keyInputInvalid(`the address of ${service} is not a URL`, 'Correct AWS_ENDPOINT_URL_KMS, or the host in the name of the key.')
  return { endpoint, region, keyId }
}

function readCredentials(environment: Variables): AwsCredentials {
  const sessionToken = environment['AWS_SESSION_TOKEN']
  return {
    accessKeyId: requireVariable(environment, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: requireVariable(environment, 'AWS_SECRET_ACCESS_KEY'),
    ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
  }
}

function nameOf({ name }: HashedAlgorithm): string {
  const known = algorithmNames[name]
  if (known !== undefined) return known
  throw answerRefused(service, `it does not sign with ${name}`)
}

function requireText(place: JsonCursor, expected: string): void {
  const found = place.text()
  if (found !== expected) throw place.refusal(`expected ${expected}, found ${JSON.stringify(found.slice(0, 200))}`)
}
