import { stripTypeScriptTypes } from 'node:module'

/** Jest transform: Node's own type stripping, so that tests run the sources as Node itself would. */
export default {
  process: (source, path) => ({ code: stripTypeScriptTypes(source, { sourceUrl: path }) }),
}
