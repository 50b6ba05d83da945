import { join } from 'node:path'
import { checkoutRoot } from '../shop/lay-out.ts'
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
    '# judge the release yourself; change the policy in that folder, and judge it again',
    `(cd ${artifact.commit} && DOCKER_CONFIG=${files.dockerConfig} GITHUB_TOKEN=${github.token} GITHUB_API_URL=${github.api} GITHUB_REPOSITORY=acme/shop \\`,
    `  ${join(checkoutRoot, 'packages/cli/bin/portcullis.mjs')} gate ${registries.source}/acme/shop@${artifact.digest} --environment production)`,
    '',
    '# ask who signed what about it',
    `PORTCULLIS_REGISTRY_PASSWORD=${promoter.password} npx portcullis verify ${image}@${artifact.digest} --registry-username ${promoter.username} \\`,
    `  --trusted-root ${files.trustedRoot} --certificate-identity ${identity} --certificate-oidc-issuer ${addresses.sigstore.issuer}`,
    '',
    '# the check runs, the environments and the ledger of the repository',
    `curl -s -H 'authorization: Bearer ${github.token}' ${github.api}/repos/acme/shop/commits/main/check-runs`,
    `curl -s -H 'authorization: Bearer ${github.token}' ${github.api}/repos/acme/shop/environments`,
    `curl -s -H 'authorization: Bearer ${github.token}' '${github.api}/repos/acme/shop/git/trees/portcullis-ledger?recursive=1'`,
    '',
    '# what is in production, and what hangs on it, by crane and cosign if you have them',
    `crane auth login ${registries.production} -u ${promoter.username} -p ${promoter.password}`,
    `crane digest ${image}:production`,
    `cosign tree ${image}@${artifact.digest}`,
    '',
    '# cosign verifies what our sign has signed',
    `cosign verify-attestation ${image}@${artifact.digest} --new-bundle-format --type https://cyclonedx.org/bom \\`,
    `  --certificate-identity ${identity} --certificate-oidc-issuer ${addresses.sigstore.issuer} \\`,
    `  --trusted-root ${files.trustedRoot} --allow-http-registry`,
  ]
}
