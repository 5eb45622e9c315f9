import { reportReading } from '#newsroom/views/report-view.ts'
import { readingReport } from '#newsroom/views/view-report.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { readReport } from '../views/read-report.ts'
import { tryAgainSoon } from '../views/try-again-soon.ts'

/** Notes how far a reader came. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export async function POST(request: Request): Promise<Response> {
  const report = await readReport(request, readingReport)
  if (report instanceof Response) return report
  try {
    await reportReading(request.headers, report)
    return Response.json({}, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return tryAgainSoon(error)
  }
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
