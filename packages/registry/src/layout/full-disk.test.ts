import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'

const root = mkdtempSync(join(tmpdir(), 'portcullis-full-'))

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** The system takes what there is room for and says how much that was: only the next write is told that there is no more. */
it('a file that the disk took only a part of never gets its name', () => {
  const digest = `sha256:${createHash('sha256').update(Buffer.alloc(100_000)).digest('hex')}`
  const script = `
    const { LayoutTarget } = await import(${JSON.stringify(new URL('layout-target.ts', import.meta.url).href)})
    const how = { rules: { attempts: 1, baseMilliseconds: 1, capMilliseconds: 1, budgetMilliseconds: 1 }, chance: () => 0, pause: () => Promise.resolve() }
    const target = new LayoutTarget({ directoryOf: () => ${JSON.stringify(join(root, 'out'))} }, how)
    const open = async function* () { yield Buffer.alloc(100_000) }
    await target.putBlob({ at: { registry: 'oci-layout', repository: 'out', digest: '${digest}' }, size: 100_000, open }).then(() => console.log('stored'), (error) => console.log(error.code, error.message))
  `
  // 64 blocks: of 512 or of 1,024 bytes, as the shell counts.
  const { stdout } = spawnSync('sh', ['-c', 'ulimit -f 64; exec "$0" "$@"', process.execPath, '--conditions=portcullis-source', '--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(stdout).toMatch(/^file-invalid .*EFBIG/)
  expect(readdirSync(join(root, 'out', 'blobs', 'sha256'))).toEqual([])
})
