import { jsonAnswer, type Answer } from './answer.ts'
import { blobEndpoint } from './blob-endpoint.ts'
import type { Call } from './call.ts'
import type { Scope } from './guard.ts'
import { checkName, isName } from './grammar.ts'
import { listReferrers, listTags } from './listing-endpoint.ts'
import { manifestEndpoint } from './manifest-endpoint.ts'
import { beginUpload, uploadSession } from './upload-endpoint.ts'
import type { Quirks } from './quirks.ts'

/** What a request wants: to be admitted with `scope`, then answered by `serve`. */
export interface Route {
  readonly name: string
  readonly scope: Scope | undefined
  readonly serve: (call: Call) => Answer | Promise<Answer>
}

interface Endpoint {
  readonly path: RegExp
  readonly methods: readonly string[]
  readonly serve: (call: Call, reference: string) => Answer | Promise<Answer>
}

const endpoints: readonly Endpoint[] = [
  { path: /^(.+)\/blobs\/uploads\/$/, methods: ['POST'], serve: beginUpload },
  { path: /^(.+)\/blobs\/uploads\/([^/]+)$/, methods: ['GET', 'PATCH', 'PUT', 'DELETE'], serve: uploadSession },
  { path: /^(.+)\/blobs\/([^/]+)$/, methods: ['GET', 'HEAD', 'DELETE'], serve: blobEndpoint },
  { path: /^(.+)\/manifests\/([^/]+)$/, methods: ['GET', 'HEAD', 'PUT', 'DELETE'], serve: manifestEndpoint },
  { path: /^(.+)\/referrers\/([^/]+)$/, methods: ['GET'], serve: listReferrers },
  { path: /^(.+)\/tags\/list$/, methods: ['GET'], serve: listTags },
]

/** The route of a request; an answer when its method is not for its path; `undefined` for a path that is not there. */
export function route(method: string, path: string, { badNamesAreNoRoute }: Quirks = {}): Route | Answer | undefined {
  if (path === '/v2/') return { name: '', scope: undefined, serve: () => jsonAnswer(200, {}) }
  if (!path.startsWith('/v2/')) return undefined
  for (const endpoint of endpoints) {
    const [, name, reference = ''] = endpoint.path.exec(path.slice('/v2/'.length)) ?? []
    if (name === undefined) continue
    if (!endpoint.methods.includes(method)) return { status: 405, headers: { allow: endpoint.methods.join(', ') } }
    if (badNamesAreNoRoute === true && !isName(name)) return undefined
    checkName(name)
    return { name, scope: scopeOf(method, name), serve: (call) => endpoint.serve(call, reference) }
  }
  return undefined
}

/** What each method needs, as the distribution registry asks: writers read too, and every DELETE needs `delete`. */
function scopeOf(method: string, repository: string): Scope {
  if (method === 'GET' || method === 'HEAD') return { repository, actions: ['pull'] }
  return { repository, actions: method === 'DELETE' ? ['delete'] : ['pull', 'push'] }
}
