import { Failure } from '@portcullis/core/failure'
import type { Blame } from '@portcullis/core/failure'
import type { ReasonCode } from '@portcullis/core/reason-code'

const safeToRepeat = 'Run the job again: what was copied is not copied twice.'

export function unavailable(where: string, why: string, cause?: unknown): Failure {
  return new Failure('registry-unavailable', {
    blame: 'service',
    message: `${where} does not answer: ${why}`,
    remedy: safeToRepeat,
    found: why,
    cause,
  })
}

/** A name that stands for no address: of the registry, or of the proxy before it. */
export function hostUnknown(where: string, name: string, cause: unknown): Failure {
  const why = `no address is known for ${name} (ENOTFOUND)`
  return new Failure('registry-unavailable', {
    blame: 'service',
    message: `${where} does not answer: ${why}`,
    remedy: 'Check the name for a slip, and whether it can be looked up from here; else run the job again: what was copied is not copied twice.',
    found: why,
    cause,
  })
}

/** TLS works, and the certificate leads to no authority that is trusted. */
export function certificateUntrusted(where: string, why: string, cause: unknown): Failure {
  return new Failure('certificate-untrusted', {
    blame: 'configuration',
    message: `The certificate of ${where} is by nobody who is trusted here: ${why}`,
    remedy: 'If this registry has a certificate of your own authority, name the PEM file of that authority: registry-ca (--registry-ca).',
    found: why,
    cause,
  })
}

export function timedOut(where: string, why: string): Failure {
  return new Failure('timed-out', { blame: 'service', message: `${where}: ${why}`, remedy: safeToRepeat, found: why })
}

/** The registry breaks the distribution specification. */
export function protocolError(where: string, why: string, cause?: unknown): Failure {
  return new Failure('registry-protocol', {
    blame: 'service',
    message: `${where} answers against the distribution specification: ${why}`,
    remedy: 'Tell the operator of the registry.',
    found: why,
    cause,
  })
}

/** A registry points to a place where no request may go. */
export function redirectRefused(from: string, to: string, why: string): Failure {
  return new Failure('redirect-refused', {
    blame: 'service',
    message: `${from} points to ${to}, which is refused: ${why}`,
    remedy: 'Name the host yourself if you trust it, or ask the operator of the registry.',
    found: to,
  })
}

export function tooLarge(what: string, limit: number): Failure {
  return new Failure('too-large', {
    blame: 'artifact',
    message: `${what} is over its limit of ${limit} bytes`,
    remedy: 'Make it smaller.',
    expected: `at most ${limit} bytes`,
  })
}

export function digestMismatch(what: string, expected: string, found: string): Failure {
  return new Failure('digest-mismatch', {
    blame: 'service',
    message: `${what}: expected ${expected}, found ${found}`,
    remedy: 'Do not use this artifact; ask the operator of the registry how the content came to change.',
    expected,
    found,
  })
}

export function manifestInvalid(what: string, why: string): Failure {
  return new Failure('manifest-invalid', {
    blame: 'artifact',
    message: `${what} is no manifest that can be relied on: ${why}`,
    remedy: 'Build and push the artifact again with a current tool.',
    found: why,
  })
}

/** Content has another size than its descriptor says; it is not read to find out more. */
export function sizeMismatch(what: string, expected: number, found: number | string): Failure {
  return new Failure('size-mismatch', {
    blame: 'artifact',
    message: `${what}: expected ${expected} bytes, found ${found}`,
    remedy: 'Do not use this artifact; build and push it again, or ask the operator of the registry how it came to differ.',
    expected: `${expected} bytes`,
    found: `${found} bytes`,
  })
}

/** What a page to log in at, a proxy, or any host that is no registry answers. */
export function webPage(where: string): Failure {
  return new Failure('media-type-mismatch', {
    blame: 'service',
    message: `${where} is a web page: expected the media type of a manifest, found "text/html"`,
    remedy: 'Check that the host is a registry, and that no proxy and no page to log in at answers in its place.',
    expected: 'the media type of a manifest',
    found: 'text/html',
  })
}

export function mediaTypeMismatch(what: string, expected: string, found: string): Failure {
  return new Failure('media-type-mismatch', {
    blame: 'artifact',
    message: `${what} can be read in two ways: expected ${expected}, found ${found}`,
    remedy: 'Build and push the artifact again with a current tool.',
    expected,
    found,
  })
}

/** What an unwanted status means, for a request told as `GET host/path`. `detail` is what the body said. */
export function statusFailure(request: string, status: number, detail: string): Failure {
  const { code, blame, remedy } = meaningOf(status)
  const found = `HTTP ${status}${detail === '' ? '' : ` (${detail})`}`
  return new Failure(code, { blame, message: `${request}: found ${found}`, remedy, found })
}

function meaningOf(status: number): { code: ReasonCode; blame: Blame; remedy: string } {
  if (status === 401 || status === 403)
    return {
      code: 'registry-denied',
      blame: 'configuration',
      remedy: 'Give credentials that may do this: registry-username and registry-password (on a terminal --registry-username and PORTCULLIS_REGISTRY_PASSWORD), or docker login before this step.',
    }
  if (status === 404) return { code: 'not-found', blame: 'configuration', remedy: 'Check the name, and that these credentials may see it.' }
  if (status === 413) return { code: 'too-large', blame: 'artifact', remedy: 'Ask the operator of the registry for its size limits.' }
  if (status === 429) return { code: 'rate-limited', blame: 'service', remedy: 'Wait, or log in to have a higher limit; it is safe to run again.' }
  if (status === 408 || status >= 500) return { code: 'registry-unavailable', blame: 'service', remedy: safeToRepeat }
  return { code: 'registry-protocol', blame: 'service', remedy: 'Tell the operator of the registry.' }
}
