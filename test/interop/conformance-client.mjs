#!/usr/bin/env node
// Answers the words of sigstore-conformance (docs/cli_protocol.md there) with `portcullis sign` and `portcullis verify`:
//   sign-bundle [--staging] [--in-toto] --identity-token TOKEN --bundle FILE [--trusted-root FILE --signing-config FILE] FILE
//   verify-bundle [--staging] --bundle FILE (--certificate-identity ID --certificate-oidc-issuer URL | --key FILE) [--trusted-root FILE] FILE_OR_DIGEST
// The exit code is that of portcullis; words that are not understood end with 4, as there.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const portcullis = fileURLToPath(new URL('../../packages/cli/bin/portcullis.mjs', import.meta.url))
const text = { type: 'string' }
const flag = { type: 'boolean', default: false }

class WrongWords extends Error {}

function run(words, environment = {}) {
  const { status } = spawnSync(process.execPath, [portcullis, ...words], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PORTCULLIS_SOURCE: '1', ...environment } })
  return status ?? 3
}

function required(value, name) {
  if (value === undefined) throw new WrongWords(`${name} is missing`)
  return value
}

/** The staging instance has its own root, which nobody here has pinned: it must be given. */
function requireKnown({ staging, 'trusted-root': trustedRoot }) {
  if (staging && trustedRoot === undefined) throw new WrongWords('--staging needs --trusted-root: the root of the staging instance is not built in')
}

function signBundle(options, file) {
  requireKnown(options)
  const directory = mkdtempSync(join(tmpdir(), 'portcullis-conformance-'))
  try {
    const out = join(directory, 'out')
    const status = run(['sign', ...whatIsSigned(options, file, directory), ...domainOf(options, directory), '--no-push', '--output-dir', out], { SIGSTORE_ID_TOKEN: required(options['identity-token'], '--identity-token') })
    if (status !== 0) return status
    const [bundle] = readdirSync(out).filter((name) => name.endsWith('.sigstore.json'))
    copyFileSync(join(out, bundle), required(options.bundle, '--bundle'))
    return 0
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The file itself; or the statement in it, about the digest that it names first. */
function whatIsSigned(options, file, directory) {
  if (!options['in-toto']) return [resolve(file), '--content', 'message-signature']
  const statement = readFileSync(file)
  const statements = mkdtempSync(join(directory, 'statements-'))
  writeFileSync(join(statements, 'statement.json'), statement)
  return [`sha256:${JSON.parse(statement.toString()).subject[0].digest.sha256}`, '--statements', statements]
}

function domainOf({ 'trusted-root': trustedRoot, 'signing-config': signingConfig }, directory) {
  if (trustedRoot === undefined && signingConfig === undefined) return ['--trust-domain', 'public-good']
  if (trustedRoot === undefined || signingConfig === undefined) throw new WrongWords('--trusted-root and --signing-config go together')
  const path = join(directory, 'client_trust_config.json')
  const parts = [['trustedRoot', trustedRoot], ['signingConfig', signingConfig]].map(([name, file]) => `"${name}":${readFileSync(file, 'utf8')}`)
  writeFileSync(path, `{"mediaType":"application/vnd.dev.sigstore.clienttrustconfig.v0.1+json",${parts.join(',')}}`)
  return ['--trust-config', path]
}

function verifyBundle(options, fileOrDigest) {
  requireKnown(options)
  const isDigest = /^sha256:[0-9a-f]{64}$/.test(fileOrDigest) && !existsSync(fileOrDigest)
  const trust = options['trusted-root'] === undefined ? ['--trust-domain', 'public-good'] : ['--trusted-root', options['trusted-root']]
  const by = options.key === undefined
    ? ['--certificate-identity', required(options['certificate-identity'], '--certificate-identity'), '--certificate-oidc-issuer', required(options['certificate-oidc-issuer'], '--certificate-oidc-issuer')]
    : ['--key', options.key]
  // The suite asks for bundles v0.1, too.
  return run(['verify', isDigest ? fileOrDigest : resolve(fileOrDigest), '--bundle', required(options.bundle, '--bundle'), '--legacy', ...trust, ...by])
}

const commands = {
  'sign-bundle': [signBundle, { staging: flag, 'in-toto': flag, 'identity-token': text, bundle: text, 'trusted-root': text, 'signing-config': text }],
  'verify-bundle': [verifyBundle, { staging: flag, bundle: text, 'certificate-identity': text, 'certificate-oidc-issuer': text, key: text, 'trusted-root': text }],
}

function main([name, ...args]) {
  const [command, options] = commands[name] ?? []
  if (command === undefined) throw new WrongWords(`expected ${Object.keys(commands).join(' or ')}, found ${name}`)
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  if (positionals.length !== 1) throw new WrongWords(`expected one file, found ${positionals.length}`)
  return command(values, positionals[0])
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof WrongWords) && !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 4
}
