#!/usr/bin/env node
// Runs `portcullis verify` over the bundles that sigstore-conformance comes with, each by path and by digest, and counts.
//   node test/interop/conformance-data.mjs DIRECTORY [TRUSTED_ROOT]
// DIRECTORY is its test/assets/bundle-verify, fetched by a person. TRUSTED_ROOT is for the cases that bring no root of
// their own; without it, theirs is fetched from the TUF repository of the public good instance.
// The exit code is 0 when every case whose name ends in `_fail` was refused, and every other one accepted.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const client = fileURLToPath(new URL('conformance-client.mjs', import.meta.url))
// As test/test_bundle.py and test/client.py of the suite have them.
const identity = 'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main'
const issuer = 'https://token.actions.githubusercontent.com'

const [directory, sharedRoot] = process.argv.slice(2)
if (directory === undefined || !existsSync(directory)) {
  process.stderr.write('expected the directory test/assets/bundle-verify of sigstore-conformance\n')
  process.exit(4)
}

/** The suite's own inputs: a file beside the bundle, or the one that all share. */
function artifactOf(at) {
  const own = join(at, 'artifact')
  return existsSync(own) ? own : join(directory, 'a.txt')
}

function wordsOf(at, subject) {
  const [ownRoot, key] = ['trusted_root.json', 'key.pub'].map((name) => join(at, name))
  const root = existsSync(ownRoot) ? ownRoot : sharedRoot
  const by = existsSync(key) ? ['--key', key] : ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer]
  return ['verify-bundle', '--bundle', join(at, 'bundle.sigstore.json'), ...by, ...(root === undefined ? [] : ['--trusted-root', root]), subject]
}

let wrong = 0
const counts = { accepted: 0, refused: 0 }
for (const name of readdirSync(directory).filter((one) => existsSync(join(directory, one, 'bundle.sigstore.json')))) {
  const at = join(directory, name)
  const artifact = artifactOf(at)
  const digest = `sha256:${createHash('sha256').update(readFileSync(artifact)).digest('hex')}`
  for (const subject of [artifact, digest]) {
    const { status, stderr } = spawnSync(process.execPath, [client, ...wordsOf(at, subject)], { cwd: dirname(client), encoding: 'utf8' })
    // Who has no root to judge by refuses everything, and wrong words are refused without a reason: neither is an answer.
    const isRefusal = status !== 0 && /^Reason code: (?!trust-root-)/m.test(stderr)
    const isRight = name.endsWith('_fail') ? isRefusal : status === 0
    counts[status === 0 ? 'accepted' : 'refused'] += 1
    if (isRight) continue
    wrong += 1
    process.stdout.write(`WRONG ${name} by ${subject === digest ? 'digest' : 'path'}: ${status}\n${stderr.split('\n').slice(0, 6).join('\n')}\n`)
  }
}
process.stdout.write(`${counts.accepted} accepted, ${counts.refused} refused, ${wrong} of them wrongly\n`)
process.exitCode = wrong === 0 && counts.accepted > 0 ? 0 : 1
