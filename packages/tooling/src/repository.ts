import { fileURLToPath } from 'node:url'

/** The checkout that this file belongs to, with a trailing slash: independent of the working directory. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The actions of this repository, each with its door in actions/ and its bundle in dist/. */
export const actionNames = ['scan', 'sign', 'verify', 'policy-gate', 'require-approval', 'promote'] as const
export type ActionName = (typeof actionNames)[number]

/** What is bundled into dist/: the actions, and the command line. */
export const bundleNames = [...actionNames, 'cli'] as const
export type BundleName = (typeof bundleNames)[number]
