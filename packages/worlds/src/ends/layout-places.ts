import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { isNativeError } from 'node:util/types'
import { Failure } from '@portcullis/core/failure'
import type { LayoutPlaces } from '@portcullis/registry/layout/layout-folder'
import type { Surroundings } from '../surroundings.ts'

/** Layout folders lie where this run may read: in the workspace, or where its host keeps what passes between steps. */
export function layoutPlaces({ readable }: Pick<Surroundings, 'readable'>): LayoutPlaces {
  const [base] = readable
  const roots = readable.map((root) => realOf(root))
  return {
    directoryOf: (repository) => {
      const path = realOf(resolve(base, repository))
      if (roots.some((root) => isInside(path, root))) return path
      throw new Failure('file-invalid', {
        blame: 'configuration',
        message: `The layout ${JSON.stringify(repository.slice(0, 200))} lies outside ${readable.join(' and ')}`,
        remedy: 'Name a directory inside the workspace.',
      })
    },
  }
}

/** With all links followed, as far as it exists: what is not there yet cannot be a link, nor can anything be behind a file. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    const isAbsent = isNativeError(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    if (!isAbsent || dirname(path) === path) throw error
    return join(realOf(dirname(path)), path.slice(dirname(path).length))
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith('../'))
}
