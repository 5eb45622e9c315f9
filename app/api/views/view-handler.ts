import { reportView } from '#newsroom/views/report-view.ts'
import { viewReport } from '#newsroom/views/view-report.ts'
import { reportHandler } from './read-report.ts'

/** Counts a view. Imports nothing from next/*: server/ calls it directly, ahead of Next. */
export const viewHandler = reportHandler(viewReport, reportView)
