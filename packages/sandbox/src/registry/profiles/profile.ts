import type { Accounts, RegistryOptions } from '../options.ts'
import type { Login, Quirks } from '../quirks.ts'

/** A registry as people meet it: how it asks who is there, its quirks, and where each of them is written down. */
export interface RegistryProfile {
  readonly name: string
  readonly quirks: Quirks
  readonly login?: Login
  /** For every quirk, and for the login, a page or a thread that says so. */
  readonly sources: Readonly<Partial<Record<keyof Quirks | 'login', string>>>
}

/** The options of a sandbox registry that is like `profile` and knows `accounts`; open to all without them. */
export function optionsOf({ quirks, login }: RegistryProfile, accounts?: Accounts): RegistryOptions {
  if (accounts === undefined || login === undefined) return quirks
  if (login.kind === 'basic') return { ...quirks, basic: { ...accounts, realm: login.realm } }
  const { path, service, elsewhere, post, seconds } = login
  return {
    ...quirks,
    auth: {
      ...accounts,
      tokenPath: path,
      ...(service === undefined ? {} : { service }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
      ...(post === undefined ? {} : { post }),
      ...(seconds === undefined ? {} : { tokenSeconds: seconds }),
    },
  }
}
