import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { hasCode } from './system-error.ts'
import type { ArtifactStore, StoredArtifact } from './artifact-store.ts'
import { toText } from './expression/value.ts'
import type { JobWorld } from './job-world.ts'
import { RunnerProblem } from './problem.ts'
import type { StepLog } from './step-log.ts'

type Inputs = Readonly<Record<string, string>>

/** What actions/upload-artifact does with plain paths. @returns its outputs */
export async function uploadArtifact(world: JobWorld, store: ArtifactStore, inputs: Inputs, log: StepLog): Promise<Record<string, string>> {
  checkInputs(inputs, ['name', 'path', 'if-no-files-found', 'retention-days', 'compression-level', 'overwrite', 'include-hidden-files'])
  const paths = (inputs['path'] ?? '').split('\n').map((path) => path.trim()).filter((path) => path !== '')
  if (paths.length === 0) throw new RunnerProblem('Input required and not supplied: path')
  const unknown = paths.find((path) => /[*?[\]!]/.test(path))
  if (unknown !== undefined) throw new RunnerProblem(`upload-artifact: this runner takes plain paths only, not '${unknown}'`)

  const withHidden = inputs['include-hidden-files'] === 'true'
  const found = (await Promise.all(paths.map((path) => filesUnder(resolve(world.workspace, path), withHidden)))).flat()
  if (found.length === 0) return nothingFound(paths, inputs['if-no-files-found'] ?? 'warn', log)
  const base = await rootOf(paths.map((path) => resolve(world.workspace, path)))
  const files = found.map((file) => relative(base, file))
  const artifact = await store.upload(inputs['name'] ?? 'artifact', base, files, inputs['overwrite'] === 'true')
  log.write(`With the provided path, there will be ${files.length} file${files.length === 1 ? '' : 's'} uploaded`)
  log.write(`Artifact ${artifact.name} has been successfully uploaded! SHA256 digest of uploaded artifact is ${artifact.digest}`)
  const { server_url: server, repository, run_id: run } = world.github
  const url = `${toText(server)}/${toText(repository)}/actions/runs/${toText(run)}/artifacts/${artifact.id}`
  return { 'artifact-id': artifact.id, 'artifact-digest': artifact.digest, 'artifact-url': url }
}

/** What actions/download-artifact does within one run: one by name into `path`, or all, each into a directory of its name. @returns its outputs */
export async function downloadArtifact(world: JobWorld, store: ArtifactStore, inputs: Inputs, log: StepLog): Promise<Record<string, string>> {
  checkInputs(inputs, ['name', 'path', 'merge-multiple'])
  const target = resolve(world.workspace, inputs['path'] ?? '')
  const { name } = inputs
  if (name === undefined) {
    for (const artifact of store.all) await extract(artifact, inputs['merge-multiple'] === 'true' ? target : join(target, artifact.name))
  } else {
    const artifact = store.find(name)
    if (artifact === undefined) throw new RunnerProblem(`Unable to download artifact(s): Artifact not found for name: ${name}`)
    await extract(artifact, target)
  }
  log.write(`Total of ${name === undefined ? store.all.length : 1} artifact(s) downloaded to ${target}`)
  return { 'download-path': target }
}

/** Refuses what this runner does not know to do, rather than pass it over. */
export function checkInputs(inputs: Inputs, known: readonly string[]): void {
  const unknown = Object.keys(inputs).find((input) => !known.includes(input))
  if (unknown !== undefined) throw new RunnerProblem(`this runner does not know the input '${unknown}' here; it knows ${known.join(', ')}`)
}

async function extract(artifact: StoredArtifact, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  await cp(artifact.directory, target, { recursive: true })
}

async function filesUnder(path: string, withHidden: boolean): Promise<string[]> {
  try {
    if ((await stat(path)).isFile()) return [path]
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return files.filter((file) => withHidden || !relative(path, file).split(sep).some((part) => part.startsWith('.')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

/** One path is the root itself, or its directory when it is a file; of several it is what they have in common. */
async function rootOf(paths: readonly string[]): Promise<string> {
  const [first = '', ...others] = await Promise.all(
    paths.map(async (path) => (await filesUnder(path, true))[0] === path ? dirname(path) : path),
  )
  let root = first
  while (!others.every((other) => isWithin(root, other))) root = dirname(root)
  return root
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way.split(sep)[0] !== '..' && !isAbsolute(way) && basename(root) !== '..')
}

function nothingFound(paths: readonly string[], mode: string, log: StepLog): Record<string, string> {
  const message = `No files were found with the provided path: ${paths.join(' ')}. No artifacts will be uploaded.`
  if (mode === 'error') throw new RunnerProblem(message)
  if (mode === 'warn') log.warning(message)
  else log.write(message)
  return {}
}
