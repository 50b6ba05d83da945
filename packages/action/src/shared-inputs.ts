import type { PinnedReference } from '@portcullis/core/model/reference'
import type { Inputs } from './inputs.ts'

/** What all six actions take, besides what the host itself reads. */
export interface SharedInputs extends AccessInputs {
  readonly subject: PinnedReference
}

/** By what right an action speaks to whom. */
export interface AccessInputs {
  readonly githubToken: string | undefined
  /** For the registry of the subject only; given together or not at all. */
  readonly registryCredentials: { readonly username: string; readonly password: string } | undefined
  /** One provider a line. */
  readonly registryLogin: readonly string[]
  /** One registry a line: `registry.example=login.example`. */
  readonly registryTokenServers: readonly string[]
  readonly insecureRegistries: readonly string[]
  readonly registryCa: string | undefined
}

export function sharedInputs(inputs: Inputs, digestInput: 'subject-digest' | 'rollback-to' = 'subject-digest'): SharedInputs {
  return { subject: inputs.subject(digestInput), ...accessInputs(inputs) }
}

export function accessInputs(inputs: Inputs): AccessInputs {
  const username = inputs.text('registry-username')
  const password = inputs.text('registry-password')
  if ((username === undefined) !== (password === undefined)) inputs.problem('registry-username', 'and registry-password go together')
  return {
    githubToken: inputs.text('github-token'),
    registryCredentials: username === undefined || password === undefined ? undefined : { username, password },
    registryLogin: inputs.lines('registry-login'),
    registryTokenServers: inputs.lines('registry-token-server'),
    insecureRegistries: inputs.list('insecure-registries'),
    registryCa: inputs.text('registry-ca'),
  }
}

/** How a run is shown and what it does to the step. */
export interface HostInputs {
  /** `warn` reports a denial without failing the step; a run that could not find out fails it all the same. */
  readonly mode: 'enforce' | 'warn'
  readonly checkRun: boolean
  readonly showSummary: boolean
  readonly outputDirectory: string | undefined
}

export function hostInputs(inputs: Inputs): HostInputs {
  return {
    mode: inputs.text('mode') === undefined ? 'enforce' : inputs.choice('mode', ['enforce', 'warn']),
    checkRun: inputs.flag('check-run'),
    showSummary: inputs.flag('show-summary'),
    outputDirectory: inputs.text('output-dir'),
  }
}
