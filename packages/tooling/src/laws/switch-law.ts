import { isTest, lineAt } from './source-file.ts'

// Every verifier that had such a switch has an advisory about a workflow that left it on.
const escapeHatch = new RegExp(
  [
    String.raw`\b(?:skip|disable|no|without|ignore)[-_]?(?:signature|verif(?:y|ication)|tlog|sct|policy|approval|identity|transparency)s?\b`,
    String.raw`\b(?:insecure|allow)[-_]?(?:skip|ignore|unsigned|unverified|untrusted|any[-_]?identity)`,
    String.raw`\brejectUnauthorized\b`,
  ].join('|'),
  'gi',
)

/** One sentence for every switch in `text` whose name says that it turns a check off: there are none in this house. */
export function switchViolations({ path, text }: { readonly path: string; readonly text: string }): string[] {
  if (isTest(path)) return []
  return [...text.matchAll(escapeHatch)].map(({ index, 0: found }) => `${path}:${lineAt(text, index)}: ${found}: no switch turns a check off`)
}
