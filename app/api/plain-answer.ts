import type { SentHeaders } from '#newsroom/views/why-not-counted.ts'
import { readText } from './read-text.ts'

// Building a Request and a Response costs three times what counting a view costs this process. What is called thousands
// of times a second is therefore written against these, and server/ connects them to the socket itself.

/** `text` is undefined when the body is longer than the handler's `longestBody`, in bytes. */
export type PlainRequest = { headers: SentHeaders; text: string | undefined }

/** `body` is what becomes JSON. */
export type PlainAnswer = { status: number; headers: Record<string, string>; body: unknown }

export type PlainHandler = { answer: (request: PlainRequest) => Promise<PlainAnswer>; longestBody: number }

export function asResponse({ body, ...head }: PlainAnswer): Response {
  return Response.json(body, head)
}

/** The same handler as Next calls it: in development, where nothing stands ahead of Next, and in tests. */
export function asRoute({ answer, longestBody }: PlainHandler): (request: Request) => Promise<Response> {
  return async request =>
    asResponse(await answer({ headers: request.headers, text: await readText(request, longestBody) }))
}
