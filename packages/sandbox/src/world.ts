import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SandboxClock } from './clock.ts'
import { startGitHub } from './github/server.ts'
import type { SandboxGitHub } from './github/server.ts'
import { advisoriesDirectory } from './images/advisories.ts'
import type { RegistryUser } from './registry/options.ts'
import { startRegistry } from './registry/server.ts'
import type { SandboxRegistry } from './registry/server.ts'
import { githubClaims } from './sigstore/claims.ts'
import { startSigstore } from './sigstore/start-sigstore.ts'
import type { SandboxSigstore } from './sigstore/start-sigstore.ts'

export interface SandboxOptions {
  /** Every server reads it; the actions, being processes of their own, read the machine's. */
  readonly clock?: SandboxClock
  /** Ports on 127.0.0.1; free ones where none is given. */
  readonly ports?: { readonly source?: number; readonly production?: number; readonly sigstore?: number; readonly github?: number }
  /** False for a registry of before distribution spec 1.1: evidence then hangs on fallback tags. */
  readonly referrersApi?: { readonly source?: boolean; readonly production?: boolean }
  /** Which kinds of transparency log its Sigstore has; Rekor v2 alone unless told otherwise. */
  readonly rekor?: readonly (1 | 2)[]
}

/** A user of one of the registries. */
export interface Account {
  readonly username: string
  readonly password: string
}

export interface SandboxAccounts {
  /** Reads and writes the source registry: the build, and the jobs that attach evidence. */
  readonly builder: Account
  /** Reads the source registry. */
  readonly reader: Account
  /** Reads and writes the production registry. */
  readonly promoter: Account
}

/** Where everything is, for people and for programs such as cosign, crane and curl. */
export interface SandboxAddresses {
  readonly registries: { readonly source: string; readonly production: string }
  readonly accounts: SandboxAccounts
  readonly sigstore: { readonly oidc: string; readonly issuer: string; readonly fulcio: string; readonly rekor: string; readonly tsa: string }
  readonly github: { readonly api: string; readonly repository: string; readonly token: string }
  readonly files: SandboxFiles
}

export interface SandboxFiles {
  readonly trustedRoot: string
  readonly signingConfig: string
  readonly clientTrustConfig: string
  /** Directory for DOCKER_CONFIG: logged in to the source registry, to read. */
  readonly dockerConfig: string
  /** OSV records to scan against. */
  readonly advisories: string
}

/** The whole world on loopback, in one process. */
export interface Sandbox {
  readonly clock: SandboxClock
  readonly source: SandboxRegistry
  readonly production: SandboxRegistry
  readonly accounts: SandboxAccounts
  readonly sigstore: SandboxSigstore
  readonly github: SandboxGitHub
  /** Temporary, gone with `close`. */
  readonly directory: string
  readonly files: SandboxFiles
  addresses(): SandboxAddresses
  close(): Promise<void>
}

const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Starts two registries, Sigstore and GitHub with its company acme; each with keys and passwords made up on the spot. */
export async function startSandbox({ clock = new SandboxClock(), ports = {}, referrersApi = {}, rekor = [2] }: SandboxOptions = {}): Promise<Sandbox> {
  const accounts = { builder: account('acme-builder'), reader: account('acme-reader'), promoter: account('acme-promoter') }
  const directory = await mkdtemp(join(tmpdir(), 'portcullis-sandbox-'))
  const [source, production, sigstore] = await Promise.all([
    startRegistry({
      ...portOf(ports.source),
      clock,
      referrersApi: referrersApi.source ?? true,
      auth: { users: { ...user(accounts.builder, ['pull', 'push', 'delete']), ...user(accounts.reader, ['pull']) } },
    }),
    startRegistry({
      ...portOf(ports.production),
      clock,
      referrersApi: referrersApi.production ?? true,
      auth: { users: user(accounts.promoter, ['pull', 'push', 'delete']) },
    }),
    startSigstore({ ...portOf(ports.sigstore), clock, issuer: githubIssuer, rekor }),
  ])
  const github = await startGitHub({ ...portOf(ports.github), clock, idToken: (job) => sigstore.grantRequestToken(githubClaims(job)) })
  const trust = await sigstore.writeFiles(join(directory, 'trust'))
  const dockerConfig = await logIn(join(directory, 'docker'), source, accounts.reader)
  const files = { ...trust, dockerConfig, advisories: advisoriesDirectory }
  return {
    clock,
    source,
    production,
    accounts,
    sigstore,
    github,
    directory,
    files,
    addresses: () => ({
      registries: { source: source.host, production: production.host },
      accounts,
      sigstore: { oidc: sigstore.url, issuer: sigstore.issuer, fulcio: sigstore.url, rekor: sigstore.url, tsa: sigstore.tsaUrl },
      github: { api: github.apiUrl, repository: github.shop.fullName, token: github.createToken({ actor: 'ada' }) },
      files,
    }),
    close: async () => {
      await Promise.all([source.close(), production.close(), sigstore.close(), github.close()])
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function account(username: string): Account {
  return { username, password: randomBytes(12).toString('hex') }
}

function user({ username, password }: Account, actions: RegistryUser['access'][number]['actions']): Record<string, RegistryUser> {
  return { [username]: { password, access: [{ repository: 'acme/**', actions }] } }
}

function portOf(port: number | undefined): { port?: number } {
  return port === undefined ? {} : { port }
}

/** What `docker login` leaves behind. @returns the directory for DOCKER_CONFIG */
async function logIn(directory: string, registry: SandboxRegistry, { username, password }: Account): Promise<string> {
  await mkdir(directory, { recursive: true })
  const auth = Buffer.from(`${username}:${password}`).toString('base64')
  await writeFile(join(directory, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }))
  return directory
}
