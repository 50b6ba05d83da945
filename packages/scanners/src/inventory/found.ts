/** How a package came into the image, and with it how its versions are ordered. */
export type PackageKind = 'deb' | 'apk' | 'npm' | 'pypi'

/** A package as the file that names it tells it; which distribution it is of is known only when the image is put together. */
export interface FoundPackage {
  readonly kind: PackageKind
  readonly name: string
  readonly version: string
  readonly architecture?: string
  /** What it was built from: distributions file their advisories under the source package. */
  readonly source?: { readonly name: string; readonly version: string }
  /** As the package states it; not always an SPDX expression. */
  readonly license?: string
}

/** /etc/os-release (os-release(5)), the part that says whose packages these are. */
export interface OsRelease {
  readonly id: string
  readonly versionId: string
  readonly name: string
  readonly isLongTermSupport: boolean
}

/** What one file of an image tells. */
export type Discovery =
  | { readonly kind: 'packages'; readonly packages: readonly FoundPackage[] }
  | { readonly kind: 'os-release'; readonly release: OsRelease }
  | { readonly kind: 'unread'; readonly what: string; readonly why: string }
