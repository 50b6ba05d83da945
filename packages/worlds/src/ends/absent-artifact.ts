import { Failure } from '@portcullis/core/failure'
import { formatRepository, placeOf } from '@portcullis/core/model/reference'
import type { Reference } from '@portcullis/core/model/reference'
import { isJsonObject } from '@portcullis/core/model/strict-json'
import { nearMiss } from '@portcullis/core/policy/near-miss'
import { layoutAt } from '@portcullis/registry/layout/layout-folder'
import type { LayoutPlaces } from '@portcullis/registry/layout/layout-folder'
import { refName } from '@portcullis/registry/layout/layout-index'

const tagsShown = 10

/** There is nothing to copy: of a folder, whether it is one at all, and which tags it has. */
export async function absentArtifact(from: Reference, places: LayoutPlaces): Promise<Failure> {
  if (placeOf(from) !== 'oci-layout') return notFound(`${formatRepository(from)} has no ${from.tag === undefined ? 'artifact' : `tag ${from.tag}`}`, 'Check the name, and that these credentials may see it.')
  const folder = await layoutAt(places.directoryOf(from.repository))
  if (!(await folder.isMarked())) return notFound(`${JSON.stringify(from.repository)} is no OCI layout: no such directory, or no file oci-layout in it`, 'Check the path of the directory; it is from where this runs.')
  const tags = (await folder.entries()).flatMap(({ annotations }) => (isJsonObject(annotations) ? [annotations[refName]] : [])).filter((name) => typeof name === 'string')
  const shown = [...tags.slice(0, tagsShown), ...(tags.length > tagsShown ? [`${tags.length - tagsShown} more`] : [])].join(', ')
  const meant = from.tag === undefined ? undefined : nearMiss(from.tag, tags)
  return notFound(
    `${formatRepository(from)} has no ${from.tag === undefined ? 'artifact' : `tag ${from.tag}`}${shown === '' ? '' : `, only ${shown}`}`,
    meant === undefined ? 'Name a tag that index.json gives, or the digest of an artifact in it.' : `Did you mean ${meant}?`,
  )
}

function notFound(message: string, remedy: string): Failure {
  return new Failure('not-found', { blame: 'configuration', message: message.slice(0, 2_000), remedy })
}
