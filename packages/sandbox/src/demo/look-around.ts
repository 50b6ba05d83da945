import type { Tale } from './tale.ts'

/** Commands for somebody who wants to see for themselves, while the sandbox is kept running. */
export function waysToLookAround({ addresses, artifact }: Tale): string[] {
  const { registries, accounts, github, files } = addresses
  const { promoter } = accounts
  const image = `${registries.production}/acme/shop`
  const identity = 'https://github.com/acme/shop/.github/workflows/promote.yml@refs/heads/main'
  return [
    'The sandbox is still running. Look around, then end it with Ctrl-C.',
    '',
    '# the check runs, the environments and the ledger of the repository',
    `curl -s -H 'authorization: Bearer ${github.token}' ${github.api}/repos/acme/shop/commits/main/check-runs`,
    `curl -s -H 'authorization: Bearer ${github.token}' ${github.api}/repos/acme/shop/environments`,
    `curl -s -H 'authorization: Bearer ${github.token}' '${github.api}/repos/acme/shop/git/trees/portcullis-ledger?recursive=1'`,
    '',
    '# what is in production, and what hangs on it',
    `crane auth login ${registries.production} -u ${promoter.username} -p ${promoter.password}`,
    `crane digest ${image}:production`,
    `cosign tree ${image}@${artifact.digest}`,
    '',
    '# cosign verifies what our sign has signed',
    `cosign verify-attestation ${image}@${artifact.digest} --new-bundle-format --type https://cyclonedx.org/bom \\`,
    `  --certificate-identity ${identity} --certificate-oidc-issuer ${addresses.sigstore.issuer} \\`,
    `  --trusted-root ${files.trustedRoot} --allow-http-registry`,
    '',
    '# and so does Portcullis',
    `npx portcullis verify ${image}@${artifact.digest} --trusted-root ${files.trustedRoot} \\`,
    `  --certificate-identity ${identity} --certificate-oidc-issuer ${addresses.sigstore.issuer}`,
  ]
}
