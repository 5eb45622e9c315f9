import { reportPresence } from '#newsroom/views/report-view.ts'
import { presenceReport } from '#newsroom/views/view-report.ts'
import { problem } from '../problem.ts'
import { isSameOrigin } from '../same-origin.ts'
import { smallJsonBody } from '../small-body.ts'
import { tryAgainSoon } from '../views/try-again-soon.ts'

/** Notes that a reader is still there. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site', 'Yêu cầu không đến từ trang này.')
  const report = presenceReport.safeParse(await smallJsonBody(request, 1_024))
  if (!report.success) return problem(400, 'invalid', 'Nội dung yêu cầu không đúng định dạng.')
  try {
    return Response.json(await reportPresence(request.headers), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return tryAgainSoon(error)
  }
}
