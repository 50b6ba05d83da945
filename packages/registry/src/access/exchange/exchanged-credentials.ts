import type { Clock } from '@portcullis/core/ports/clock'
import { endsSoon, firstOf } from '../credentials.ts'
import type { Credential, CredentialSource } from '../credentials.ts'
import { acr } from './acr.ts'
import { artifactRegistry } from './artifact-registry.ts'
import { ecr } from './ecr.ts'
import type { Exchange, ExchangeTools } from './exchange.ts'
import { jfrog } from './jfrog.ts'
import type { RegistryLogin } from './registry-login.ts'

/** Credentials by exchange, one for each provider and kept until shortly before they end. */
export function exchangedCredentials(logins: readonly RegistryLogin[], tools: ExchangeTools): CredentialSource {
  return firstOf(logins.map((login) => kept(exchangeFor(login, tools), tools.clock)))
}

function exchangeFor(login: RegistryLogin, tools: ExchangeTools): Exchange {
  switch (login.provider) {
    case 'aws':
      return ecr(login, tools)
    case 'google':
      return artifactRegistry(login, tools)
    case 'azure':
      return acr(login, tools)
    case 'jfrog':
      return jfrog(login, tools)
  }
}

function kept({ keyFor, credential }: Exchange, clock: Clock): CredentialSource {
  const known = new Map<string, Promise<Credential>>()
  return async (registry, wish) => {
    const key = keyFor(registry)
    if (key === undefined) return undefined
    const before = wish?.again === true ? undefined : known.get(key)
    if (before !== undefined) {
      const found = await before
      if (!endsSoon(found, clock.now())) return found
    }
    // Whoever waited beside us may have asked already.
    const newer = known.get(key)
    const asked = newer !== undefined && newer !== before && wish?.again !== true ? newer : credential(registry)
    known.set(key, asked)
    try {
      return await asked
    } catch (error) {
      if (known.get(key) === asked) known.delete(key)
      throw error
    }
  }
}
