import { digestOf } from '@portcullis/core/model/digest'
import { pin } from '@portcullis/core/model/reference'
import type { ArtifactReader } from '@portcullis/core/ports/artifacts'
import type { BundleReader, BundleWriter } from '@portcullis/core/ports/bundles'
import { bytesOnce } from '../content/bytes-in-memory.ts'
import { emptyConfig, referrerManifest } from '../evidence/attach.ts'
import { evidenceIn } from '../evidence/evidence.ts'
import type { LayoutPlaces } from './layout-folder.ts'
import { LayoutSource } from './layout-source.ts'
import { LayoutTarget } from './layout-target.ts'
import { readManifest } from '../content/manifest.ts'
import { referrerDescriptor } from '../evidence/referrers.ts'
import { connect } from '../registry-reader.ts'
import type { RegistryOptions } from '../registry-reader.ts'

/** Opens layout folders for reading and attaching evidence: on the far side of an air gap a folder is all there is. */
export function createLayoutAttacher(options: RegistryOptions, places: LayoutPlaces): { readonly reader: Pick<ArtifactReader, 'manifest'>; readonly bundles: BundleReader; readonly attacher: BundleWriter } {
  const { retrying } = connect(options)
  const target = new LayoutTarget(places, retrying)
  return {
    reader: { manifest: (subject) => new LayoutSource(places).manifest(subject) },
    // By new eyes each time: what was attached a moment ago is there.
    bundles: { bundles: (subject) => evidenceIn(new LayoutSource(places), options).bundles(subject) },
    attacher: {
      async attach(subject, bundle, predicateType) {
        const manifest = referrerManifest(await new LayoutSource(places).manifest(subject), bundle, predicateType, options.clock.now())
        for (const bytes of [emptyConfig, bundle]) await target.putBlob({ at: pin(subject, digestOf(bytes)), size: bytes.byteLength, open: (from) => bytesOnce(bytes, from) })
        await target.putManifest(subject, manifest)
        await target.listReferrers(subject, () => Promise.resolve([referrerDescriptor({ manifest, content: readManifest(manifest) })]))
        return manifest.digest
      },
    },
  }
}
