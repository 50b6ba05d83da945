import type { ServiceSelector, SigningConfig, SigningService } from '../trust/signing-config.ts'
import { trustConfigInvalid } from '../trust/trust-config-invalid.ts'
import type { TrustDomain } from '../trust/trust-domain.ts'
import { isWithin } from '../trust/validity.ts'

/** The services that vouch for one signature. */
export interface SelectedWitnesses {
  readonly tlogs: readonly SigningService[]
  readonly timestampAuthorities: readonly SigningService[]
}

/** The services that one keyless signature is made with. */
export interface SelectedServices extends SelectedWitnesses {
  readonly fulcio: SigningService
}

/** Versions of the interfaces that this client speaks. */
const fulcioVersions = [1]
const rekorVersions = [1, 2]
const timestampVersions = [1]

/**
 * Chooses services as a signing config asks (Sigstore client specification, signing config): those that speak a version
 * of ours and are valid `at` this time, the highest version first, then the newest, one for each operator.
 * @throws Failure `trust-config-invalid`
 */
export function selectServices(config: SigningConfig, at: Date): SelectedServices {
  const [fulcio] = usable(config.certificateAuthorities, fulcioVersions, at)
  if (fulcio === undefined) throw trustConfigInvalid(`no certificate authority of API version ${fulcioVersions.join(' or ')} is valid now`)
  return { fulcio, ...selectWitnesses(config, at) }
}

/** As {@link selectServices}, for a key that needs no certificate. */
export function selectWitnesses(config: SigningConfig, at: Date): SelectedWitnesses {
  const { tlogs, tlogSelector, timestampAuthorities, timestampSelector } = config
  return {
    tlogs: select('transparency log', tlogs, tlogSelector, rekorVersions, at),
    timestampAuthorities: select('timestamp authority', timestampAuthorities, timestampSelector, timestampVersions, at),
  }
}

/** Where the domain says to sign. @throws Failure `trust-config-invalid` when it does not */
export function requireSigningConfig({ name, signing }: TrustDomain): SigningConfig {
  if (signing !== undefined) return signing
  throw trustConfigInvalid(`trust domain ${name} has no signing config, so it cannot be signed in`)
}

function usable(services: readonly SigningService[], versions: readonly number[], at: Date): readonly SigningService[] {
  const fitting = services
    .filter(({ majorApiVersion, validFor }) => versions.includes(majorApiVersion) && isWithin(at, validFor))
    .sort((one, other) => other.majorApiVersion - one.majorApiVersion || other.validFor.start.getTime() - one.validFor.start.getTime())
  return fitting.filter(({ operator }, index) => fitting.findIndex((earlier) => earlier.operator === operator) === index)
}

function select(
  what: string,
  services: readonly SigningService[],
  selector: ServiceSelector | undefined,
  versions: readonly number[],
  at: Date,
): readonly SigningService[] {
  if (selector === undefined) return []
  const fitting = usable(services, versions, at)
  const count = selector.kind === 'all' ? Math.max(fitting.length, 1) : selector.kind === 'any' ? 1 : selector.count
  if (fitting.length >= count) return fitting.slice(0, count)
  throw trustConfigInvalid(
    `${count} ${what}(s) of API version ${versions.join(' or ')} are asked for, but the signing config names ${fitting.length} that are valid now`,
  )
}
