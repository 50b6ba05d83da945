import { digestOf } from '@portcullis/core/model/digest'
import type { BundleVerifier, StatementSigner } from '@portcullis/core/ports/bundles'
import type { SandboxSigstore } from '@portcullis/sandbox/sigstore/start-sigstore'
import { githubClaims } from '@portcullis/sandbox/sigstore/claims'

/** Remembers what `work` made of the same bytes: thousands of trials sign and verify the same. */
function remembered<Result>(work: (bytes: Uint8Array) => Promise<Result>): (bytes: Uint8Array) => Promise<Result> {
  const known = new Map<string, Promise<Result>>()
  return (bytes) => {
    const key = digestOf(bytes)
    const result = known.get(key) ?? work(bytes)
    known.set(key, result)
    return result
  }
}

/** Verifies the same bytes once: what comes of it depends on nothing else. */
export function verifierOnce(genuine: BundleVerifier): BundleVerifier {
  return { verify: remembered(async (bytes) => await genuine.verify(bytes)) }
}

/** Signs as a job of acme/shop: `file` is its workflow, `environment` the environment it is in. The same statement is signed once. */
export function signerOnce(sigstore: () => SandboxSigstore) {
  const signers = new Map<string, StatementSigner>()
  return (file: string, runId: number, more: { readonly environment?: string; readonly sha?: string } = {}): StatementSigner => {
    const key = JSON.stringify([file, runId, more])
    const claims = githubClaims({ repository: 'acme/shop', workflowPath: `.github/workflows/${file}`, eventName: 'workflow_dispatch', runId: String(runId), ...more })
    const sign = async (statement: Uint8Array): Promise<Uint8Array> => Buffer.from(JSON.stringify(await sigstore().signStatement(JSON.parse(new TextDecoder().decode(statement)) as object, claims)))
    const signer = signers.get(key) ?? { sign: remembered(sign) }
    signers.set(key, signer)
    return signer
  }
}
