/** tuf-js, a client that nobody here wrote, reads the sandbox's TUF repository: what our tests stand on is real TUF. */
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { startTuf } from './start-tuf.ts'
import { newTufKey } from './signing-key.ts'

interface Updater {
  refresh(): Promise<void>
  getTargetInfo(name: string): Promise<object | undefined>
  downloadTarget(target: object): Promise<string>
}
type NewUpdater = new (options: object) => Updater

it('a repository with rotated keys of every scheme is read by tuf-js', async () => {
  const { Updater } = createRequire(import.meta.url)('tuf-js') as { Updater: NewUpdater }
  const tuf = await startTuf(() => new Date())
  const directory = await mkdtemp(join(tmpdir(), 'tuf-js-'))
  await mkdir(join(directory, 'targets'))
  await writeFile(join(directory, 'root.json'), tuf.repository.file('1.root.json'))
  const offline = { keys: [newTufKey('rsassa-pss-sha256'), newTufKey('ed25519'), newTufKey()], threshold: 2 }
  tuf.repository.publishRoot({ root: offline, targets: offline })
  tuf.repository.publish({ 'trusted_root.json': new TextEncoder().encode('the root') })
  const updater = new Updater({ metadataDir: directory, metadataBaseUrl: tuf.url.href, targetDir: join(directory, 'targets'), targetBaseUrl: `${tuf.url.href}targets` })
  await updater.refresh()
  const path = await updater.downloadTarget((await updater.getTargetInfo('trusted_root.json')) ?? {})
  expect(await readFile(path, 'utf8')).toBe('the root')
  await tuf.close()
  await rm(directory, { recursive: true })
})
