/** package-lock.json as far as it is looked at here: lockfileVersion 3, one entry per place in node_modules. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>
}

interface LockEntry {
  readonly version?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony', 'sunos', 'netbsd', 'openbsd', 'aix'] as const
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64'] as const

/**
 * Optional packages for other platforms that the lock does not list. npm leaves one out when it could not look it up at
 * that moment, and `npm ci` then refuses the whole lock ("Missing: … from lock file").
 */
export function lockGaps(lock: Lock): Record<string, LockEntry> {
  const gaps: Record<string, LockEntry> = {}
  for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages))
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const places = [`node_modules/${name}`, `${place}/node_modules/${name}`]
      if (!places.some((where) => lock.packages[where] !== undefined)) gaps[`node_modules/${name}`] = { version: range.replace(/^[\^~]/, ''), optional: true, ...platformIn(name) }
    }
  return gaps
}

/** Such packages carry their platform in their name: `@oxlint/binding-darwin-arm64`. */
function platformIn(name: string): Pick<LockEntry, 'os' | 'cpu'> {
  const os = systems.find((system) => name.includes(system))
  const cpu = processors.find((processor) => name.includes(`-${processor}`))
  return { ...(os === undefined ? {} : { os: [os] }), ...(cpu === undefined ? {} : { cpu: [cpu] }) }
}
