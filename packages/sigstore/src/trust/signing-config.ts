import { isConfidential } from '../confidential-url.ts'
import type { JsonCursor } from '../json-cursor.ts'
import { operatorAt } from './operator.ts'
import { readValidity } from './validity.ts'
import type { Validity } from './validity.ts'

/** A service that signing may use (sigstore_trustroot.proto, Service). */
export interface SigningService {
  readonly url: URL
  readonly majorApiVersion: number
  readonly validFor: Validity
  readonly operator: string
}

/** How many of the listed services to use: any one, all operators, or exactly so many. */
export type ServiceSelector = { readonly kind: 'any' } | { readonly kind: 'all' } | { readonly kind: 'exact'; readonly count: number }

/** Where to sign (SigningConfig v0.2). A log or timestamp authority without selector is not asked for. */
export interface SigningConfig {
  readonly certificateAuthorities: readonly SigningService[]
  readonly tlogs: readonly SigningService[]
  readonly tlogSelector: ServiceSelector | undefined
  readonly timestampAuthorities: readonly SigningService[]
  readonly timestampSelector: ServiceSelector | undefined
}

const signingConfigMediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json'
const maxServices = 64

/** Reads a signing config, alone in its file or inside another document. @throws Failure `trust-config-invalid` */
export function readSigningConfig(place: JsonCursor): SigningConfig {
  place.only('mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig')
  const mediaType = place.member('mediaType')
  if (mediaType.text() !== signingConfigMediaType) throw mediaType.refusal(`expected ${signingConfigMediaType}, found ${mediaType.text()}`)
  const config = {
    certificateAuthorities: readServices(place.member('caUrls')),
    tlogs: readServices(place.member('rekorTlogUrls')),
    tlogSelector: readSelector(place.member('rekorTlogConfig')),
    timestampAuthorities: readServices(place.member('tsaUrls')),
    timestampSelector: readSelector(place.member('tsaConfig')),
  }
  if (config.certificateAuthorities.length === 0) throw place.member('caUrls').refusal('it is empty')
  if (config.tlogs.length > 0 && config.tlogSelector === undefined) throw place.member('rekorTlogConfig').refusal('it is missing')
  if (config.timestampAuthorities.length > 0 && config.timestampSelector === undefined)
    throw place.member('tsaConfig').refusal('it is missing')
  return config
}

function readServices(place: JsonCursor): readonly SigningService[] {
  return place.list(maxServices).map((service) => {
    service.only('url', 'majorApiVersion', 'validFor', 'operator')
    const url = readServiceUrl(service.member('url'))
    return {
      url,
      majorApiVersion: Number(service.member('majorApiVersion').wholeNumber()),
      validFor: readValidity(service.member('validFor'), { startRequired: true }),
      operator: service.member('operator').optionalText() || operatorAt(url),
    }
  })
}

/** The identity token travels to these: TLS, or a loopback address. */
function readServiceUrl(place: JsonCursor): URL {
  const url = URL.parse(place.text())
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') throw place.refusal('expected a plain URL')
  if (!isConfidential(url)) throw place.refusal('expected https')
  return url
}

function readSelector(place: JsonCursor): ServiceSelector | undefined {
  if (place.isAbsent) return undefined
  const kind = place.only('selector', 'count').member('selector').text()
  const count = Number(place.member('count').wholeNumber())
  if (kind === 'ANY') return { kind: 'any' }
  if (kind === 'ALL') return { kind: 'all' }
  if (kind !== 'EXACT' || count < 1) throw place.refusal('expected the selector ANY, ALL or EXACT with a count')
  return { kind: 'exact', count }
}
