import { cp, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ShopRelease } from '../images/shop-image.ts'
import type { Sandbox } from '../world.ts'

/** The checkout that this code is part of. */
export const checkoutRoot: string = fileURLToPath(new URL('../../../../', import.meta.url))
const example = join(checkoutRoot, 'examples', 'shop')

/**
 * Writes the tree of examples/shop into `directory` as it stands at `release`. Only its addresses differ from the
 * example: the two registries are the sandbox's, and so are the trust configuration and the advisories.
 * @returns every file by its path from the root
 */
export async function layOutShop(sandbox: Sandbox, release: ShopRelease, directory: string): Promise<Record<string, Buffer>> {
  await cp(example, directory, { recursive: true })
  await readdress(join(directory, '.portcullis', 'policy.yaml'), sandbox)
  await cp(sandbox.files.clientTrustConfig, join(directory, '.portcullis', 'acme.clienttrust.json'))
  await cp(sandbox.files.advisories, join(directory, 'advisories'), { recursive: true })
  const manifest = { name: '@acme/shop', version: release, private: true, license: 'Apache-2.0' }
  await writeFile(join(directory, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return filesUnder(directory)
}

async function readdress(path: string, { source, production }: Sandbox): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replaceAll('registry.example', source.host).replaceAll('production.example', production.host))
}

async function filesUnder(directory: string): Promise<Record<string, Buffer>> {
  const paths = (await readdir(directory, { recursive: true })).map((path) => join(directory, path))
  const files: Record<string, Buffer> = {}
  for (const path of paths) if ((await stat(path)).isFile()) files[relative(directory, path)] = await readFile(path)
  return files
}
