import { Failure } from '@portcullis/core/failure'
import { parseRegistryHost } from '@portcullis/core/model/registry-host'

interface SharedLogin {
  /** Whom the identity token is for; the provider's own default when absent. */
  readonly audience?: string
  /** The identity token lies in this file; the runner is asked for one when absent. */
  readonly tokenFile?: string
}

export interface AwsLogin extends SharedLogin {
  readonly provider: 'aws'
  /** ARN of the role to assume. */
  readonly role: string
  readonly region: string
}

export interface GoogleLogin extends SharedLogin {
  readonly provider: 'google'
  /** `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER` */
  readonly workloadIdentityProvider: string
  readonly serviceAccount?: string
}

export interface AzureLogin extends SharedLogin {
  readonly provider: 'azure'
  readonly clientId: string
  readonly tenantId: string
}

export interface JfrogLogin extends SharedLogin {
  readonly provider: 'jfrog'
  /** Origin of the JFrog platform. */
  readonly url: URL
  readonly providerName: string
  readonly project?: string
  readonly mapping?: string
  /** Hosts of its Docker registries besides that of `url`. */
  readonly registries: readonly string[]
}

/** How short-lived credentials are had from a provider for an identity token. */
export type RegistryLogin = AwsLogin | GoogleLogin | AzureLogin | JfrogLogin

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const word = /^[\w.:/@+-]{1,256}$/

const shapes = {
  aws: { role: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, region: /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/ },
  google: {
    provider: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/,
    'service-account': /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/,
  },
  azure: { 'client-id': uuid, 'tenant-id': uuid },
  jfrog: { url: /^https:\/\/[^/?#@\s]+\/?$/, provider: word, project: word, mapping: word, registry: /^[\w.:,[\]-]{1,1024}$/ },
} as const

const required: Readonly<Record<keyof typeof shapes, readonly string[]>> = { aws: ['role', 'region'], google: ['provider'], azure: ['client-id', 'tenant-id'], jfrog: ['url', 'provider'] }
const shared = { audience: word, 'token-file': /^\S{1,4096}$/ }

/**
 * Reads one line such as `aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1`.
 * @throws Failure `input-invalid`
 */
export function parseRegistryLogin(line: string): RegistryLogin {
  const [name = '', ...settings] = line.trim().split(/\s+/)
  if (!isProvider(name)) throw invalid(line, 'a provider first: aws, google, azure or jfrog')
  const given = read(line, settings, { ...shapes[name], ...shared })
  const missing = required[name].filter((key) => !given.has(key))
  if (missing.length > 0) throw invalid(line, missing.map((key) => `${key}=`).join(' and '))
  return login(line, name, (key) => given.get(key))
}

function login(line: string, provider: RegistryLogin['provider'], given: (key: string) => string | undefined): RegistryLogin {
  const must = (key: string): string => given(key) ?? ''
  const common = { ...optional('audience', given('audience')), ...optional('tokenFile', given('token-file')) }
  switch (provider) {
    case 'aws':
      return { provider, ...common, role: must('role'), region: must('region') }
    case 'google':
      return { provider, ...common, workloadIdentityProvider: must('provider'), ...optional('serviceAccount', given('service-account')) }
    case 'azure':
      return { provider, ...common, clientId: must('client-id'), tenantId: must('tenant-id') }
    case 'jfrog': {
      const url = new URL(`https://${hostIn(line, must('url').slice('https://'.length).replace(/\/$/, ''))}`)
      const registries = given('registry') === undefined ? [] : must('registry').split(',').map((host) => hostIn(line, host))
      return { provider, ...common, url, providerName: must('provider'), registries, ...optional('project', given('project')), ...optional('mapping', given('mapping')) }
    }
  }
}

function read(line: string, settings: readonly string[], known: Readonly<Record<string, RegExp>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const setting of settings) {
    const equals = setting.indexOf('=')
    const key = setting.slice(0, Math.max(equals, 0))
    const shape = Object.hasOwn(known, key) ? known[key] : undefined
    if (shape === undefined) throw invalid(line, `settings out of ${Object.keys(known).join('=, ')}=`)
    if (found.has(key)) throw invalid(line, `${key}= once`)
    if (!shape.test(setting.slice(equals + 1))) throw invalid(line, `${key}= in its form`)
    found.set(key, setting.slice(equals + 1))
  }
  return found
}

function hostIn(line: string, text: string): string {
  const host = parseRegistryHost(text)
  if (host === undefined) throw invalid(line, 'hosts such as acme.jfrog.io')
  return host
}

function isProvider(name: string): name is RegistryLogin['provider'] {
  return Object.hasOwn(shapes, name)
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>)
}

function invalid(line: string, expected: string): Failure {
  const found = JSON.stringify(line.slice(0, 200))
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: `registry-login: expected ${expected}, found ${found}`,
    remedy: 'Write one login a line, for example: aws role=arn:aws:iam::123456789012:role/promote region=eu-west-1 (docs/credentials.md).',
    expected,
    found,
  })
}
