import { Failure } from '@portcullis/core/failure'
import { parseRegistryHost } from '@portcullis/core/model/registry-host'

/**
 * Token servers on other hosts that may be shown the credentials for a registry, as a person named them:
 * `registry.example:5050=gitlab.example`, one for each registry. Over TLS alone.
 * @throws Failure `input-invalid`
 */
export function tokenServersIn(lines: readonly string[]): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [registry, server, ...more] = line.split('=').map(parseRegistryHost)
    if (registry === undefined || server === undefined || more.length > 0) throw invalid('registry.example=login.example, two hosts', line)
    if (found.has(registry)) throw invalid(`one token server for ${registry}`, line)
    // As addresses have it: without the port that https has by itself.
    found.set(registry, new URL(`https://${server}`).host)
  }
  return Object.fromEntries(found)
}

function invalid(expected: string, line: string): Failure {
  const found = JSON.stringify(line.slice(0, 200))
  return new Failure('input-invalid', {
    blame: 'configuration',
    message: `registry-token-server: expected ${expected}, found ${found}`,
    remedy: 'Write the registry as in the name of an artifact, an equals sign and the host of its token server, with ports where they have one (docs/credentials.md).',
    expected,
    found,
  })
}
