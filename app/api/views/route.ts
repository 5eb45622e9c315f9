import { reportView } from '#newsroom/views/report-view.ts'
import { viewReport } from '#newsroom/views/view-report.ts'
import { problem } from '../problem.ts'
import { isSameOrigin } from '../same-origin.ts'
import { smallJsonBody } from '../small-body.ts'
import { tryAgainSoon } from './try-again-soon.ts'

/** Counts a view. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site', 'Yêu cầu không đến từ trang này.')
  const report = viewReport.safeParse(await smallJsonBody(request, 1_024))
  if (!report.success) return problem(400, 'invalid', 'Nội dung yêu cầu không đúng định dạng.')
  try {
    const answer = await reportView(request.headers, report.data)
    return answer
      ? Response.json(answer, { headers: { 'cache-control': 'no-store' } })
      : problem(404, 'not_found', 'Không có bài viết này.')
  } catch (error) {
    return tryAgainSoon(error)
  }
}
