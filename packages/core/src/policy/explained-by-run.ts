import type { OwnEntry } from '../ports/transparency-log.ts'
import type { RunName, RunRecord } from '../ports/run-records.ts'

const github = 'https://github.com/'
/** How far the clocks of GitHub and of a certificate authority may be apart. */
const clockSkew = 5 * 60_000

/** The attempt of a run that the certificate of an entry names (extension .21); undefined when it names none of GitHub's. */
export function runOf({ signer: { extensions } }: OwnEntry): RunName | undefined {
  const [, repository, id, attempt] = /^https:\/\/github\.com\/([^/?#\s]+\/[^/?#\s]+)\/actions\/runs\/([1-9][0-9]{0,14})\/attempts\/([1-9][0-9]{0,8})$/.exec(extensions.runInvocationUri ?? '') ?? []
  return repository === undefined ? undefined : { repository, id: Number(id), attempt: Number(attempt) }
}

/**
 * Why a run does not explain an entry; undefined when it does: it is of the repository and of the workflow file that
 * the certificate names, and ran when the certificate was issued.
 */
export function whyNotByRun({ signer: { extensions }, issuedAt }: OwnEntry, name: RunName, record: RunRecord | undefined): string | undefined {
  if (record === undefined) return `GitHub shows no attempt ${name.attempt} of run ${name.id} in ${name.repository}`
  const { buildConfigUri: started = 'no workflow', sourceRepositoryIdentifier: repositoryId = 'no repository' } = extensions
  if (String(record.repositoryId) !== repositoryId) return `run ${name.id} is of repository ${record.repositoryId}, and the certificate of ${repositoryId}`
  if (!started.startsWith(`${github}${name.repository}/${record.workflow}@`)) return `run ${name.id} is of ${record.workflow}, and the certificate of ${started}`
  const at = issuedAt?.getTime() ?? Number.NaN
  const [from, to] = [record.startedAt.getTime() - clockSkew, (record.endedAt?.getTime() ?? Number.POSITIVE_INFINITY) + clockSkew]
  if (at >= from && at <= to) return undefined
  return `run ${name.id} ran from ${record.startedAt.toISOString()}${record.endedAt === undefined ? '' : ` to ${record.endedAt.toISOString()}`}, and the certificate is of ${issuedAt?.toISOString() ?? 'no time'}`
}
