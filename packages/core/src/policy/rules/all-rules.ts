import { gitHubRelease } from './github-release.ts'
import { npmPublish } from './npm-publish.ts'
import { provenance } from './provenance.ts'
import type { Rule } from './rule.ts'
import { sbom } from './sbom.ts'
import { scan } from './scan.ts'
import { signatures } from './signatures.ts'
import { verificationSummary } from './verification-summary.ts'
import { vulnerabilities } from './vulnerabilities.ts'

/** Every rule of the policy language, in the order in which they are judged and shown. */
export const allRules: readonly Rule[] = [provenance, signatures, scan, vulnerabilities, sbom, verificationSummary, npmPublish, gitHubRelease]
