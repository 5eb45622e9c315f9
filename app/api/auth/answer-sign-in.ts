import NextAuth from 'next-auth/next'
import { readText } from '../read-text.ts'
import { signInOptions } from './sign-in-options.ts'

const longestForm = 10_000

/**
 * Lets next-auth answer a request. It is called the way that Node's own handlers are, because its other way reads
 * cookies through Next's request scope, and a handler here is a plain function from Request to Response.
 */
export async function answerSignIn(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const nextauth = url.pathname.split('/').slice(3)
  const answer = new RecordedAnswer()
  const asked = {
    method: request.method,
    query: { ...Object.fromEntries(url.searchParams), nextauth },
    cookies: cookiesOf(request.headers.get('cookie')),
    headers: Object.fromEntries(request.headers),
    body: await formOf(request),
  }
  await NextAuth(asked as never, answer as never, signInOptions())
  return answer.response()
}

/** The cookies of a `Cookie` header, values decoded. A name that comes twice has its first value. */
export function cookiesOf(header: string | null): Record<string, string> {
  const pairs = (header ?? '').split(';').map(pair => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, Math.max(equals, 0)).trim(), decoded(pair.slice(equals + 1).trim())] as const
  })
  return Object.fromEntries(pairs.filter(([name]) => name !== '').reverse())
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch (error) {
    if (error instanceof URIError) return value
    throw error
  }
}

async function formOf(request: Request): Promise<Record<string, string>> {
  if (request.method !== 'POST') return {}
  const text = (await readText(request, longestForm)) ?? ''
  const isJson = request.headers.get('content-type')?.includes('application/json')
  const fields: [string, unknown][] = isJson ? jsonFields(text) : [...new URLSearchParams(text)]
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'))
}

function jsonFields(text: string): [string, unknown][] {
  try {
    return Object.entries(JSON.parse(text) ?? {})
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** The part of Node's ServerResponse that next-auth writes to. */
class RecordedAnswer {
  readonly headers = new Headers({ 'cache-control': 'no-store' })
  #status = 200
  #body: string | null = null

  status(code: number) {
    this.#status = code
    return this
  }
  getHeader(name: string) {
    return name.toLowerCase() === 'set-cookie' ? this.headers.getSetCookie() : this.headers.get(name)
  }
  setHeader(name: string, value: string | string[]) {
    this.headers.delete(name)
    for (const one of [value].flat()) this.headers.append(name, one)
    return this
  }
  json(value: unknown) {
    this.headers.set('content-type', 'application/json')
    this.#body = JSON.stringify(value)
  }
  send(value: unknown) {
    if (typeof value === 'string') this.#body = value
    else this.json(value ?? {})
  }
  end() {
    this.#body = null
  }
  response(): Response {
    return new Response(this.#body, { status: this.#status, headers: this.headers })
  }
}
