/** Signs of software that this scanner sees and cannot take stock of. It says so: what nobody read is never clean. */
const signs: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/, 'the rpm package database'],
  [/^var\/lib\/pacman\/local\/[^/]+\/desc$/, 'the pacman package database'],
  [/\.(?:jar|war|ear)$/, 'Java archives'],
  [/(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/, 'Ruby gems'],
  [/(?:^|\/)vendor\/composer\/installed\.json$/, 'PHP packages of Composer'],
  [/\.deps\.json$/, '.NET assemblies'],
  [/(?:^|\/)conda-meta\/[^/]+\.json$/, 'Conda packages'],
]

/** What kind of software `path` is a sign of, if this scanner cannot read it. */
export function unsupportedSoftware(path: string): string | undefined {
  return signs.find(([sign]) => sign.test(path))?.[1]
}
