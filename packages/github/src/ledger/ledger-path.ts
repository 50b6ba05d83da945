import { Failure } from '@portcullis/core/failure'
import type { LedgerLine } from '@portcullis/core/ports/ledger'

/**
 * Where a line's entries lie: `registry.example/acme/shop/@production.jsonl`. The `@` of an npm scope is escaped and no
 * other line has one, so that no line's file is another line's folder. @throws Failure `ledger-invalid`
 */
export function ledgerPath({ line, environment }: LedgerLine): string {
  const isNpm = line.startsWith('npm:')
  // `npm://host/name`, `release://host/owner/name`: nothing else has a folder `npm:` or `release:`, so what stands for `//` can be left out.
  const folders = line.replace(/^(npm|release):\/\//, '$1:/').split('/')
  const shape = isNpm ? /^npm:$|^(?:npm:)?@?[A-Za-z0-9~-][A-Za-z0-9._:~-]*$/ : /^[A-Za-z0-9][A-Za-z0-9._:-]*$/
  const isPlain = !/^(?:npm|release):$/.test(folders.at(-1) ?? '') && folders.every((folder) => shape.test(folder))
  if (!isPlain || environment === '' || environment.length > 255) {
    throw new Failure('ledger-invalid', {
      blame: 'configuration',
      message: `No ledger can be kept for ${JSON.stringify(line.slice(0, 200))} in ${JSON.stringify(environment.slice(0, 80))}`,
      remedy: 'Give a target repository such as registry.example/acme/shop and the name of an environment.',
    })
  }
  return [...folders.map(encodeURIComponent), `@${encodeURIComponent(environment)}.jsonl`].join('/')
}
