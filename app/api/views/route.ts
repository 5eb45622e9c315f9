import { reportView } from '#newsroom/views/report-view.ts'
import { viewReport } from '#newsroom/views/view-report.ts'
import { problem } from '../problem.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { readReport } from './read-report.ts'
import { tryAgainSoon } from './try-again-soon.ts'

/** Counts a view. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export async function POST(request: Request): Promise<Response> {
  const report = await readReport(request, viewReport)
  if (report instanceof Response) return report
  try {
    const answer = await reportView(request.headers, report)
    return answer
      ? Response.json(answer, { headers: { 'cache-control': 'no-store' } })
      : problem(404, 'not_found', 'Không có bài viết này.')
  } catch (error) {
    return tryAgainSoon(error)
  }
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
