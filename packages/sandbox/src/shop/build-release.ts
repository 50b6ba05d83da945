import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { buildShopImage } from '../images/shop-image.ts'
import type { ShopRelease } from '../images/shop-image.ts'
import { pushImage } from '../images/push-image.ts'

/** What build.sh of examples/shop runs: packs the release that package.json names, pushes it, and says how it was made. */
async function buildRelease(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const variable = (name: string): string => {
    const value = environment[name]
    if (value === undefined || value === '') throw new Error(`build-release needs the variable ${name}`)
    return value
  }
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: ShopRelease }
  const image = buildShopImage({ release: version })
  const [registry = '', ...path] = variable('REPOSITORY').split('/')
  const credentials = { username: variable('REGISTRY_USER'), password: variable('REGISTRY_PASSWORD') }
  await pushImage(image, { registryUrl: `http://${registry}`, repository: path.join('/'), tag: version, credentials })

  const repository = `${variable('GITHUB_SERVER_URL')}/${variable('GITHUB_REPOSITORY')}`
  await writeFile('provenance.json', JSON.stringify(provenance(repository, variable), null, 2))
  await appendFile(variable('GITHUB_OUTPUT'), `digest=${image.digest}\nversion=${version}\n`)
}

/** SLSA provenance v1 as a GitHub workflow tells it. */
function provenance(repository: string, variable: (name: string) => string): object {
  const ref = variable('GITHUB_REF')
  const workflowRef = `${variable('GITHUB_SERVER_URL')}/${variable('GITHUB_WORKFLOW_REF')}`
  const path = variable('GITHUB_WORKFLOW_REF').split('@')[0]?.split('/').slice(2).join('/')
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref, repository, path } },
      internalParameters: { github: { event_name: variable('GITHUB_EVENT_NAME'), repository_id: variable('GITHUB_REPOSITORY_ID') } },
      resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: variable('GITHUB_SHA') } }],
    },
    runDetails: {
      builder: { id: workflowRef },
      metadata: { invocationId: `${repository}/actions/runs/${variable('GITHUB_RUN_ID')}/attempts/${variable('GITHUB_RUN_ATTEMPT')}` },
    },
  }
}

await buildRelease(process.env)
