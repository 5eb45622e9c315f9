import { reportPresence } from '#newsroom/views/report-view.ts'
import { presenceReport } from '#newsroom/views/view-report.ts'
import { refuseAllBut } from '../refuse-all-but.ts'
import { readReport } from '../views/read-report.ts'
import { tryAgainSoon } from '../views/try-again-soon.ts'

/** Notes that a reader is still there. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export async function POST(request: Request): Promise<Response> {
  const report = await readReport(request, presenceReport)
  if (report instanceof Response) return report
  try {
    return Response.json(await reportPresence(request.headers), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return tryAgainSoon(error)
  }
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
