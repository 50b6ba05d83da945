import { basename, dirname, resolve } from 'node:path'
import { Failure } from '@portcullis/core/failure'
import { placeOf } from '@portcullis/core/model/reference'
import type { Place, PinnedReference } from '@portcullis/core/model/reference'
import type { BundleWriter, LegacyWriter } from '@portcullis/core/ports/bundles'
import type { SigningSubject, SignWorld } from '@portcullis/core/use-cases/sign'
import { createLayoutAttacher } from '@portcullis/registry/layout/layout-attacher'
import { createRegistryAttacher } from '@portcullis/registry/registry-attacher'
import { digestOfFileInside } from '@portcullis/workspace/read-file'
import { directoryShelf } from '../evidence/bundle-shelf.ts'
import { requireOneLogin } from '../evidence/evidence-of-set.ts'
import { layoutPlaces } from '../ends/layout-places.ts'
import { npmEvidence, requirePackage } from '../ends/npm-ends.ts'
import { registryOptions } from '../registries/registry-options.ts'
import { releaseEvidence, requireRelease } from '../ends/release-ends.ts'
import { requireSame } from './signing-subjects.ts'
import type { Surroundings } from '../surroundings.ts'

/** Looks for artifacts where they are, and keeps bundles there. */
export type SigningPlaces = SignWorld['artifacts'] & BundleWriter & LegacyWriter

/**
 * Every place that a subject may be in; registries share one client, and a given user and password are for the first of
 * them. `evidence` is the directory for bundles of npm packages.
 */
export function signingPlaces(subjects: readonly SigningSubject[], evidence: string | undefined, surroundings: Surroundings): SigningPlaces {
  const first = subjects.find((subject) => placeOf(subject) === 'registry')
  const registries = first === undefined ? undefined : createRegistryAttacher(registryOptions(surroundings, first.registry))
  // What is given for a registry is for no other place beside it.
  const elsewhere = first === undefined ? surroundings : { ...surroundings, registryCredentials: undefined }
  requireOneLogin(subjects.filter((subject) => ['npm', 'release'].includes(placeOf(subject))), elsewhere)
  const opened = <Opened>(one: Opened | undefined): Opened => {
    if (one !== undefined) return one
    throw new Failure('unexpected', { blame: 'bug', message: 'No registry was opened', remedy: 'Report this.' })
  }
  const layouts = createLayoutAttacher(registryOptions(surroundings, 'oci-layout'), layoutPlaces(surroundings))
  const places: Readonly<Record<Place, SignWorld['artifacts'] & BundleWriter>> = {
    registry: { manifest: async (subject) => await opened(registries).reader.manifest(subject), attach: async (...what) => await opened(registries).attacher.attach(...what) },
    'oci-layout': { manifest: async (subject) => await layouts.reader.manifest(subject), attach: async (...what) => await layouts.attacher.attach(...what) },
    file: { manifest: async (subject) => await requireUnchanged(subject, surroundings), attach: async (subject, bundle) => await keepBeside(subject, bundle, surroundings) },
    release: { manifest: async (subject) => await requireRelease(subject, elsewhere), attach: async (subject, ...what) => await releaseEvidence(subject, elsewhere).attach(subject, ...what) },
    npm: { manifest: async (subject) => await requirePackage(subject, elsewhere), attach: async (subject, ...what) => await npmEvidence(subject, { evidence, others: [] }, elsewhere).attacher.attach(subject, ...what) },
  }
  return {
    manifest: async (subject) => await places[placeOf(subject)].manifest(subject),
    attach: async (subject, bundle, predicateType) => await places[placeOf(subject)].attach(subject, bundle, predicateType),
    keep: async (subject, bundle, apart) => await opened(registries).cosignTags.keep(subject, bundle, apart),
  }
}

/** What is signed must still be what was named. @throws Failure `digest-mismatch` | `file-invalid` */
async function requireUnchanged(subject: PinnedReference, { readable }: Surroundings): Promise<void> {
  requireSame(subject, await digestOfFileInside(subject.repository, { roots: readable, what: 'the file to sign' }))
}

async function keepBeside({ repository: path }: PinnedReference, bundle: Uint8Array, { readable }: Surroundings): ReturnType<BundleWriter['attach']> {
  const absolute = resolve(readable[0], path)
  return await directoryShelf(dirname(absolute)).keep(`${basename(absolute)}.sigstore.jsonl`, bundle)
}
