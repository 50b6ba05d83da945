import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuthorityChain } from './authority.ts'
import { subjectPublicKeyInfo } from './certificate.ts'
import type { CheckpointSigner } from './checkpoint.ts'
import type { CertificateLog } from './sct.ts'

/** What the trust files are written about. */
export interface TrustedParts {
  /** Where the services listen, e.g. `http://127.0.0.1:1234`. */
  readonly origin: string
  readonly issuer: string
  readonly organization: string
  /** From when on keys and certificates are good. */
  readonly since: Date
  readonly codeSigning: AuthorityChain
  readonly timestamping: AuthorityChain
  /** Absent, and no logs, in a Sigstore without transparency. */
  readonly certificateLog: CertificateLog | undefined
  readonly logs: readonly TrustedLog[]
}

/** A transparency log, and which Rekor it speaks. */
export interface TrustedLog {
  readonly version: 1 | 2
  readonly key: Pick<CheckpointSigner, 'origin' | 'publicKey' | 'keyId'>
}

/** The three files by which a client knows a Sigstore (protobuf JSON of sigstore_trustroot.proto). */
export interface TrustFiles {
  /** TrustedRoot 0.1: whom to believe. */
  readonly trustedRoot: Readonly<Record<string, unknown>>
  /** SigningConfig 0.2: where to sign. */
  readonly signingConfig: Readonly<Record<string, unknown>>
  /** ClientTrustConfig 0.1: both. */
  readonly clientTrustConfig: Readonly<Record<string, unknown>>
}

export function trustFiles(parts: TrustedParts): TrustFiles {
  const trustedRoot = trustedRootOf(parts)
  const signingConfig = signingConfigOf(parts)
  const mediaType = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json'
  return { trustedRoot, signingConfig, clientTrustConfig: { mediaType, trustedRoot, signingConfig } }
}

/** Writes trusted_root.json, signing_config.json and client_trust_config.json into `directory`, and answers their paths. */
export async function writeTrustFiles(files: TrustFiles, directory: string): Promise<Record<keyof TrustFiles, string>> {
  await mkdir(directory, { recursive: true })
  const write = async (name: string, content: object) => {
    const path = join(directory, name)
    await writeFile(path, `${JSON.stringify(content, undefined, 2)}\n`)
    return path
  }
  return {
    trustedRoot: await write('trusted_root.json', files.trustedRoot),
    signingConfig: await write('signing_config.json', files.signingConfig),
    clientTrustConfig: await write('client_trust_config.json', files.clientTrustConfig),
  }
}

function trustedRootOf(parts: TrustedParts): Record<string, unknown> {
  const { logs, certificateLog, codeSigning, timestamping, origin } = parts
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: logs.map((one) => transparencyLog(one, parts.since)),
    certificateAuthorities: [authority(parts, 'sigstore sandbox root', origin, codeSigning)],
    ctlogs: certificateLog === undefined ? [] : [certificateTransparencyLog(certificateLog, origin, parts.since)],
    timestampAuthorities: [authority(parts, 'sigstore sandbox tsa root', `${origin}/api/v1/timestamp`, timestamping)],
  }
}

/** Clients take the checkpoint's origin from the host name of the log's url, so this is its name and not where it listens. */
function transparencyLog({ version, key: { origin, publicKey, keyId } }: TrustedLog, since: Date): object {
  return log(`http://${origin}`, subjectPublicKeyInfo(publicKey), version === 1 ? 'PKIX_ECDSA_P256_SHA_256' : 'PKIX_ED25519', keyId, since)
}

function certificateTransparencyLog({ publicKey, logId }: CertificateLog, origin: string, since: Date): object {
  return log(`${origin}/ct`, subjectPublicKeyInfo(publicKey), 'PKIX_ECDSA_P256_SHA_256', logId, since)
}

function log(baseUrl: string, publicKey: Buffer, keyDetails: string, keyId: Buffer, since: Date): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails, validFor: { start: since.toISOString() } },
    logId: { keyId: keyId.toString('base64') },
  }
}

function authority(parts: TrustedParts, commonName: string, uri: string, chain: AuthorityChain): object {
  return {
    subject: { organization: parts.organization, commonName },
    uri,
    certChain: { certificates: chain.certificates.map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
    validFor: { start: parts.since.toISOString() },
  }
}

function signingConfigOf({ origin, issuer, organization, since, logs }: TrustedParts): Record<string, unknown> {
  const service = (url: string, majorApiVersion: number) => ({
    url, majorApiVersion, validFor: { start: since.toISOString() }, operator: organization,
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(origin, 1)],
    oidcUrls: [service(issuer, 1)],
    rekorTlogUrls: logs.map(({ version }) => service(origin, version)),
    ...(logs.length === 0 ? {} : { rekorTlogConfig: { selector: 'ANY' } }),
    tsaUrls: [service(`${origin}/api/v1/timestamp`, 1)],
    tsaConfig: { selector: 'ANY' },
  }
}
