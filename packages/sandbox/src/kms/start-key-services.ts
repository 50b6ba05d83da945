import type { Clock } from '../clock.ts'
import { ServiceHost } from '../sigstore/server.ts'
import type { Service } from '../sigstore/server.ts'
import { awsKms } from './aws.ts'
import { azureKeyVault } from './azure.ts'
import { googleKeyRing, googleKms } from './google.ts'
import { keptKey } from './kept-key.ts'
import type { KeptKey, KeyKind } from './kept-key.ts'
import type { Lie } from './lies.ts'
import { vaultTransit } from './vault.ts'

export type Provider = 'aws' | 'google' | 'azure' | 'vault'

/** The providers of keys on loopback. Each keeps the keys `release-p256`, `release-p384` and `release-rsa3072`. */
export interface SandboxKeyServices {
  /** What a job that has logged in at every provider has in its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** How cosign names a key. */
  uri(provider: Provider, kind: KeyKind): string
  readonly key: (kind: KeyKind) => KeptKey
  /** What they answer wrongly from now on. */
  readonly lies: Set<Lie>
  /** Whether they answer 503. */
  down: boolean
  close(): Promise<void>
}

const kinds: readonly KeyKind[] = ['p256', 'p384', 'rsa3072']
const region = 'eu-central-1'

/** Starts AWS KMS, Google Cloud KMS, Azure Key Vault with its token endpoint, and Vault's transit engine behind one address. */
export async function startKeyServices({ clock }: { readonly clock: Clock }): Promise<SandboxKeyServices> {
  const host = await ServiceHost.listen(0)
  const [own, impostors] = [new Map(kinds.map((kind) => [kind, keptKey(kind)])), new Map(kinds.map((kind) => [kind, keptKey(kind)]))]
  const lies = new Set<Lie>()
  const shared = { keys: new Map([...own].map(([kind, key]) => [`release-${kind}`, key])), impostor: (kind: KeyKind) => required(impostors, kind), lies }
  const services: SandboxKeyServices = {
    environment: {
      AWS_REGION: region, AWS_ENDPOINT_URL_KMS: host.origin, ...credentials.aws,
      GOOGLE_OAUTH_ACCESS_TOKEN: credentials.google, CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS: host.origin,
      AZURE_TENANT_ID: credentials.azure.tenant, AZURE_CLIENT_ID: credentials.azure.clientId, AZURE_CLIENT_SECRET: credentials.azure.clientSecret, AZURE_AUTHORITY_HOST: host.origin,
      VAULT_ADDR: host.origin, VAULT_TOKEN: credentials.vault.token, VAULT_NAMESPACE: credentials.vault.namespace,
    },
    uri: (provider, kind) => uriOf(provider, `release-${kind}`, new URL(host.origin).host),
    key: (kind) => required(own, kind),
    lies,
    down: false,
    close: () => host.close(),
  }
  const outage: Service = () => (services.down ? { status: 503, body: { message: 'out of order' } } : undefined)
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = credentials.aws
  host.serve(
    outage,
    awsKms({ ...shared, clock, region, accessKeyId, secretAccessKey, sessionToken }),
    googleKms({ ...shared, accessToken: credentials.google }),
    azureKeyVault({ ...shared, ...credentials.azure }),
    vaultTransit({ ...shared, ...credentials.vault }),
  )
  return services
}

/** Known to these fakes alone. */
export const credentials = {
  aws: { AWS_ACCESS_KEY_ID: 'AKIASANDBOX', AWS_SECRET_ACCESS_KEY: 'sandbox-aws-secret', AWS_SESSION_TOKEN: 'sandbox-aws-session' },
  google: 'sandbox-google-token',
  azure: {
    tenant: '00000000-aaaa-bbbb-cccc-000000000000', clientId: 'sandbox-client', clientSecret: 'sandbox-azure-secret',
    assertion: 'sandbox-azure-assertion', accessToken: 'sandbox-azure-token',
  },
  vault: { token: 'sandbox-vault-token', namespace: 'acme' },
} as const

function uriOf(provider: Provider, name: string, host: string): string {
  switch (provider) {
    case 'aws':
      return `awskms:///alias/${name}`
    case 'google':
      return `gcpkms://${googleKeyRing}/cryptoKeys/${name}/versions/1`
    case 'azure':
      return `azurekms://${host}/${name}`
    case 'vault':
      return `hashivault://${name}`
  }
}

function required(keys: ReadonlyMap<KeyKind, KeptKey>, kind: KeyKind): KeptKey {
  const key = keys.get(kind)
  if (key === undefined) throw new RangeError(`there is no key of kind ${kind}`)
  return key
}
