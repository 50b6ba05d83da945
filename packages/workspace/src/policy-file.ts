import { digestOf } from '@portcullis/core/model/digest'
import type { PolicyDocument } from '@portcullis/core/policy/document'
import { readFileInside } from './read-file.ts'
import { readPolicyYaml } from './policy-yaml.ts'

const maxPolicyBytes = 1024 * 1024

/**
 * Reads the policy that an input names: a path relative to the workspace, or, when it holds a line break, the text
 * itself. @throws Failure `file-invalid` | `too-large` | `policy-error`
 */
export async function readPolicyDocument(input: string, workspace: string): Promise<PolicyDocument> {
  if (input.includes('\n')) return inlinePolicyDocument(input)
  const bytes = await readFileInside(input, { roots: [workspace], maxBytes: maxPolicyBytes, what: 'the policy' })
  return policyDocumentFrom(bytes, input)
}

/** A policy given as text. @throws Failure `too-large` | `policy-error` */
export function inlinePolicyDocument(text: string): PolicyDocument {
  return policyDocumentFrom(new TextEncoder().encode(text), 'inline')
}

/** A policy given as the bytes of a file. @throws Failure `too-large` | `policy-error` */
export function policyDocumentFrom(bytes: Uint8Array, source: string): PolicyDocument {
  return { source, digest: digestOf(bytes), ...readPolicyYaml(bytes, source, maxPolicyBytes) }
}
