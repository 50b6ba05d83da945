import type { DomainDeclaration } from '../model/policy.ts'
import { checked, flag, integer, map, object, optional, text } from './schema.ts'
import type { Schema } from './schema.ts'

/** Sigstore's own instance and GitHub's: known without being declared, so that their names never mean a private one. */
export const builtInDomains: readonly string[] = ['public-good', 'github']

const tufUrl = checked(text, (url) => {
  const isLoopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url)
  const isHttps = /^https:\/\/[a-z0-9.-]+(?::[0-9]{1,5})?(?:\/[^\s?#]*)?$/.test(url)
  return isLoopback || isHttps ? undefined : 'expected an https:// address in lower case (http:// only for this machine)'
})

const fields = object({
  config: optional(text),
  tuf: optional(tufUrl),
  root: optional(text),
  target: optional(text),
  signingConfig: optional(text),
  logs: optional(integer(0, 10)),
  timestamps: optional(integer(0, 10)),
  scts: optional(integer(0, 10)),
  legacy: optional(flag),
  attester: optional(checked(text, (url) => (/^https:\/\/[a-z0-9.-]+$/.test(url) ? undefined : 'expected the https:// name that its certificates carry, such as https://dotcom.releases.github.com'))),
  allowPublicLog: optional(flag),
})

const domain: Schema<Omit<DomainDeclaration, 'name'>> = checked(fields, ({ legacy, allowPublicLog, ...given }) => {
  const { config, tuf, root, target, signingConfig, logs, timestamps } = given
  // A built-in one, which the names below are checked against.
  if ((legacy ?? allowPublicLog) !== undefined && Object.keys(given).length === 0) return undefined
  if ((config === undefined) === (tuf === undefined)) return 'expected either `config`, a file, or `tuf`, the address of a TUF repository'
  if (tuf !== undefined && (root === undefined || target === undefined)) return 'a TUF repository needs `root`, the file that trust in it starts from, and `target`, the name of the trusted root in it'
  if (tuf === undefined && (root ?? target ?? signingConfig) !== undefined) return '`root`, `target` and `signing-config` are for `tuf` only'
  if (logs === 0 && timestamps === 0) return 'asks for neither a log entry nor a timestamp: nothing would prove the time of signing'
  return undefined
})

/** `trust.domains`: each a file, or a TUF repository with a pinned root; of a built-in one only whether old formats count and who may be seen in its log. */
export const domainsSchema = checked(map(domain), (declared) => {
  for (const [name, given] of declared) {
    const isBuiltIn = builtInDomains.includes(name)
    const isDescribed = (given.config ?? given.tuf) !== undefined
    if (isBuiltIn && isDescribed) return `the name \`${name}\` is reserved: only \`legacy\` and \`allow-public-log\` may be said of it; declare your own under another name`
    if (!isBuiltIn && !isDescribed) return `\`${name}\` gives neither \`config\`, a file, nor \`tuf\`, the address of a TUF repository`
  }
  return undefined
})
