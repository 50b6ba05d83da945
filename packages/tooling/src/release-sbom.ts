// node packages/tooling/src/release-sbom.ts: what all bundles of dist/ contain together, as one CycloneDX document on standard output.
import { readFileSync } from 'node:fs'
import { joinedSbom } from './sbom.ts'
import type { Sbom } from './sbom.ts'
import { bundleNames, root } from './repository.ts'

const parts = bundleNames.map((name) => JSON.parse(readFileSync(`${root}dist/${name}/sbom.cdx.json`, 'utf8')) as Sbom)
process.stdout.write(joinedSbom(parts))
