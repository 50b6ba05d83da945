import { existsSync } from 'node:fs'
import { Failure } from '@portcullis/core/failure'
import type { SeenLog } from '@portcullis/core/ports/transparency-log'
import type { AuditLogWorld } from '@portcullis/core/use-cases/audit-log'
import { createRunRecordReader } from '@portcullis/github/run-records'
import { marksInBundle } from '@portcullis/sigstore/log/marks-in-bundle'
import { encodeSeenLog, maxStateBytes, readSeenLog } from '@portcullis/sigstore/log/seen-log'
import { createLogWatch } from '@portcullis/sigstore/log/watch'
import type { LogAuthority } from '@portcullis/sigstore/trust/log-authority'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import { readFileInside } from '@portcullis/workspace/read-file'
import { writeFileWhole } from '@portcullis/workspace/write-file'
import { readBundleFile } from './evidence/bundle-file.ts'
import { forgeOf } from './forge.ts'
import type { LoadedPolicy } from './policy.ts'
import type { Surroundings } from './surroundings.ts'
import { touchedWorld } from './touched-world.ts'

export interface LogChoice {
  /** Host name of the log, as the trusted root names it; needed where the domains of the policy name several. */
  readonly log?: string | undefined
  /** Where it is read, when that is not the address in the trusted root. */
  readonly logUrl?: string | undefined
}

export interface ChosenLog {
  readonly log: LogAuthority
  readonly domain: TrustDomain
  readonly url: URL
}

/** The one log that is meant. @throws Failure `input-invalid` */
export function chooseLog({ log: host, logUrl }: LogChoice, { domains }: LoadedPolicy): ChosenLog {
  const all = domains.flatMap((domain) => domain.root.tlogs.map((log) => ({ log, domain })))
  const [chosen, ...others] = all.filter(({ log }) => host === undefined || log.baseUrl.host === host)
  const names = all.map(({ log }) => log.baseUrl.host).join(', ') || 'none'
  if (chosen === undefined || others.length > 0) throw invalid(`Which log is meant? The trust domains of the policy name ${names}`, 'Name one by --log HOST.', host)
  const url = URL.parse(logUrl ?? chosen.log.baseUrl.href)
  const isLoopback = url !== null && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  const isFit = url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)) && url.username === '' && url.search === ''
  if (isFit) return { ...chosen, url }
  const found = (logUrl ?? chosen.log.baseUrl.href).slice(0, 200)
  throw invalid(`The address ${JSON.stringify(found)} of the log cannot be used`, 'Give an address as https://… by --log-url; plain HTTP is for this machine only.', found)
}

/** What was remembered of the log; undefined when there is no such file yet. @throws Failure `log-state-invalid` | `file-invalid` */
export async function readLogState(path: string, { log }: ChosenLog, { readable }: Surroundings): Promise<SeenLog | undefined> {
  if (!existsSync(path)) return undefined
  return readSeenLog(await readFileInside(path, { roots: readable, maxBytes: maxStateBytes, what: 'the state of the log' }), log)
}

/** Remembers what was seen, whole or not at all. @throws Failure `file-invalid` */
export async function writeLogState(path: string, seen: SeenLog): Promise<void> {
  await writeFileWhole(path, encodeSeenLog(seen))
}

/** Reads the log, and what may explain its entries: bundle files, and GitHub with the ledgers where there is a token. It can write nothing. */
export async function logWorld({ log, domain, url }: ChosenLog, loaded: LoadedPolicy, { ledger, bundles }: { readonly ledger: string; readonly bundles: readonly string[] }, surroundings: Surroundings): Promise<AuditLogWorld> {
  const found = await Promise.all(bundles.map(async (path) => await readBundleFile(path, surroundings)))
  return {
    log: createLogWatch({ log, domain, address: { url } }),
    marksIn: marksInBundle,
    bundles: found.flat().map(({ bytes }) => bytes),
    ...(surroundings.github === undefined ? {} : { forge: forgeIn(loaded, ledger, surroundings) }),
  }
}

function forgeIn(loaded: LoadedPolicy, ledger: string, surroundings: Surroundings): NonNullable<AuditLogWorld['forge']> {
  return { runs: createRunRecordReader(forgeOf(surroundings).client), ...touchedWorld(loaded, ledger, surroundings) }
}

function invalid(message: string, remedy: string, found: string | undefined): Failure {
  return new Failure('input-invalid', { blame: 'configuration', message, remedy, ...(found === undefined ? {} : { found }) })
}
