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
const fulcioVersion = 1
const rekorVersion = 2
const timestampVersion = 1

/**
 * Chooses services as a signing config asks (Sigstore client specification, signing config): those that speak our
 * version and are valid `at` this time, newest first, one for each operator. @throws Failure `trust-config-invalid`
 */
export function selectServices(config: SigningConfig, at: Date): SelectedServices {
  const [fulcio] = usable(config.certificateAuthorities, fulcioVersion, at)
  if (fulcio === undefined) throw trustConfigInvalid(`no certificate authority of API version ${fulcioVersion} is valid now`)
  return { fulcio, ...selectWitnesses(config, at) }
}

/** As {@link selectServices}, for a key that needs no certificate. */
export function selectWitnesses(config: SigningConfig, at: Date): SelectedWitnesses {
  return {
    tlogs: select('transparency log', usable(config.tlogs, rekorVersion, at), config.tlogSelector, rekorVersion),
    timestampAuthorities: select(
      'timestamp authority',
      usable(config.timestampAuthorities, timestampVersion, at),
      config.timestampSelector,
      timestampVersion,
    ),
  }
}

/** Where the domain says to sign. @throws Failure `trust-config-invalid` when it does not */
export function requireSigningConfig({ name, signing }: TrustDomain): SigningConfig {
  if (signing !== undefined) return signing
  throw trustConfigInvalid(`trust domain ${name} has no signing config, so it cannot be signed in`)
}

function usable(services: readonly SigningService[], version: number, at: Date): readonly SigningService[] {
  const fitting = services
    .filter(({ majorApiVersion, validFor }) => majorApiVersion === version && isWithin(at, validFor))
    .sort((one, other) => other.validFor.start.getTime() - one.validFor.start.getTime())
  return fitting.filter(({ operator }, index) => fitting.findIndex((earlier) => earlier.operator === operator) === index)
}

function select(
  what: string,
  services: readonly SigningService[],
  selector: ServiceSelector | undefined,
  version: number,
): readonly SigningService[] {
  if (selector === undefined) return []
  const count = selector.kind === 'all' ? Math.max(services.length, 1) : selector.kind === 'any' ? 1 : selector.count
  if (services.length >= count) return services.slice(0, count)
  throw trustConfigInvalid(
    `${count} ${what}(s) of API version ${version} are asked for, but the signing config names ${services.length} that are valid now`,
  )
}
