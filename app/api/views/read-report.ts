import type { z } from 'zod'
import type { PlainAnswer, PlainHandler, PlainRequest } from '../plain-answer.ts'
import { problemAnswer } from '../problem.ts'
import { isSameOrigin } from '../same-origin.ts'
import { tryAgainSoon } from './try-again-soon.ts'

const longestBody = 1_024

/**
 * A handler for what reader.js posts: JSON that the schema knows, from a page of this site, answered with JSON or, for
 * null, as an article that is not there.
 */
export function reportHandler<Schema extends z.ZodType>(
  schema: Schema,
  take: (headers: PlainRequest['headers'], report: z.output<Schema>) => Promise<object | null>,
): PlainHandler {
  async function answer(request: PlainRequest): Promise<PlainAnswer> {
    const report = readReport(request, schema)
    if ('problem' in report) return report.problem
    try {
      const body = await take(request.headers, report.read)
      return body
        ? { status: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body }
        : problemAnswer(404, 'not_found', 'Không có bài viết này.')
    } catch (error) {
      return tryAgainSoon(error)
    }
  }
  return { answer, longestBody }
}

type Reading<Report> = { read: Report } | { problem: PlainAnswer }

function readReport<Schema extends z.ZodType>(request: PlainRequest, schema: Schema): Reading<z.output<Schema>> {
  if (!isSameOrigin(request)) {
    return { problem: problemAnswer(403, 'cross_site', 'Yêu cầu không đến từ trang này.') }
  }
  if (request.text === undefined) {
    return { problem: problemAnswer(413, 'too_large', 'Nội dung gửi lên dài quá 1 KB.') }
  }
  const report = schema.safeParse(isJson(request) ? parseJson(request.text) : undefined)
  return report.success
    ? { read: report.data }
    : { problem: problemAnswer(400, 'invalid', 'Nội dung yêu cầu không đúng định dạng.') }
}

/** The body is JSON, or is said to be plain text: sendBeacon can say nothing else. */
function isJson({ headers }: PlainRequest): boolean {
  return /^(application\/json|text\/plain)\s*(;|$)/i.test(headers.get('content-type') ?? '')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
