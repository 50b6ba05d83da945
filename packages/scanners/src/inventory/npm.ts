import { Failure } from '@portcullis/core/failure'
import { isJsonObject, parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import type { Json } from '@portcullis/core/model/strict-json'
import type { Discovery } from './found.ts'

/** The package.json at the top of a package under node_modules; those of fixtures deeper inside name nothing installed. */
export function isNpmPackage(path: string): boolean {
  return /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(path)
}

/** Reads name, version and licence. A manifest without a version is not an installed package: npm writes one always. */
export function readNpmPackage(content: Uint8Array, path: string): Discovery {
  try {
    const { name, version, license } = parseStrictJsonObject(content, { what: `/${path}` })
    if (typeof name !== 'string' || name === '' || typeof version !== 'string' || version === '') return { kind: 'packages', packages: [] }
    const stated = licenseOf(license)
    return { kind: 'packages', packages: [{ kind: 'npm', name, version, ...(stated === undefined ? {} : { license: stated }) }] }
  } catch (error) {
    if (error instanceof Failure) return { kind: 'unread', what: `/${path}`, why: error.message }
    throw error
  }
}

/** A string today, `{ type }` in old packages. */
function licenseOf(license: Json | undefined): string | undefined {
  if (typeof license === 'string') return license
  if (isJsonObject(license) && typeof license['type'] === 'string') return license['type']
  return undefined
}
