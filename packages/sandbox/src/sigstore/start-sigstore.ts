import type { Clock } from '../clock.ts'
import { codeSigningAuthority, timestampAuthority } from './authority.ts'
import type { Bundle } from './bundle.ts'
import type { Claims } from './claims.ts'
import { EvidenceMaker, type Signer } from './evidence.ts'
import { Fulcio } from './fulcio.ts'
import { TokenIssuer, type MintOptions, type RequestGrant } from './oidc.ts'
import { Rekor } from './rekor.ts'
import { RekorV1 } from './rekor-v1.ts'
import { fulcioRoutes, oidcRoutes, rekorRoutes, rekorV1Routes, timestampRoutes } from './routes.ts'
import { CertificateLog } from './sct.ts'
import { ServiceHost, type Service } from './server.ts'
import { trustFiles, writeTrustFiles, type TrustFiles } from './trust-files.ts'
import { TimestampAuthority } from './tsa.ts'

/** Certificates and keys are good from a year before the world starts, so that tests may set the clock back. */
const PAST_MILLISECONDS = 365 * 24 * 60 * 60 * 1000

export interface SigstoreSettings {
  readonly clock: Clock
  /** Port on 127.0.0.1; any free one unless given. */
  readonly port?: number
  /** The name of the transparency log, which its checkpoints carry. */
  readonly origin?: string
  /** The `iss` of its tokens; its own address unless given. */
  readonly issuer?: string
  /** The forge whose workflows the certificates name. */
  readonly server?: string
  /** False for a Sigstore like GitHub's own for private repositories: no SCT, no log entry, timestamps only. */
  readonly transparency?: boolean
  /** Which kinds of transparency log it has, Rekor v2 alone unless told otherwise. */
  readonly rekor?: readonly (1 | 2)[]
  /** Who runs this Sigstore: organisation of its certificates, operator of its services. */
  readonly organization?: string
}

/** The parts of Sigstore that can be out of order. */
export type SigstoreService = 'oidc' | 'fulcio' | 'rekor' | 'tsa'

/** A running Sigstore on loopback: issuer, Fulcio, Rekor (v2, v1 or both) and timestamp authority behind one address. */
export class SandboxSigstore {
  /** Where all of it listens, e.g. `http://127.0.0.1:1234`. */
  readonly url: string
  readonly issuer: string
  readonly tsaUrl: string
  readonly trustedRoot: TrustFiles['trustedRoot']
  readonly signingConfig: TrustFiles['signingConfig']
  readonly clientTrustConfig: TrustFiles['clientTrustConfig']
  /** Makes evidence through these services, whole or in pieces. */
  readonly evidence: EvidenceMaker
  /** Its Rekor v1, for tests that need what only its keeper could do. */
  readonly rekorV1: RekorV1 | undefined
  /** Services in this set answer 503. */
  readonly unavailable = new Set<SigstoreService>()
  readonly #host: ServiceHost
  readonly #tokens: TokenIssuer

  constructor(host: ServiceHost, tokens: TokenIssuer, files: TrustFiles, evidence: EvidenceMaker, rekorV1: RekorV1 | undefined) {
    this.#host = host
    this.#tokens = tokens
    this.url = host.origin
    this.issuer = tokens.issuer
    this.tsaUrl = `${host.origin}/api/v1/timestamp`
    this.trustedRoot = files.trustedRoot
    this.signingConfig = files.signingConfig
    this.clientTrustConfig = files.clientTrustConfig
    this.evidence = evidence
    this.rekorV1 = rekorV1
  }

  /** A token with `claims` (see `githubClaims`); audience `sigstore` and five minutes unless told otherwise. */
  mint(claims: Claims, options?: MintOptions): string {
    return this.#tokens.mint(claims, options)
  }

  /** What a job with `id-token: write` gets into its environment. */
  grantRequestToken(claims: Claims): RequestGrant {
    return this.#tokens.grantRequestToken(claims)
  }

  /** A genuine v0.3 bundle over `statement`, by the job that claims describe or by a `keySigner`; for its pieces see `evidence`. */
  async signStatement(statement: object, by: Claims | Signer): Promise<Bundle> {
    return this.evidence.signStatement(statement, by)
  }

  /** Writes trusted_root.json, signing_config.json and client_trust_config.json. */
  async writeFiles(directory: string): Promise<Record<keyof TrustFiles, string>> {
    return writeTrustFiles(this, directory)
  }

  async close(): Promise<void> {
    await this.#host.close()
  }
}

/** Starts a Sigstore with keys of its own; two calls make two worlds that do not trust each other. */
export async function startSigstore(settings: SigstoreSettings): Promise<SandboxSigstore> {
  const { clock, port = 0, origin = 'rekor.sandbox.test', server = 'https://github.com', organization = 'sigstore.sandbox' } = settings
  const host = await ServiceHost.listen(port)
  const since = new Date(clock.now().getTime() - PAST_MILLISECONDS)
  const codeSigning = codeSigningAuthority(organization, since)
  const timestamping = timestampAuthority(organization, since)
  const { transparency = true } = settings
  const versions = transparency ? (settings.rekor ?? [2]) : []
  const certificateLog = transparency ? new CertificateLog() : undefined
  const issuer = await TokenIssuer.create({ issuer: settings.issuer ?? host.origin, origin: host.origin, clock })
  const fulcio = new Fulcio({ clock, authority: codeSigning, certificateLog, issuer, server })
  const rekor = versions.includes(2) ? new Rekor(origin) : undefined
  const rekorV1 = versions.includes(1) ? new RekorV1(`v1.${origin}`, clock) : undefined
  const tsa = new TimestampAuthority(timestamping)
  const files = trustFiles({
    origin: host.origin, issuer: issuer.issuer, organization, since, codeSigning, timestamping, certificateLog,
    logs: [...(rekor === undefined ? [] : [{ version: 2 as const, key: rekor.signer }]), ...(rekorV1 === undefined ? [] : [{ version: 1 as const, key: rekorV1.key }])],
  })
  const sigstore = new SandboxSigstore(host, issuer, files, new EvidenceMaker({ issuer, fulcio, rekor, rekorV1, tsa, clock }), rekorV1)

  const outage: Service = ({ url }) => {
    const name = serviceAt(url.pathname)
    return sigstore.unavailable.has(name) ? { status: 503, body: { code: 14, message: `${name} is out of order`, details: [] } } : undefined
  }
  const logs = [...(rekor === undefined ? [] : [rekorRoutes(rekor)]), ...(rekorV1 === undefined ? [] : [rekorV1Routes(rekorV1)])]
  host.serve(outage, oidcRoutes(issuer), fulcioRoutes(fulcio), timestampRoutes(tsa, clock), ...logs)
  return sigstore
}

function serviceAt(path: string): SigstoreService {
  if (path.startsWith('/api/v1/timestamp')) return 'tsa'
  if (path.startsWith('/api/v1/log') || /^\/api\/v2\/(log|tile|checkpoint)/.test(path)) return 'rekor'
  return path.startsWith('/api/v2/') || path === '/api/v1/signingCert' ? 'fulcio' : 'oidc'
}
