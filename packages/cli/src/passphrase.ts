import { readFileSync } from 'node:fs'
import { usage } from './usage.ts'

export interface PassphraseOptions {
  readonly keyPassphraseEnv?: string
  readonly keyPassphraseFile?: string
}

const standardInput = 0

/** The passphrase that a person points at. It is never an argument itself: those are seen by every process of the machine. */
export function readPassphrase({ keyPassphraseEnv: name, keyPassphraseFile: file }: PassphraseOptions): string | undefined {
  if (name !== undefined && file !== undefined) throw usage('--key-passphrase-env excludes --key-passphrase-file')
  if (file !== undefined) return readFileSync(file === '-' ? standardInput : file, 'utf8').replace(/\r?\n$/, '')
  if (name === undefined) return undefined
  const value = process.env[name]
  if (value === undefined || value === '') throw usage(`--key-passphrase-env: ${name} is not set`)
  return value
}
