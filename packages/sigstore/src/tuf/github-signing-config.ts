/**
 * Where GitHub's instance signs. Its TUF repository publishes no signing config; the addresses are those that GitHub's own
 * attestation actions use. It has no transparency log.
 */
export const gitHubSigningConfig = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('https://fulcio.githubapp.com')],
  tsaUrls: [service('https://timestamp.githubapp.com/api/v1/timestamp')],
  tsaConfig: { selector: 'ANY' },
})

function service(url: string) {
  return { url, majorApiVersion: 1, validFor: { start: '2024-05-02T00:00:00Z' }, operator: 'github.com' }
}
