import { GET, POST } from './auth/[...nextauth]/route.ts'
import { cookiesOf } from './auth/answer-sign-in.ts'
import type { Handler } from './handle.ts'

// Beside the tests of the routes: requests as a browser on a page of this site sends them, signed in for real.

export const site = 'http://localhost:3000'

/** Signs in the way the sign-in page does, through next-auth's own handlers; answers the Cookie header to send. */
export async function signedInCookie(username: string, password: string): Promise<string> {
  const csrf = await GET(new Request(`${site}/api/auth/csrf`))
  const { csrfToken } = await csrf.json()
  const form = new URLSearchParams({ csrfToken, username, password, json: 'true' })
  const answer = await postForm('/api/auth/callback/credentials', form, setCookies(csrf))
  return setCookies(answer)
}

export function postForm(path: string, form: URLSearchParams, cookie: string): Promise<Response> {
  return POST(new Request(site + path, { method: 'POST', body: form, headers: { cookie, ...fromOurPage } }))
}

/** The Cookie header that a browser would send after this answer. */
export function setCookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

export function sessionCookieIn(answer: Response): string | undefined {
  return cookiesOf(setCookies(answer))['next-auth.session-token']
}

export const fromOurPage = { 'sec-fetch-site': 'same-origin', origin: site }

type Sent = {
  cookie?: string
  id?: string
  params?: Record<string, string> | undefined
  body?: unknown
  headers?: Record<string, string>
}

/** Calls a handler with a JSON body or a form, as the desk's pages do. */
export function send(
  handler: Handler,
  method: string,
  { cookie = '', id, params, body, headers }: Sent,
): Promise<Response> {
  const isForm = body instanceof FormData
  const json = { 'content-type': 'application/json' }
  const request = new Request(`${site}/api/tested`, {
    method,
    headers: { cookie, ...(!isForm && json), ...fromOurPage, ...headers },
    ...(method !== 'GET' && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body ?? {}) }),
  })
  return handler(request, { params: Promise.resolve({ id, ...params }) })
}
