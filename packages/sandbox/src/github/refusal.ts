export interface RefusedField {
  readonly resource: string
  readonly field: string
  readonly code: string
  readonly message?: string
}

/** An answer of GitHub's that is not a success. Routes throw it; the server writes it. */
export class Refusal extends Error {
  readonly status: number
  readonly errors: readonly (RefusedField | string)[]
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, more: { errors?: readonly (RefusedField | string)[]; headers?: Record<string, string> } = {}) {
    super(message)
    this.status = status
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found')
}

export function badCredentials(): Refusal {
  return new Refusal(401, 'Bad credentials')
}

/** What an app's token hears that lacks a permission. GitHub names no permission in the text; the header does. */
export function notAccessible(accepted: string): Refusal {
  return new Refusal(403, 'Resource not accessible by integration', { headers: { 'x-accepted-github-permissions': accepted } })
}

export function validationFailed(errors: readonly (RefusedField | string)[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

export function unprocessable(message: string): Refusal {
  return new Refusal(422, message)
}
