import { Failure } from '@portcullis/core/failure'
import { digestOf } from '@portcullis/core/model/digest'
import type { ReleaseSet } from '@portcullis/core/model/release-set'
import { PolicyProblems } from '@portcullis/core/policy/document'
import { parseReleaseSet, releaseSetError } from '@portcullis/core/policy/parse-release-set'
import { readPolicyYaml } from './policy-yaml.ts'
import { readFileInside } from './read-file.ts'

const maxBytes = 1024 * 1024

/** Reads a release set from a file within one of `roots`. @throws Failure `file-invalid` | `too-large` | `release-set-invalid` */
export async function readReleaseSetFile(path: string, roots: readonly string[]): Promise<ReleaseSet> {
  return releaseSetFrom(await readFileInside(path, { roots, maxBytes, what: 'the release set' }), path)
}

/** A release set given as the bytes of a file. @throws Failure `too-large` | `release-set-invalid` */
export function releaseSetFrom(bytes: Uint8Array, source: string): ReleaseSet {
  return parseReleaseSet({ source, digest: digestOf(bytes), ...yamlOf(bytes, source) })
}

/** The same strict YAML as a policy's; what is wrong with it is told as a problem of the set. */
function yamlOf(bytes: Uint8Array, source: string): ReturnType<typeof readPolicyYaml> {
  try {
    return readPolicyYaml(bytes, source, maxBytes)
  } catch (error) {
    if (error instanceof Failure && error.cause instanceof PolicyProblems) throw releaseSetError(source, error.cause.problems)
    throw error
  }
}
