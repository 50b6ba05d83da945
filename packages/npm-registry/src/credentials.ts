/** The value of an Authorization header for a request to an address, or undefined for none. */
export type NpmCredentials = (address: URL) => string | undefined | Promise<string | undefined>

export interface NpmCredentialSources {
  /** Texts of .npmrc files, the one that counts first. */
  readonly npmrc?: readonly string[]
  /** A token for exactly one registry: never sent to another. */
  readonly token?: { readonly registry: URL; readonly value: string }
  /** What `${NAME}` in an .npmrc stands for. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Sees every secret before its first use. */
  readonly onSecret?: (secret: string) => void
}

/**
 * Credentials by registry path, as npm keeps them: `//host[:port]/path/:_authToken=…`, `:_auth=…`, or `:username=…` with
 * `:_password=…`. The longest path that the address lies under wins. Settings without a path count for nothing, since
 * they would be sent to every registry.
 */
export function npmCredentials({ npmrc = [], token, environment = {}, onSecret }: NpmCredentialSources): NpmCredentials {
  const settings = new Map(npmrc.toReversed().flatMap((text) => scopedSettings(text, environment)))
  const header = (scope: string): string | undefined => {
    const bearer = settings.get(`${scope}:_authToken`)
    if (bearer !== undefined) return told(`Bearer ${bearer}`, [bearer], onSecret)
    const basic = settings.get(`${scope}:_auth`)
    if (basic !== undefined) return told(`Basic ${basic}`, [basic, ...passwordIn(basic)], onSecret)
    const username = settings.get(`${scope}:username`)
    const password = settings.get(`${scope}:_password`)
    if (username === undefined || password === undefined) return undefined
    const plain = Buffer.from(password, 'base64').toString()
    const both = Buffer.from(`${username}:${plain}`).toString('base64')
    return told(`Basic ${both}`, [password, plain, both], onSecret)
  }
  return (address) => {
    if (token !== undefined && isUnder(address, token.registry)) return told(`Bearer ${token.value}`, [token.value], onSecret)
    for (const scope of scopesOf(address)) {
      const found = header(scope)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** Whether `address` lies in the registry: same origin, and below its path. */
export function isUnder(address: URL, registry: URL): boolean {
  return address.origin === registry.origin && address.pathname.startsWith(registry.pathname)
}

/** `//host/a/b/`, `//host/a/`, `//host/`: npm's "nerf darts", the longest first. */
function scopesOf({ host, pathname }: URL): string[] {
  const folders = pathname.split('/').slice(1, -1)
  return Array.from({ length: folders.length + 1 }, (_, left) => `//${host}/${folders.slice(0, folders.length - left).map((folder) => `${folder}/`).join('')}`)
}

function scopedSettings(text: string, environment: Readonly<Record<string, string | undefined>>): [string, string][] {
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, key, value] = /^\s*(\/\/[^\s=]+:(?:_authToken|_auth|username|_password))\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (key === undefined || value === undefined) return []
    const unset: string[] = []
    const known = unquoted(value).replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_whole, name: string) => environment[name] ?? (unset.push(name), ''))
    // A half-filled secret is none; and a line break in it would be a header of its own.
    return unset.length > 0 || !/^[\x21-\x7e]+$/.test(known) ? [] : [[key, known]]
  })
}

function unquoted(value: string): string {
  return /^"(.*)"$/.exec(value)?.[1] ?? /^'(.*)'$/.exec(value)?.[1] ?? value
}

function passwordIn(basic: string): string[] {
  const [, password] = /^[^:]*:(.+)$/.exec(Buffer.from(basic, 'base64').toString()) ?? []
  return password === undefined ? [] : [password]
}

function told(header: string, secrets: readonly string[], onSecret: ((secret: string) => void) | undefined): string {
  for (const secret of secrets) onSecret?.(secret)
  return header
}
