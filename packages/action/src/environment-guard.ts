import { Failure } from '@portcullis/core/failure'

/**
 * Variables by which an earlier step of the job could load code into this process, choose whom it trusts, or have it
 * print the headers of its requests. Code that was loaded by one could undo this check: it is for mistakes and for
 * those that only shift trust, and no substitute for a job of its own.
 */
const refused = [
  'DYLD_INSERT_LIBRARIES',
  'LD_AUDIT',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'NODE_COMPILE_CACHE',
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_SYSTEM_CA',
  'OPENSSL_CONF',
  'OPENSSL_MODULES',
]

/** @throws Failure `environment-variable-refused` naming every such variable, never its value */
export function refuseSubversiveVariables(environment: Readonly<Record<string, string | undefined>>): void {
  const found = refused.filter((name) => (environment[name] ?? '') !== '')
  if (found.length === 0) return
  const names = found.join(', ')
  throw new Failure('environment-variable-refused', {
    blame: 'configuration',
    message: `This job sets ${names}: whoever set it decides what this action does and whom it trusts`,
    remedy: `Run this action in a job of its own, or give its step an empty value: env: { ${found[0] ?? ''}: '' }.${found.includes('NODE_EXTRA_CA_CERTS') ? ' For a registry with a certificate of your own authority, give its PEM file as registry-ca.' : ''}`,
    expected: 'none of these variables',
    found: names,
  })
}
