import type { Discovery, FoundPackage } from './found.ts'
import { paragraphs } from './paragraphs.ts'

// dpkg(1), "package states": in these the files of the package are, or may be, on the disk.
const present = new Set(['installed', 'unpacked', 'half-installed', 'half-configured', 'triggers-awaited', 'triggers-pending'])

/** The database of a running system, or one paragraph a file as distroless images have them. */
export function isDpkgDatabase(path: string): boolean {
  return path === 'var/lib/dpkg/status' || (/^var\/lib\/dpkg\/status\.d\/[^/]+$/.test(path) && !path.endsWith('.md5sums'))
}

/** Reads deb-control(5) paragraphs of packages that are present. */
export function readDpkgDatabase(content: Uint8Array, path: string): Discovery {
  const packages: FoundPackage[] = []
  for (const paragraph of paragraphs(content, /^([A-Za-z0-9-]+):[ \t]*(.*)$/)) {
    const name = paragraph.get('Package')
    const version = paragraph.get('Version')
    const status = paragraph.get('Status')?.split(' ')[2]
    if (status !== undefined && !present.has(status)) continue
    if (name === undefined || version === undefined) return unreadable(path)
    const architecture = paragraph.get('Architecture')
    packages.push({
      kind: 'deb',
      name,
      version,
      ...(architecture === undefined ? {} : { architecture }),
      source: readSource(paragraph.get('Source'), name, version),
    })
  }
  return { kind: 'packages', packages }
}

/** `Source: name (version)`; both default to those of the binary package. */
function readSource(field: string | undefined, name: string, version: string): { name: string; version: string } {
  const [, sourceName, sourceVersion] = /^(\S+)(?: \((\S+)\))?$/.exec(field ?? '') ?? []
  return { name: sourceName ?? name, version: sourceVersion ?? version }
}

function unreadable(path: string): Discovery {
  return { kind: 'unread', what: `/${path}`, why: 'a package in it has no name or no version' }
}
