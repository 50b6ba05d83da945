import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { request as send } from 'node:http'
import { createServer } from 'node:https'
import { isIPv4 } from 'node:net'
import type { AddressInfo } from 'node:net'
import { sequence, contextPrimitive } from '../sigstore/der.ts'
import { authorityKeyIdentifier, certificateAuthority, distinguishedName, extendedKeyUsage, keyUsageCertificateAuthority, keyUsageDigitalSignature, signCertificate, subjectKeyIdentifier } from '../sigstore/certificate.ts'

const serverPurpose = '1.3.6.1.5.5.7.3.1'
const day = 24 * 60 * 60 * 1000

/** An HTTPS face of a registry of the sandbox, whose certificate is by an authority that nobody knows. */
export interface PrivateTls {
  /** `name:PORT` */
  readonly host: string
  /** PEM of the authority, and of the server. */
  readonly authority: string
  readonly certificate: string
  close(): Promise<void>
}

/** A server's certificate for these names and IPv4 addresses by an authority of its own. */
export interface PrivateCertificate {
  /** PEM of the authority, of the server, and of the server's key. */
  readonly authority: string
  readonly certificate: string
  readonly key: string
}

export function privateCertificate(names: readonly [string, ...string[]], now = Date.now()): PrivateCertificate {
  const [root, server] = [generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ec', { namedCurve: 'P-256' })]
  const rootName = distinguishedName({ organization: 'acme', commonName: 'acme root' })
  const validity = { notBefore: new Date(now - day), notAfter: new Date(now + day) }
  const authority = signCertificate(
    { ...validity, serial: serial(), issuer: rootName, subject: rootName, publicKey: root.publicKey, extensions: [keyUsageCertificateAuthority, certificateAuthority(0), subjectKeyIdentifier(root.publicKey)] },
    root.privateKey,
  )
  const alternatives = { oid: '2.5.29.17', critical: false, value: sequence(...names.map((name) => (isIPv4(name) ? contextPrimitive(7, Buffer.from(name.split('.').map(Number))) : contextPrimitive(2, Buffer.from(name, 'ascii'))))) }
  const certificate = signCertificate(
    { ...validity, serial: serial(), issuer: rootName, subject: distinguishedName({ commonName: names[0] }), publicKey: server.publicKey, extensions: [keyUsageDigitalSignature, extendedKeyUsage(serverPurpose, false), alternatives, authorityKeyIdentifier(root.publicKey)] },
    root.privateKey,
  )
  return { authority: pem(authority), certificate: pem(certificate), key: String(server.privateKey.export({ format: 'pem', type: 'pkcs8' })) }
}

/** Serves `upstream` (host with port, plain HTTP) over TLS under `name`, which a test resolves to loopback itself. */
export async function startPrivateTls(upstream: string, name = 'registry.test', now = Date.now()): Promise<PrivateTls> {
  const { authority, certificate, key } = privateCertificate([name], now)
  const face = createServer({ key, cert: certificate }, (request, response) => {
    const passed = send(`http://${upstream}${request.url ?? ''}`, { method: request.method, headers: request.headers }, (answer) => {
      answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers))
    })
    request.pipe(passed).on('error', () => response.destroy())
  })
  await new Promise<void>((resolve) => face.listen(0, '127.0.0.1', resolve))
  return {
    host: `${name}:${(face.address() as AddressInfo).port}`,
    authority,
    certificate,
    close: async () => {
      face.closeAllConnections()
      await new Promise((resolve) => face.close(resolve))
    },
  }
}

/** Positive, and so without a first bit. */
function serial(): Uint8Array {
  return Buffer.concat([Buffer.of(1), randomBytes(15)])
}

function pem(der: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
}
