import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Tale } from '../tale.ts'
import { reportPage } from './page.ts'

const hostile = `<script>alert(1)</script>"'&`
const digest = `sha256:${'ab'.repeat(32)}`

const tale: Tale = {
  schema: 'portcullis/demo/v1',
  verdict: 'as-told',
  startedAt: '2026-11-21T11:00:00.000Z',
  milliseconds: 20_000,
  stages: [
    {
      number: 1,
      title: hostile,
      milliseconds: 1000,
      scenes: [
        {
          title: hostile, who: hostile, action: 'promote', decision: 'deny', reasonCode: 'tag-drift', sentence: hostile, facts: [hostile],
          reasons: [{ code: 'tag-drift', rule: hostile, message: hostile, expected: digest, found: hostile, remedy: hostile, owner: hostile }],
          expected: 'deny', found: 'deny', asTold: true, milliseconds: 500,
        },
      ],
    },
  ],
  places: [{ name: 'production', repository: hostile, tag: hostile, digest, release: hostile }],
  artifact: { release: hostile, digest, repository: hostile, commit: '/checkout' },
  evidence: [{ referrer: digest, predicateType: hostile, signer: hostile, says: hostile }],
  approvals: [{ release: hostile, login: hostile, role: hostile, rationale: hostile, approvedAt: hostile, expiresAt: hostile }],
  ledger: [{ sequence: 2, kind: hostile, release: hostile, subject: digest, replaced: '', previous: digest, actor: hostile, promotedAt: hostile }],
  addresses: {
    registries: { source: '', production: '' },
    accounts: { builder: { username: 'builder', password: 'secret-of-the-builder' }, reader: { username: '', password: '' }, promoter: { username: '', password: '' } },
    sigstore: { oidc: '', issuer: '', fulcio: '', rekor: '', tsa: '' },
    github: { api: '', repository: '', token: 'ghp_secret' },
    files: { trustedRoot: '', signingConfig: '', clientTrustConfig: '', dockerConfig: '', advisories: '' },
  },
}
const page = reportPage(tale)

describe('the page of the demo', () => {
  it('escapes whatever is put into it, and runs nothing', () => {
    expect(page).not.toMatch(/<script|alert\(1\)<\/script|\son[a-z]+=|\sstyle=/i)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
  })

  it('lets in its own style sheet and nothing else', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`)
    expect(page).not.toMatch(/(?:src|href)=|url\(|@import/)
  })

  it('shows no password and no token', () => {
    expect(page).not.toMatch(/secret-of-the-builder|ghp_secret/)
  })

  it('says first what came of it', () => {
    expect(page.indexOf('Everything ended as told')).toBeLessThan(page.indexOf('What was refused'))
    expect(reportPage({ ...tale, verdict: 'broken', problem: 'the gate fell' })).toMatch(/<h1>The story broke<\/h1>\s*<p>the gate fell/)
  })
})
