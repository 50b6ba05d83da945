import type { Discovery } from './found.ts'

/** In order of precedence: the first that is a file of the image counts. */
export const osReleasePaths: readonly string[] = ['etc/os-release', 'usr/lib/os-release']

/** Reads os-release(5): shell-like assignments. */
export function readOsRelease(content: Uint8Array): Discovery {
  const fields = new Map<string, string>()
  for (const line of Buffer.from(content).toString('utf8').split('\n')) {
    const [, key, value] = /^([A-Z_][A-Z0-9_]*)=(.*)$/.exec(line.trim()) ?? []
    if (key !== undefined && value !== undefined) fields.set(key, unquote(value))
  }
  return {
    kind: 'os-release',
    release: {
      id: (fields.get('ID') ?? 'linux').toLowerCase(),
      versionId: fields.get('VERSION_ID') ?? '',
      name: fields.get('PRETTY_NAME') ?? fields.get('NAME') ?? 'Linux',
      isLongTermSupport: /\bLTS\b/.test(fields.get('VERSION') ?? ''),
    },
  }
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)
  return (quoted?.[2] ?? value).replace(/\\(["'$`\\])/g, '$1')
}
