import type { CredentialUse } from '@portcullis/core/model/credential-use'
import type { ArtifactReader, TagReader } from '@portcullis/core/ports/artifacts'
import type { BundleReader } from '@portcullis/core/ports/bundles'
import { RegistryClients } from './client.ts'
import type { CredentialSource } from './access/credentials.ts'
import { CredentialsUsed } from './access/credentials-used.ts'
import { evidenceIn } from './evidence/evidence.ts'
import { RegistryReader } from './download/reader.ts'
import { Referrers } from './evidence/referrers.ts'
import { RegistrySource } from './registry-ends.ts'
import { Pauses } from './http/pauses.ts'
import { RequestCount } from './http/request-count.ts'
import type { SentRequest } from './http/request-count.ts'
import { RetryBudget } from './http/retry-budget.ts'
import { retryingBy } from './http/retry.ts'
import type { Retrying } from './http/retry.ts'
import { TagLists } from './download/tag-lists.ts'
import { Transport } from './http/transport.ts'
import type { TransportOptions } from './http/transport.ts'

export interface RegistryOptions extends Omit<TransportOptions, 'pause'> {
  readonly credentials: CredentialSource
  /** Sees every secret before its first use, to have it masked. */
  readonly onSecret: (secret: string) => void
  /** Token servers on other hosts than their registry that may be shown its credentials, by registry. */
  readonly tokenServers?: Readonly<Record<string, string>>
  /** Whether what cosign 2 keeps beside an artifact is evidence, too; looking for it takes requests of its own. */
  readonly legacy?: boolean
  /** How waiting is done between tries; tests need not wait. */
  readonly pause?: TransportOptions['pause']
}

/** What only reads: nothing that is reached from here can write to a registry. */
export interface RegistryReading {
  readonly reader: ArtifactReader
  readonly tags: TagReader
  readonly bundles: BundleReader
  /** How many requests were sent, by kind. */
  readonly requests: RequestCount
  /** Which credentials were shown to which registry so far. */
  readonly credentialsUsed: () => readonly CredentialUse[]
  /** Closes connections that are kept for later. */
  readonly close: () => void
}

/** The connections of a run and how it retries: what readers and writers stand on. */
export interface Connections {
  readonly clients: RegistryClients
  readonly retrying: Retrying
  readonly requests: RequestCount
  readonly credentialsUsed: () => readonly CredentialUse[]
  readonly close: () => void
}

/** Opens registries for reading. */
export function createRegistryReader(options: RegistryOptions): RegistryReading {
  const { clients, retrying, requests, credentialsUsed, close } = connect(options)
  const reader = new RegistryReader(clients, retrying, new TagLists(clients))
  const referrers = new Referrers(clients, reader)
  return { reader, tags: reader, bundles: evidenceIn(new RegistrySource(reader, referrers), options), requests, credentialsUsed, close }
}

/** Wires transport, log-in and counting. */
export function connect(options: RegistryOptions): Connections {
  const requests = new RequestCount()
  const pauses = new Pauses()
  const pause = options.pause ?? (async (milliseconds: number) => await pauses.pause(milliseconds))
  const onRequest = (sent: SentRequest): void => {
    requests.add(sent)
    options.onRequest?.(sent)
  }
  const budget = options.budget ?? new RetryBudget(options.clock)
  const transport = new Transport({ ...options, pause, onRequest, budget })
  const { clock, credentials, onSecret, tokenServers = {} } = options
  const used = new CredentialsUsed()
  return {
    clients: new RegistryClients({ transport, clock, credentials, onSecret, tokenServers, used }),
    retrying: retryingBy({ ...options, pause, budget }),
    requests,
    credentialsUsed: () => used.list(),
    close: () => {
      pauses.end()
      transport.close()
    },
  }
}
