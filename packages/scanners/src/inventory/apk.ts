import type { Discovery, FoundPackage } from './found.ts'
import { paragraphs } from './paragraphs.ts'

/** apk 2 keeps its database under /lib, apk 3 under /usr/lib. */
export function isApkDatabase(path: string): boolean {
  return path === 'lib/apk/db/installed' || path === 'usr/lib/apk/db/installed'
}

/** Reads the installed database of apk: one-letter fields, P name, V version, A architecture, o origin, L licence. */
export function readApkDatabase(content: Uint8Array, path: string): Discovery {
  const packages: FoundPackage[] = []
  for (const paragraph of paragraphs(content, /^([A-Za-z]):(.*)$/)) {
    const name = paragraph.get('P')
    const version = paragraph.get('V')
    if (name === undefined || version === undefined)
      return { kind: 'unread', what: `/${path}`, why: 'a package in it has no name or no version' }
    const architecture = paragraph.get('A')
    const license = paragraph.get('L')
    packages.push({
      kind: 'apk',
      name,
      version,
      ...(architecture === undefined ? {} : { architecture }),
      ...(license === undefined ? {} : { license }),
      source: { name: paragraph.get('o') ?? name, version },
    })
  }
  return { kind: 'packages', packages }
}
