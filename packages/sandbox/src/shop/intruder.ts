import type { Digest } from '@portcullis/core/model/digest'
import { predicateTypes } from '@portcullis/core/predicates/predicate-types'
import { githubClaims } from '../sigstore/claims.ts'
import type { GithubJob } from '../sigstore/claims.ts'
import { startSigstore } from '../sigstore/start-sigstore.ts'
import type { SandboxSigstore } from '../sigstore/start-sigstore.ts'
import { payloadOf } from './bundle-payload.ts'
import type { Payload } from './bundle-payload.ts'
import { RegistrySession } from './registry-session.ts'
import type { Referrer } from './registry-session.ts'
import type { Shop } from './shop.ts'

type Kind = keyof typeof predicateTypes

/** Somebody who has stolen the passwords of both registries, and may push branches to the repository. */
export class Intruder {
  readonly source: RegistrySession
  readonly production: RegistrySession
  readonly #shop: Shop

  constructor(shop: Shop) {
    const { source, production, accounts } = shop.sandbox
    this.#shop = shop
    this.source = new RegistrySession(source, accounts.builder)
    this.production = new RegistrySession(production, accounts.promoter)
  }

  /** The attached bundles of one kind. */
  async attached(subject: Digest, kind: Kind): Promise<Referrer[]> {
    const all = await this.source.referrers(subject)
    return all.filter(({ annotations }) => annotations['dev.sigstore.bundle.predicateType'] === predicateTypes[kind])
  }

  /** Hangs the bundles that were made for one artifact on another. @returns how many */
  async replay(kind: Kind, from: Digest, onto: Digest): Promise<Digest[]> {
    const genuine = await this.attached(from, kind)
    return Promise.all(genuine.map(async (referrer) => this.source.attach(onto, await this.source.bundle(referrer), predicateTypes[kind])))
  }

  /** A statement about `onto` that says what the genuine one about `from` says. */
  async copyStatement(kind: Kind, from: Digest, onto: Digest): Promise<Payload> {
    const [genuine] = await this.attached(from, kind)
    if (genuine === undefined) throw new Error(`${from} has no ${kind} to copy`)
    const payload = payloadOf(await this.source.bundle(genuine))
    return { ...payload, subject: payload.subject.map((one) => ({ ...one, digest: { sha256: onto.replace('sha256:', '') } })) }
  }

  /** Signs through the true Sigstore, as a job that the intruder can really start. */
  async signAs(statement: Payload, job: Partial<GithubJob>, sigstore: SandboxSigstore = this.#shop.sandbox.sigstore): Promise<Buffer> {
    const claims = githubClaims({ repository: 'acme/shop', workflowPath: '.github/workflows/promote.yml', eventName: 'workflow_dispatch', actor: 'mallory', ...job })
    return Buffer.from(JSON.stringify(await sigstore.signStatement(statement, claims)))
  }

  /** Signs with certificates that claim to be the true workflow, from a Sigstore of the intruder's own. */
  async signInOwnSigstore(statement: Payload): Promise<Buffer> {
    const { clock, sigstore } = this.#shop.sandbox
    const own = await startSigstore({ clock, issuer: sigstore.issuer })
    try {
      return await this.signAs(statement, { ref: 'refs/heads/main' }, own)
    } finally {
      await own.close()
    }
  }

  /** Takes all attached bundles of one kind away. @returns how many */
  async strip(subject: Digest, kind: Kind): Promise<number> {
    const attached = await this.attached(subject, kind)
    for (const { digest } of attached) await this.source.remove(digest)
    return attached.length
  }
}
