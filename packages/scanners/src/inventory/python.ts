import type { Discovery } from './found.ts'
import { paragraphs } from './paragraphs.ts'

/** The metadata that pip leaves beside an installed distribution (PyPA "Recording installed projects", and the older egg-info). */
export function isPythonPackage(path: string): boolean {
  return /(?:^|\/)(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/.test(path)
}

/** Reads the headers of core metadata up to the first empty line; the rest is a description. */
export function readPythonPackage(content: Uint8Array, path: string): Discovery {
  const [headers] = paragraphs(content, /^([A-Za-z-]+):(.*)$/)
  const name = headers?.get('Name')
  const version = headers?.get('Version')
  const license = headers?.get('License-Expression') ?? headers?.get('License')
  if (name === undefined || version === undefined) return { kind: 'unread', what: `/${path}`, why: 'it has no name or no version' }
  return { kind: 'packages', packages: [{ kind: 'pypi', name, version, ...(license === undefined ? {} : { license }) }] }
}
