import { readFile } from 'node:fs/promises'
import { askKeyService, keyInputInvalid, requireVariable } from './key-service.ts'
import type { Variables } from './key-service.ts'

const maxTokenChars = 64 * 1024

/**
 * An access token for the vaults under `domain`: by a client secret (AZURE_CLIENT_SECRET), or without any secret by the
 * token in AZURE_FEDERATED_TOKEN_FILE (OAuth 2.0 client credentials; RFC 7523 assertion). @throws Failure `input-invalid` | `signing-*`
 */
export async function azureToken(domain: string, environment: Variables, onSecret: (secret: string) => void): Promise<string> {
  const tenant = requireVariable(environment, 'AZURE_TENANT_ID')
  if (!/^[A-Za-z0-9.-]+$/.test(tenant)) throw keyInputInvalid('AZURE_TENANT_ID is malformed', 'Set it to the id of the tenant.')
  const authority = URL.parse(environment['AZURE_AUTHORITY_HOST'] ?? 'https://login.microsoftonline.com')
  if (authority === null) throw keyInputInvalid('AZURE_AUTHORITY_HOST is not a URL', 'Leave it out, unless you use a sovereign cloud.')
  const proof = await proofOf(environment)
  onSecret(proof.secret)
  const answer = await askKeyService({
    service: 'Microsoft Entra ID',
    url: new URL(`/${tenant}/oauth2/v2.0/token`, authority.origin),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: requireVariable(environment, 'AZURE_CLIENT_ID'),
      scope: `https://${domain}/.default`,
      ...proof.fields,
    }).toString(),
    secret: proof.secret,
  })
  const token = answer.member('access_token').text()
  onSecret(token)
  return token
}

async function proofOf(environment: Variables): Promise<{ secret: string; fields: Record<string, string> }> {
  const file = environment['AZURE_FEDERATED_TOKEN_FILE']
  if (file === undefined || file === '') {
    const secret = requireVariable(environment, 'AZURE_CLIENT_SECRET')
    return { secret, fields: { client_secret: secret } }
  }
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret === '' || secret.length > maxTokenChars) throw keyInputInvalid('AZURE_FEDERATED_TOKEN_FILE holds no token', 'Check what writes the file.')
  return { secret, fields: { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: secret } }
}
