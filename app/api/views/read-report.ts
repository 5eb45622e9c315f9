import type { z } from 'zod'
import { problem } from '../problem.ts'
import { readText } from '../read-text.ts'
import { isSameOrigin } from '../same-origin.ts'

const longestReport = 1_024

/**
 * What reader.js posted, or the problem to answer with. The body is JSON, or is said to be plain text: sendBeacon can
 * say nothing else.
 */
export async function readReport<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Response | z.output<Schema>> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site', 'Yêu cầu không đến từ trang này.')
  const text = await readText(request, longestReport)
  if (text === undefined) return problem(413, 'too_large', 'Nội dung gửi lên dài quá 1 KB.')
  const report = schema.safeParse(isJson(request) ? parseJson(text) : undefined)
  return report.success ? report.data : problem(400, 'invalid', 'Nội dung yêu cầu không đúng định dạng.')
}

function isJson(request: Request): boolean {
  return /^(application\/json|text\/plain)\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
