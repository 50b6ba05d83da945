import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { formatRepository } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import { Failure } from '@portcullis/core/failure'
import type { Call, RegistryClients } from '../client.ts'
import { maxManifestBytes } from '../content/manifest.ts'
import { pull } from '../access/scope.ts'

const pageLength = 1_000

/**
 * A second opinion about tags that a registry says it does not have. One false 404, as a replica that lags gives it,
 * would make evidence that hangs by its tag pass for evidence that was never there. One list serves all tags of a
 * repository; where it cannot be had whole in one answer, it says nothing.
 */
export class TagLists {
  readonly #clients: RegistryClients
  readonly #known = new Map<string, Promise<ReadonlySet<string> | undefined>>()

  constructor(clients: RegistryClients) {
    this.#clients = clients
  }

  /** Whether the list of all tags is there and lacks this one (distribution-spec 1.1, "Listing Tags"). Asks once for each repository. */
  async lack(reference: Reference & { readonly tag: string }): Promise<boolean> {
    const key = formatRepository(reference)
    const listing = this.#known.get(key) ?? this.#list(reference)
    this.#known.set(key, listing)
    const tags = await listing
    return tags !== undefined && !tags.has(reference.tag)
  }

  async #list({ registry, repository }: Reference): Promise<ReadonlySet<string> | undefined> {
    const call: Call = { kind: 'tag-list', method: 'GET', at: `/v2/${repository}/tags/list?n=${pageLength}`, scopes: [pull(repository)], headers: { accept: 'application/json' } }
    try {
      return await this.#clients.at(registry).send(call, async (response) => {
        if (response.status !== 200 || response.header('link') !== undefined) {
          response.discard()
          // No repository, no tags: another answer to another question that says the same.
          return response.status === 404 ? new Set<string>() : undefined
        }
        return tagsIn(await response.bytes(maxManifestBytes, `The tags of ${registry}/${repository}`))
      })
    } catch (error) {
      // Many registries let nobody list: then the tag itself is asked for again.
      if (error instanceof Failure) return undefined
      throw error
    }
  }
}

function tagsIn(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const { tags } = parseStrictJsonObject(bytes, { what: 'a list of tags', maxBytes: maxManifestBytes })
  if (tags === null) return new Set()
  return Array.isArray(tags) && !tags.some(isJsonObject) ? new Set(tags.filter((tag) => typeof tag === 'string')) : undefined
}
