import { createHash } from 'node:crypto'
import type { Tale } from '../tale.ts'
import { evidenceTree } from './evidence-tree.ts'
import { Html, html } from './html.ts'
import { overview } from './overview.ts'
import { records } from './records.ts'
import { refusals } from './refusals.ts'
import { stageList } from './stage-list.ts'
import { style } from './style.ts'

/** One page that holds everything it needs: no script, no network, readable from a file and on a phone. */
export function reportPage(tale: Tale): string {
  const allowed = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Portcullis demo: ${tale.verdict === 'as-told' ? 'everything ended as told' : 'the story broke'}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${overview(tale)}
${refusals(tale)}
${stageList(tale)}
${evidenceTree(tale)}
${records(tale)}
<footer class="quiet">Everything on this page happened on one machine, against a sandbox that speaks the real protocols. Its keys and passwords were made up for this one run.</footer>
</main>
</body>
</html>
`.text
}
