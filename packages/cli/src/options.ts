import type { Command } from 'commander'
import { defaultPolicyPath } from '@portcullis/workspace/policy-path'
import { usage } from './usage.ts'

/** What every verb takes, as commander hands it over. */
export interface CommonOptions {
  readonly output: OutputFormat
  readonly quiet?: boolean
  readonly insecureRegistry: readonly string[]
  readonly registryCa?: string
  readonly registryUsername?: string
  readonly registryLogin: readonly string[]
  readonly registryTokenServer: readonly string[]
  readonly repository?: string
}

export type OutputFormat = 'text' | 'json' | 'markdown' | 'sarif'

/** What every verb can print; SARIF is for findings, so only a scan has it. */
const outputFormats: readonly OutputFormat[] = ['text', 'json', 'markdown']

/** Adds the options that every verb takes. */
export function withCommonOptions(command: Command, formats: readonly OutputFormat[] = outputFormats): Command {
  return command
    .option('--output <format>', `${formats.join(', ')}; text goes to stderr, everything else to stdout`, oneOf(formats), 'text')
    .option('--quiet', 'say nothing but the verdict')
    .option('--insecure-registry <host>', 'speak plain HTTP to this registry too; repeatable', repeated, [])
    .option('--registry-ca <path>', 'PEM file of certificate authorities that registries are believed by, besides the public ones')
    .option('--registry-username <name>', 'user for the registry; its password is read from PORTCULLIS_REGISTRY_PASSWORD')
    .option('--registry-login <login>', 'short-lived credentials for the identity of this job, e.g. "aws role=ARN region=REGION"; repeatable', repeated, [])
    .option('--registry-token-server <registry=host>', 'host whose token server may be shown the credentials for this registry, where it is another host; repeatable', repeated, [])
    .option('--repository <owner/name>', 'repository on GitHub; default GITHUB_REPOSITORY')
}

/** Adds the options of verbs that judge by a policy. */
export function withPolicyOptions(command: Command): Command {
  return command
    .option('--policy <path>', 'policy file', defaultPolicyPath)
    .requiredOption('--environment <name>', 'environment of the policy')
}

export function repeated(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

export function oneOf<Word extends string>(words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const word = words.find((candidate) => candidate === value)
    if (word === undefined) throw usage(`expected one of ${words.join(', ')}, found ${JSON.stringify(value)}`)
    return word
  }
}

/** A run of a workflow by its number. */
export function runNumber(value: string): number {
  if (!/^[1-9][0-9]{0,14}$/.test(value)) throw usage(`--run-id: expected a number, found ${JSON.stringify(value)}`)
  return Number(value)
}
