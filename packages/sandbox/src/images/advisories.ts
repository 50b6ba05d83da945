import { fileURLToPath } from 'node:url'

/** The folder of OSV records that the sandbox scans against; its README names the sources. */
export const advisoriesDirectory: string = fileURLToPath(new URL('../../src/images/advisories', import.meta.url))
