import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseStrictJsonObject } from '@portcullis/core/model/strict-json'
import { parseAdvisory } from '../matching/advisory.ts'
import type { Advisory } from '../matching/advisory.ts'
import { readArchiveFiles } from './archive-files.ts'
import type { DatabaseFile } from './database-file.ts'
import { readFolderFiles } from './folder-files.ts'
import { invalidDatabase } from './invalid-database.ts'

/** OSV records, one at a time. */
export interface AdvisoryDatabase {
  /** Where the records come from: what the manifest says, or the name of the file. */
  readonly uri: string
  /** When the manifest says it was brought up to date; without one the newest record tells. */
  readonly lastUpdate: Date | undefined
  /** @throws Failure `database-invalid` at the first record that cannot be read */
  advisories(): AsyncIterable<Advisory>
}

const manifestName = 'database.json'
const manifestLimit = 64 * 1024

/**
 * Opens a folder of OSV records (*.json at any depth) or a zip archive of them, as https://osv.dev hands out (all.zip).
 * An optional `database.json` at the top gives `source` and `lastUpdate`. @throws Failure `database-invalid`
 */
export async function openAdvisoryDatabase(path: string): Promise<AdvisoryDatabase> {
  const files = await filesOf(path)
  const { source, lastUpdate } = await readManifest(files)
  return {
    uri: source ?? `file:${encodeURIComponent(basename(path))}`,
    lastUpdate,
    async *advisories() {
      for await (const file of files())
        if (file.name.endsWith('.json') && file.name !== manifestName) yield parseAdvisory(await file.read(Number.MAX_SAFE_INTEGER), file.name)
    },
  }
}

async function filesOf(path: string): Promise<() => AsyncIterable<DatabaseFile>> {
  const found = await stat(path).catch((cause: unknown) => {
    throw invalidDatabase(`${basename(path)} is not there`, cause)
  })
  return found.isDirectory() ? () => readFolderFiles(path) : () => readArchiveFiles(path)
}

async function readManifest(files: () => AsyncIterable<DatabaseFile>): Promise<{ source?: string; lastUpdate?: Date }> {
  for await (const file of files()) {
    if (file.name !== manifestName) continue
    const { source, lastUpdate } = parseStrictJsonObject(await file.read(manifestLimit), { what: manifestName })
    const time = new Date(typeof lastUpdate === 'string' ? lastUpdate : Number.NaN)
    if (Number.isNaN(time.getTime())) throw invalidDatabase(`${manifestName} has no date in lastUpdate`)
    return { ...(typeof source === 'string' ? { source } : {}), lastUpdate: time }
  }
  return {}
}
