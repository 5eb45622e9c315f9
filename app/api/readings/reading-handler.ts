import { reportReading } from '#newsroom/views/report-view.ts'
import { readingReport } from '#newsroom/views/view-report.ts'
import { reportHandler } from '../views/read-report.ts'

/** Notes how far a reader came. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export const readingHandler = reportHandler(readingReport, async (headers, report) => {
  await reportReading(headers, report)
  return {}
})
