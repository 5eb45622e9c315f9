import { reportPresence } from '#newsroom/views/report-view.ts'
import { presenceReport } from '#newsroom/views/view-report.ts'
import { reportHandler } from '../views/read-report.ts'

/** Notes that a reader is still there. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export const presenceHandler = reportHandler(presenceReport, reportPresence)
