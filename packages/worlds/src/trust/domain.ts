import { join } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { Digest } from '@portcullis/core/model/digest'
import type { DomainDeclaration } from '@portcullis/core/model/policy'
import { trustConfigInvalid } from '@portcullis/sigstore/trust/trust-config-invalid'
import { readTrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { TrustDomain } from '@portcullis/sigstore/trust/trust-domain'
import type { builtInDomains } from '@portcullis/sigstore/tuf/built-in-domains'
import type { TufAccess } from '@portcullis/sigstore/tuf/client'
import type { TufDomain } from '@portcullis/sigstore/tuf/tuf-domain'
import type { Surroundings } from '../surroundings.ts'
import { readTrustFile } from './trust-file.ts'

export interface LoadedDomain {
  readonly domain: TrustDomain
  /** Of what the policy pins: a file, or the root that a TUF repository hangs on. */
  readonly pinned: Digest
}

/** Loads a trust domain that a policy declares or mentions; its files are `beside` the policy. @throws Failure as loadPolicy */
export async function loadDomain(declared: DomainDeclaration, beside: string, surroundings: Surroundings): Promise<LoadedDomain> {
  const { name, config, tuf, root, target, signingConfig, legacy = false, allowPublicLog = false, attester } = declared
  const read = async (path: string) => await readTrustFile(join(beside, path), `the trust configuration of ${name}`, [surroundings.workspace])
  const thresholds = thresholdsOf(declared)
  const marked = (domain: TrustDomain): TrustDomain => ({ ...domain, ...(legacy ? { legacy } : {}), ...(allowPublicLog ? { allowPublicLog } : {}), ...(attester === undefined ? {} : { attester }) })
  if (declared.builtIn === true) return { domain: marked(await loadBuiltIn(name, surroundings)), pinned: digestOf((await builtIn(name)).repository.bootstrap) }
  if (config !== undefined) {
    const bytes = await read(config)
    return { domain: marked(readTrustDomain({ name, config: bytes, thresholds })), pinned: digestOf(bytes) }
  }
  if (tuf === undefined || root === undefined || target === undefined) throw trustConfigInvalid(`${name} is neither a file nor a TUF repository`)
  const bootstrap = await read(root)
  const repository = { url: new URL(tuf), bootstrap, knownRoots: [] }
  const signing = signingConfig === undefined ? {} : { signing: { target: signingConfig } }
  return { domain: marked(await loadFromTuf({ name, repository, trustedRootTarget: target, thresholds, ...signing }, surroundings)), pinned: digestOf(bootstrap) }
}

/** The built-in domain of this name. @throws Failure `trust-config-invalid` for another name, else as loadPolicy */
export async function loadBuiltIn(name: string, surroundings: Surroundings): Promise<TrustDomain> {
  return await loadFromTuf(await builtIn(name), surroundings)
}

async function loadFromTuf(wanted: TufDomain, surroundings: Surroundings): Promise<TrustDomain> {
  const { loadTufDomain } = await import('@portcullis/sigstore/tuf/tuf-domain')
  return await loadTufDomain(wanted, tufAccess(surroundings))
}

async function builtIn(name: string): Promise<(typeof builtInDomains)['public-good' | 'github']> {
  if (name === 'public-good' || name === 'github') return (await import('@portcullis/sigstore/tuf/built-in-domains')).builtInDomains[name]
  throw new Failure('trust-config-invalid', {
    blame: 'configuration',
    message: `${JSON.stringify(name.slice(0, 80))} is not a built-in trust domain`,
    remedy: 'Name public-good or github, or give the file of a private one as trust-config.',
    expected: 'public-good or github',
    found: name.slice(0, 80),
  })
}

function thresholdsOf({ logs, timestamps, scts }: DomainDeclaration) {
  return { ...(logs === undefined ? {} : { logs }), ...(timestamps === undefined ? {} : { timestamps }), ...(scts === undefined ? {} : { scts }) }
}

/** Kept where a runner keeps its tools, or else where a person's programs keep theirs. */
function tufAccess({ clock, environment }: Surroundings): TufAccess {
  const home = environment['HOME']
  const base = environment['RUNNER_TOOL_CACHE'] ?? environment['XDG_CACHE_HOME'] ?? (home === undefined ? undefined : join(home, '.cache'))
  return { clock, cacheDirectory: base === undefined ? undefined : join(base, 'portcullis', 'tuf') }
}
