import type { SandboxGitHub } from './server.ts'

export interface Called {
  readonly status: number
  readonly headers: Headers
  /** The parsed JSON, undefined for an empty answer. */
  readonly body: unknown
}

/** A plain request to the sandbox's GitHub, for tests: `call(github, token, 'GET /repos/acme/shop')`. */
export async function callGitHub(github: SandboxGitHub, token: string | undefined, request: string, body?: unknown, headers: Record<string, string> = {}): Promise<Called> {
  const [method = 'GET', path = '/'] = request.split(' ')
  const response = await fetch(`${github.apiUrl}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
