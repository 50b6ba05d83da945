import type { DigestText } from './grammar.ts'

/** What the registry keeps of a manifest beside its bytes. */
export interface CheckedManifest {
  readonly mediaType: string
  readonly subject: DigestText | undefined
  readonly artifactType: string | undefined
  readonly annotations: Readonly<Record<string, string>> | undefined
}
